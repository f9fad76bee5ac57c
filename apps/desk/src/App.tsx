/** What every page stands in: the look, the language, the data, the address. */
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { queryClient } from "./api/queryClient.ts";
import { theme } from "./look/theme.ts";
import { router } from "./router.tsx";
import { LanguageProvider } from "./words/useText.tsx";

export function App() {
  return (
    // Mantine would write its variables and classes in style elements, which the content policy forbids: ours stand in look/*.css.
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
