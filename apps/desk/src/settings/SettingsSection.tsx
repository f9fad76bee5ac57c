/** The screen that the address names; nothing of what one may not see. */
import { ActionIcon } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { useSelf } from "../shell/usePreferences.ts";
import { COMMON } from "../words/common.ts";
import { type Sayings, say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Settings.module.css";
import { SECTIONS } from "./sections.ts";

const TEXTS = {
  ...COMMON,
  none: {
    nl: "Deze instelling is er niet, of is niet voor jou.",
    fr: "Ce réglage n’existe pas ou ne vous concerne pas.",
    en: "This setting is not there, or not for you.",
  },
} as const satisfies Sayings;

export function SettingsSection() {
  const t = useText(TEXTS);
  const { language } = useLanguage();
  const { rights } = useSelf();
  const { section: key, item } = useParams({ strict: false });
  const section = SECTIONS.find((each) => each.key === key && rights.includes(each.right));
  if (!section) return <p className={classes.none}>{t("none")}</p>;
  const Screen = section.screen;
  return (
    <>
      <header className={classes.screenHead}>
        <ActionIcon className={classes.back} size={36} component={Link} to="/settings" aria-label={t("back")}>
          <IconArrowLeft size={20} stroke={1.75} />
        </ActionIcon>
        <h1>{say(section.name, language)}</h1>
      </header>
      <div className={classes.screen}>
        <Suspense fallback={<p role="status">{t("loading")}</p>}>
          <Screen key={section.key} item={item} />
        </Suspense>
      </div>
    </>
  );
}
