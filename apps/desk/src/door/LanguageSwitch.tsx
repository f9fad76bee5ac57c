/** The three languages, each by its own name. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { useLanguage } from "../words/useText.tsx";
import classes from "./DoorPage.module.css";

const NAMES: Record<Language, string> = { nl: "Nederlands", fr: "Français", en: "English" };

export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  return (
    <ul className={classes.languages}>
      {LANGUAGES.map((each) => (
        <li key={each}>
          <button type="button" lang={each} aria-pressed={each === language} onClick={() => setLanguage(each)}>
            {NAMES[each]}
          </button>
        </li>
      ))}
    </ul>
  );
}
