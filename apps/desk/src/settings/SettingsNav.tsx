/** The index beside a screen, names only. */
import { Link } from "@tanstack/react-router";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Settings.module.css";
import { SETTINGS } from "./texts.ts";
import { type SectionsOfGroup, useSections } from "./useSections.ts";

export function SettingsNav() {
  const t = useText(SETTINGS);
  return (
    <nav className={classes["nav"]} aria-label={t("navigation")}>
      <Link className={classes["navHome"]} to="/settings">
        {t("title")}
      </Link>
      {useSections().map((group) => (
        <NavGroup key={group.group} {...group} />
      ))}
    </nav>
  );
}

function NavGroup({ group, sections }: SectionsOfGroup) {
  const t = useText(SETTINGS);
  const { language } = useLanguage();
  return (
    <div className={classes["navGroup"]}>
      <p id={`nav-${group}`}>{t(group)}</p>
      <ul aria-labelledby={`nav-${group}`}>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <Link className={classes["navItem"]} to="/settings/$section" params={{ section: id }}>
              {say(name, language)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
