/** The keys of a command, as they are now. Not read aloud: who hears the page finds them in the help. */
import type { CommandId } from "./commands.ts";
import classes from "./ShownKeys.module.css";
import { shownKeys } from "./strokes.ts";
import { isMac, useKeys } from "./useKeyboard.ts";

export function ShownKeys({ command }: { command: CommandId }) {
  const keys = useKeys()[command];
  if (keys === "") return null;
  return (
    <span className={classes.keys} aria-hidden="true">
      {shownKeys(keys, isMac()).map((chord) => (
        <kbd key={chord.join("+")}>{chord.join(" ")}</kbd>
      ))}
    </span>
  );
}
