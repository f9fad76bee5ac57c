/** The screen that the address names, when one may open it. */
import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { Page } from "./kit/Page.tsx";
import { SCREENS } from "./screens.ts";
import { sectionOf } from "./sections.ts";
import { SETTINGS } from "./texts.ts";

export function SettingsSection() {
  const { section: id, item } = useParams({ strict: false }) as { section?: string; item?: string };
  const { rights } = useSelf();
  const section = sectionOf(id);
  if (!section) return <Instead because="unknown" />;
  const Screen = rights.includes(section.right) ? SCREENS[section.id] : undefined;
  if (!Screen) return <Instead because="refused" />;
  return (
    <Suspense>
      {/* Another item is another form: nothing written in one shows in the other. */}
      <Screen key={`${id}/${item ?? ""}`} item={item ?? null} />
    </Suspense>
  );
}

/** `unknown`: an address that was cut off, or of another version; nobody needs to be asked. */
function Instead({ because }: { because: "refused" | "unknown" }) {
  const t = useText(SETTINGS);
  return (
    <Page title={t(because)}>
      <p>{t(`${because}Intro`)}</p>
    </Page>
  );
}
