/** What a row says at its end: by when it is due, or why it is not our turn; and whose it is, where that is not known already. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { IconClockPause } from "@tabler/icons-react";
import { DueBy } from "../look/DueBy.tsx";
import { Face } from "../look/Face.tsx";
import { usePeople } from "../people/usePeople.ts";
import { RowPromise } from "../promises/Mark.tsx";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Row.module.css";
import { LISTS } from "./texts.ts";

export function RowState({ row, showWho }: { row: Conversation; showWho: boolean }) {
  const people = usePeople();
  const assignee = row.assigneeId ? people.nameOf(row.assigneeId) : null;
  return (
    <span className={classes.state}>
      {row.promiseDueAt ? <RowPromise at={row.promiseDueAt} /> : null}
      <Turn row={row} />
      {showWho && assignee ? (
        <>
          <Face name={assignee} size={20} />
          <span className="hidden-visually">{assignee}</span>
        </>
      ) : null}
    </span>
  );
}

function Turn({ row }: { row: Conversation }) {
  const t = useText(LISTS);
  const clock = useClock();
  const { state } = row;
  if (state.kind === "snoozed")
    return (
      <span className={classes.aside}>
        <IconClockPause size={14} stroke={1.75} role="img" aria-label={t("aside")} />
        {t("until", { when: sayMoment(state.until, clock) })}
      </span>
    );
  if (state.kind === "waiting_customer") return <span>{t("waitingCustomer")}</span>;
  if (state.kind === "solved") return <span>{t("solved")}</span>;
  return row.dueAt ? <DueBy at={row.dueAt} /> : null;
}
