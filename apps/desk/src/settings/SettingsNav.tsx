/** The index beside a screen, names only. */
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Settings.module.css";
import { SETTINGS } from "./texts.ts";
import { type SectionsOfGroup, useSections } from "./useSections.ts";

export function SettingsNav() {
  const t = useText(SETTINGS);
  const nav = useSeen();
  return (
    <nav ref={nav} className={classes["nav"]} aria-label={t("navigation")}>
      <Link className={classes["navHome"]} to="/settings">
        {t("title")}
      </Link>
      {useSections().map((group) => (
        <NavGroup key={group.group} {...group} />
      ))}
    </nav>
  );
}

/** The index is longer than most windows: where one is must be in sight. */
function useSeen() {
  const nav = useRef<HTMLElement>(null);
  const { section } = useParams({ strict: false });
  useEffect(() => {
    if (section) nav.current?.querySelector('li [aria-current="page"]')?.scrollIntoView({ block: "nearest" });
  }, [section]);
  return nav;
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
