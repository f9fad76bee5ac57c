/** Promises by how urgent they are now; kind words when there are none. */
import { type PromiseEntry, URGENCIES, type Urgency, urgencyOf } from "@luwte/contract/promises.ts";
import { Lee } from "../look/Lee.tsx";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { BoardRow } from "./BoardRow.tsx";
import type { Whose } from "./boards.ts";
import type { Asking } from "./PromiseDialog.tsx";
import classes from "./Promises.module.css";
import { PROMISES } from "./texts.ts";

export function Empty({ whose }: { whose: Whose }) {
  const t = useText(PROMISES);
  return (
    <div className={classes.quiet}>
      <Lee />
      <p>{t(whose === "mine" ? "noneMine" : "noneTeam")}</p>
    </div>
  );
}

const NAMES: Record<Urgency, "broken" | "now" | "todayGroup" | "calm"> = {
  broken: "broken",
  now: "now",
  today: "todayGroup",
  calm: "calm",
};

export function Groups({ entries, onAsk }: { entries: readonly PromiseEntry[]; onAsk: (asking: Asking) => void }) {
  const t = useText(PROMISES);
  const now = new Date(useClock().now);
  const groups = Map.groupBy(entries, ({ promise }) => urgencyOf(promise, now));
  return URGENCIES.filter((urgency) => groups.has(urgency)).map((urgency) => (
    <section key={urgency} className={classes.group} aria-labelledby={`promises-${urgency}`}>
      <h2 id={`promises-${urgency}`} data-urgency={urgency}>
        {t(NAMES[urgency])} <span className={classes.dim}>{groups.get(urgency)!.length}</span>
      </h2>
      <ul>
        {groups.get(urgency)!.map((entry) => (
          <BoardRow key={entry.promise.id} entry={entry} onAsk={onAsk} />
        ))}
      </ul>
    </section>
  ));
}
