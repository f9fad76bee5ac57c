/** A quiet index of what one may arrange. */
import { Link } from "@tanstack/react-router";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Settings.module.css";
import type { Section } from "./sectionShape.ts";
import { SETTINGS } from "./texts.ts";
import { type SectionsOfGroup, useSections } from "./useSections.ts";

export function SettingsIndex() {
  const t = useText(SETTINGS);
  const { person } = useSelf();
  const groups = useSections();
  return (
    <div className={classes["index"]}>
      <header className={classes["indexHead"]}>
        <MenuButton />
        <h1>{t("title")}</h1>
        <p>{t(person.role === "administrator" ? "introAdministrator" : "intro")}</p>
      </header>
      <div className={classes["groups"]}>
        {groups.map((group) => (
          <Group key={group.group} {...group} />
        ))}
      </div>
    </div>
  );
}

function Group({ group, sections }: SectionsOfGroup) {
  const t = useText(SETTINGS);
  return (
    <section className={classes["group"]} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{t(group)}</h2>
      <ul>
        {sections.map((section) => (
          <IndexLine key={section.id} section={section} />
        ))}
      </ul>
    </section>
  );
}

function IndexLine({ section }: { section: Section }) {
  const { language } = useLanguage();
  return (
    <li>
      <Link className={classes["entry"]} to="/settings/$section" params={{ section: section.id }}>
        <span className={classes["entryName"]}>{say(section.name, language)}</span>
        <span className={classes["entryHint"]}>{say(section.hint, language)}</span>
      </Link>
    </li>
  );
}
