/** Cases that a message names, as small cards that follow what happens to them. */
import type { TalkMessage } from "@luwte/contract/talks.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LISTS } from "../lists/texts.ts";
import { SwarmInTalk } from "../swarms/SwarmInTalk.tsx";
import { useText } from "../words/useText.tsx";
import { casesQuery } from "./queries.ts";
import { DONE_STATES } from "./states.ts";
import classes from "./Talks.module.css";

/** What a message brings along: a request for help, and the cases it names. */
export function Alongside({ message }: { message: TalkMessage }) {
  return (
    <>
      {message.swarmId ? <SwarmInTalk swarmId={message.swarmId} /> : null}
      <CaseCards cases={message.cases} />
    </>
  );
}

function CaseCards({ cases }: { cases: TalkMessage["cases"] }) {
  const t = useText({ ...DONE_STATES, noSubject: LISTS.noSubject });
  const ids = cases.map(({ conversationId }) => conversationId);
  const { data } = useQuery({ ...casesQuery(ids), enabled: ids.length > 0 });
  if (ids.length === 0 || !data) return null;
  return (
    <ul className={classes.cards}>
      {data.map(({ id, number, subject, customer, state }) => (
        <li key={id}>
          <Link className={classes.card} to="/inbox/$list/$conversationId" params={{ list: "all", conversationId: id }}>
            <span className={classes.cardNumber}>#{number}</span>
            <span className={classes.cardSubject}>{subject || t("noSubject")}</span>
            <span className={classes.dim}>{[customer.name, t(state.kind)].filter(Boolean).join(" · ")}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
