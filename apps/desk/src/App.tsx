/** What every page stands in: the look, the language, the data, the address. */
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { queryClient } from "./api/queryClient.ts";
import { themeIn } from "./look/theme.ts";
import { router } from "./router.tsx";
import { LanguageProvider, useLanguage } from "./words/useText.tsx";

export function App() {
  return (
    <LanguageProvider>
      <Look>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Look>
    </LanguageProvider>
  );
}

/** Mantine would write its variables and classes in style elements, which the content policy forbids: ours stand in look/*.css. */
function Look({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const theme = useMemo(() => themeIn(language), [language]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
