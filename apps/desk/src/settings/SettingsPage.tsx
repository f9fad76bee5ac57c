/** Settings: what there is on the left, what one chose beside it. On a phone the one, then the other. */
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { MenuButton } from "../shell/MenuButton.tsx";
import { SHELL } from "../shell/texts.ts";
import { useSelf } from "../shell/usePreferences.ts";
import type { Sayings } from "../words/say.ts";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Settings.module.css";
import { SECTION_GROUPS, SECTIONS, type SectionGroup } from "./sections.ts";

const GROUPS = {
  own: { nl: "Van mij", fr: "Pour moi", en: "Mine" },
  team: { nl: "Team", fr: "Équipe", en: "Team" },
  organisation: { nl: "Organisatie", fr: "Organisation", en: "Organisation" },
} as const satisfies Sayings;

export function SettingsPage() {
  const t = useText(SHELL);
  const { section } = useParams({ strict: false });
  return (
    <div className={classes.page} data-chosen={section !== undefined}>
      <nav className={classes.menu} aria-labelledby="settings">
        <header className={classes.head}>
          <MenuButton />
          <h1 id="settings">{t("settings")}</h1>
        </header>
        {SECTION_GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </nav>
      <div className={classes.content}>
        <Outlet />
      </div>
    </div>
  );
}

function Group({ group }: { group: SectionGroup }) {
  const t = useText(GROUPS);
  const { language } = useLanguage();
  const { rights } = useSelf();
  const sections = SECTIONS.filter((section) => section.group === group && rights.includes(section.right));
  if (sections.length === 0) return null;
  return (
    <section>
      <h2 className={classes.group}>{t(group)}</h2>
      <ul>
        {sections.map((section) => (
          <li key={section.key}>
            <Link className={classes.item} to="/settings/$section" params={{ section: section.key }}>
              {say(section.name, language)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
