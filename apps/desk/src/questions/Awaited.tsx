/** What a person or a team waits for from other departments: below what they promised, for the one often hangs on the other. */
import type { QuestionFilter } from "@luwte/contract/questions.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useText } from "../words/useText.tsx";
import { ChangeSheet, type Changing } from "./ChangeSheet.tsx";
import { QuestionLine } from "./QuestionLine.tsx";
import classes from "./Questions.module.css";
import { questionsQuery } from "./queries.ts";
import { ASKING } from "./texts.ts";

type Whose = Pick<QuestionFilter, "ownerId" | "teamIds">;

export function Awaited({ ownerId, teamIds }: Whose) {
  const t = useText(ASKING);
  const whose = { ...(ownerId ? { ownerId } : {}), ...(teamIds ? { teamIds } : {}) };
  const entries = useQuery(questionsQuery({ states: ["open"], ...whose })).data?.entries ?? [];
  const [changing, setChanging] = useState<Changing | null>(null);
  if (entries.length === 0) return null;
  return (
    <section className={classes["awaited"]} aria-labelledby="awaited">
      <h2 id="awaited">{t("awaited")}</h2>
      <ul>
        {entries.map((entry) => (
          <QuestionLine key={entry.question.id} entry={entry} onChange={setChanging}>
            {" · "}
            <About entry={entry} />
          </QuestionLine>
        ))}
      </ul>
      <ChangeSheet changing={changing} onClose={() => setChanging(null)} />
    </section>
  );
}

function About({ entry: { conversation } }: Pick<Changing, "entry">) {
  const name = useCustomerName(conversation.customer);
  return (
    <Link to="/inbox/$list/$conversationId" params={{ list: "all", conversationId: conversation.id }}>
      {name}
    </Link>
  );
}
