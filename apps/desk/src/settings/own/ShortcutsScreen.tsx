/** Every key, free to change or to take away. */
import { Button } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { COMMAND_IDS, COMMANDS, type CommandId, GROUPS } from "../../keyboard/commands.ts";
import { ShownKeys } from "../../keyboard/ShownKeys.tsx";
import { strokeOf } from "../../keyboard/strokes.ts";
import { isMac, useKeys } from "../../keyboard/useKeyboard.ts";
import { usePreferences, useSetPreference } from "../../shell/usePreferences.ts";
import { say } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import classes from "./Own.module.css";
import { OWN } from "./texts.ts";

const HELD = new Set(["Shift", "Control", "Alt", "Meta"]);

export function ShortcutsScreen() {
  const t = useText(OWN);
  const setPreference = useSetPreference();
  const { shortcuts } = usePreferences();
  return (
    <>
      <p className={classes.intro}>{t("shortcutsIntro")}</p>
      {GROUPS.map((group) => (
        <section key={group} className={classes.group}>
          <h3>{t(group)}</h3>
          <ul>
            {COMMAND_IDS.filter((id) => COMMANDS[id].group === group).map((id) => (
              <Line key={id} id={id} />
            ))}
          </ul>
        </section>
      ))}
      {Object.keys(shortcuts).length > 0 ? (
        <Button variant="default" className={classes.reset} onClick={() => setPreference({ shortcuts: {} })}>
          {t("reset")}
        </Button>
      ) : null}
    </>
  );
}

function Line({ id }: { id: CommandId }) {
  const t = useText(OWN);
  const { language } = useLanguage();
  const keys = useKeys();
  const { shortcuts } = usePreferences();
  const setPreference = useSetPreference();
  const [listening, setListening] = useState(false);
  const [taken, setTaken] = useState<CommandId | null>(null);
  const name = say(COMMANDS[id].text, language);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!listening || HELD.has(event.key) || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape" && keys[id] !== "Escape") return setListening(false);
    const pressed = event.key === "Backspace" ? "" : strokeOf(event.nativeEvent, isMac());
    const owner = COMMAND_IDS.find((other) => other !== id && keys[other] === pressed && pressed !== "") ?? null;
    setTaken(owner);
    if (owner) return;
    setPreference({ shortcuts: { ...shortcuts, [id]: pressed } });
    setListening(false);
  };
  return (
    <li className={classes.line}>
      <span>{name}</span>
      {taken ? <span role="alert">{t("taken", { command: say(COMMANDS[taken].text, language) })}</span> : null}
      <button
        type="button"
        aria-label={t("change", { command: name })}
        data-listening={listening}
        onClick={() => setListening(true)}
        onBlur={() => setListening(false)}
        onKeyDown={onKeyDown}
      >
        {listening ? t("press") : keys[id] === "" ? t("noKey") : <ShownKeys command={id} />}
      </button>
    </li>
  );
}
