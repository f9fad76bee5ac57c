/** What of this conversation lies with another department, quietly above where one answers; Q asks one more. */
import type { QuestionEntry } from "@luwte/contract/questions.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { useText } from "../words/useText.tsx";
import { AskSheet } from "./AskSheet.tsx";
import { ChangeSheet, type Changing } from "./ChangeSheet.tsx";
import { QuestionLine } from "./QuestionLine.tsx";
import classes from "./Questions.module.css";
import { questionsQuery } from "./queries.ts";
import { ASKING } from "./texts.ts";

const NONE: readonly QuestionEntry[] = [];

export function QuestionsPart({ page }: { page: ConversationPageView }) {
  const t = useText(ASKING);
  const { id } = page.conversation;
  const entries = useQuery(questionsQuery({ conversationId: id, states: ["open"] })).data?.entries ?? NONE;
  const [asking, setAsking] = useState(false);
  const [changing, setChanging] = useState<Changing | null>(null);
  useCommand("question", () => setAsking(true));
  return (
    <>
      {entries.length > 0 ? (
        <ul className={classes["standing"]} aria-label={t("questions")}>
          {entries.map((entry) => (
            <QuestionLine key={entry.question.id} entry={entry} onChange={setChanging} />
          ))}
        </ul>
      ) : null}
      {asking ? <AskSheet page={page} onClose={() => setAsking(false)} /> : null}
      <ChangeSheet changing={changing} onClose={() => setChanging(null)} />
    </>
  );
}
