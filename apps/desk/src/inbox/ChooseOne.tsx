/** Nothing is open yet. */
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import type { Sayings } from "../words/say.ts";
import { useText } from "../words/useText.tsx";
import classes from "./InboxPage.module.css";

const TEXTS = {
  choose: { nl: "Kies een gesprek", fr: "Choisissez une conversation", en: "Choose a conversation" },
  down: { nl: "omlaag", fr: "suivante", en: "down" },
  up: { nl: "omhoog", fr: "précédente", en: "up" },
  help: { nl: "alle toetsen", fr: "toutes les touches", en: "all keys" },
} as const satisfies Sayings;

export function ChooseOne() {
  const t = useText(TEXTS);
  return (
    <div className={classes.choose}>
      <p>{t("choose")}</p>
      <ul>
        {(["next", "previous", "help"] as const).map((command) => (
          <li key={command}>
            <ShownKeys command={command} />
            {t(command === "next" ? "down" : command === "previous" ? "up" : "help")}
          </li>
        ))}
      </ul>
    </div>
  );
}
