/** Says calmly when what is shown may be old. Says nothing when all is well. */
import { IconPlugConnectedX } from "@tabler/icons-react";
import { useConnection } from "../live/connection.ts";
import { sayTime } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import classes from "./DeskShell.module.css";
import { CONNECTION } from "./texts.ts";

export function ConnectionLine() {
  const t = useText(CONNECTION);
  const clock = useClock();
  const connection = useConnection();
  const shown = connection.kind === "lost" || connection.kind === "catching_up";
  return (
    <div role="status">
      {shown ? (
        <p className={classes.connection}>
          <IconPlugConnectedX size={16} stroke={1.75} aria-hidden="true" />
          {t(connection.kind, { time: sayTime(connection.since, clock) })}
        </p>
      ) : null}
    </div>
  );
}
