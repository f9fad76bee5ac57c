/** How a promise looks wherever it stands: whole, or broken by the clock; and by when. Sign and words say it without the colour too. */
import { type CustomerPromise, urgencyOf } from "@luwte/contract/promises.ts";
import { IconHeartBroken, IconHeartHandshake } from "@tabler/icons-react";
import { sayDue, sayExactly } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Promises.module.css";
import { PROMISES } from "./texts.ts";

export const useUrgency = ({ dueAt }: Pick<CustomerPromise, "dueAt">) => urgencyOf({ dueAt }, new Date(useClock().now));

export function Mark({ promise, size = 16 }: { promise: Pick<CustomerPromise, "dueAt">; size?: number }) {
  const urgency = useUrgency(promise);
  const Icon = urgency === "broken" ? IconHeartBroken : IconHeartHandshake;
  return <Icon className={classes.mark} data-urgency={urgency} size={size} stroke={1.75} aria-hidden="true" />;
}

export function PromisedBy({ promise }: { promise: Pick<CustomerPromise, "dueAt"> }) {
  const clock = useClock();
  const urgency = useUrgency(promise);
  return (
    <time
      className={classes.due}
      data-urgency={urgency}
      dateTime={promise.dueAt}
      title={sayExactly(promise.dueAt, clock)}
    >
      {sayDue(promise.dueAt, clock).said}
    </time>
  );
}

/** In a row of a list: the nearest one that is open. Said in words only when it asks something now; until then the sign is enough. */
export function RowPromise({ at }: { at: string }) {
  const t = useText(PROMISES);
  const clock = useClock();
  const promise = { dueAt: at };
  const urgency = useUrgency(promise);
  const speaks = urgency === "broken" || urgency === "now";
  return (
    <span className={classes.doings} title={speaks ? undefined : sayExactly(at, clock)}>
      <Mark promise={promise} size={14} />
      <span className="hidden-visually">{t("promise")}</span>
      {speaks ? <PromisedBy promise={promise} /> : <span className="hidden-visually">{sayDue(at, clock).said}</span>}
    </span>
  );
}
