/** By when an answer is due. Calm in grey, soon in amber, broken in red; the words and the sign say it without the colour too. */
import { IconAlertCircle, IconClock } from "@tabler/icons-react";
import { sayDue, sayExactly } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import classes from "./DueBy.module.css";

export function DueBy({ at }: { at: string }) {
  const clock = useClock();
  const { tone, said } = sayDue(at, clock);
  const Icon = tone === "late" ? IconAlertCircle : IconClock;
  return (
    <time className={classes.due} data-tone={tone} dateTime={at} title={sayExactly(at, clock)}>
      {tone === "calm" ? null : <Icon size={13} stroke={2} aria-hidden="true" />}
      {said}
    </time>
  );
}
