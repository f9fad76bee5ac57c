/** How it stands, in a line: the case number, the channel, the team, by when. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { IconFlag, IconMail, IconMessageCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { labelsQuery } from "../api/queries.ts";
import { LISTS } from "../lists/texts.ts";
import { DueBy } from "../look/DueBy.tsx";
import { usePeople } from "../people/usePeople.ts";
import { HoldPart } from "../rights/HoldPart.tsx";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import classes from "./ConversationHead.module.css";
import { TALK } from "./texts.ts";

export function StatusLine({ row }: { row: Conversation }) {
  const t = useText({ ...TALK, high: LISTS.high });
  const people = usePeople();
  const Channel = row.channel === "chat" ? IconMessageCircle : IconMail;
  const team = people.teamName(row.teamId);
  return (
    <ul className={classes.status}>
      <li title={t("number", { number: row.number })}>
        <Channel size={15} stroke={1.75} role="img" aria-label={t(row.channel)} />
        <span className="tabular">#{row.number}</span>
      </li>
      {team ? <li>{team}</li> : null}
      {row.priority === "high" ? (
        <li className={classes.high}>
          <IconFlag size={14} stroke={2} aria-hidden="true" /> {t("high")}
        </li>
      ) : null}
      <Turn row={row} />
      <Labels row={row} />
      <HoldPart key={`hold ${row.id}`} conversationId={row.id} />
    </ul>
  );
}

function Turn({ row }: { row: Conversation }) {
  const t = useText(TALK);
  const clock = useClock();
  const { state } = row;
  if (state.kind === "solved") return <li>{t("stateSolved")}</li>;
  if (state.kind === "waiting_customer") return <li>{t("stateWaiting")}</li>;
  if (state.kind === "snoozed") return <li>{t("stateSnoozed", { when: sayMoment(state.until, clock) })}</li>;
  if (!row.dueAt) return null;
  return (
    <li>
      {t("answerDue")} <DueBy at={row.dueAt} />
    </li>
  );
}

function Labels({ row }: { row: Conversation }) {
  const { data } = useQuery(labelsQuery);
  const labels = (data ?? []).filter((label) => row.labelIds.includes(label.id));
  return labels.map((label) => (
    <li key={label.id} className={classes.label}>
      {label.name}
    </li>
  ));
}
