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
  if (!section) return <Unknown />;
  const Screen = rights.includes(section.right) ? SCREENS[section.id] : undefined;
  if (!Screen) return <Refused />;
  return (
    <Suspense>
      {/* Another item is another form: nothing written in one shows in the other. */}
      <Screen key={`${id}/${item ?? ""}`} item={item ?? null} />
    </Suspense>
  );
}

function Refused() {
  const t = useText(SETTINGS);
  return (
    <Page title={t("refused")}>
      <p>{t("refusedIntro")}</p>
    </Page>
  );
}

/** An address that was cut off, or of another version: nobody needs to be asked. */
function Unknown() {
  const t = useText(SETTINGS);
  return (
    <Page title={t("unknown")}>
      <p>{t("unknownIntro")}</p>
    </Page>
  );
}
