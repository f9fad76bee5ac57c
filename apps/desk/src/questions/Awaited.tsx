/** What a person or a team waits for from other departments: below what they promised, for the one often hangs on the other. */
import type { QuestionEntry, QuestionFilter } from "@luwte/contract/questions.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useText } from "../words/useText.tsx";
import { ChangeSheet, type Changing } from "./ChangeSheet.tsx";
import { QuestionLine } from "./QuestionLine.tsx";
import classes from "./Questions.module.css";
import { questionsQuery } from "./queries.ts";
import { ASKING } from "./texts.ts";
import { useQuestionDoings } from "./useQuestions.ts";

type Whose = Pick<QuestionFilter, "ownerId" | "teamIds">;

const NONE: readonly QuestionEntry[] = [];

export function useAwaited({ ownerId, teamIds }: Whose): readonly QuestionEntry[] {
  const whose = { ...(ownerId ? { ownerId } : {}), ...(teamIds ? { teamIds } : {}) };
  return useQuery(questionsQuery({ states: ["open"], ...whose })).data?.entries ?? NONE;
}

/** `currentId`: of the line where one stands, if it is one of these. */
type Props = { entries: readonly QuestionEntry[]; currentId: string | null };

export function Awaited({ entries, currentId }: Props) {
  const t = useText(ASKING);
  const [changing, setChanging] = useState<Changing | null>(null);
  useQuestionKeys(entries.find(({ question }) => question.id === currentId) ?? null, setChanging);
  if (entries.length === 0) return null;
  return (
    <section className={classes["awaited"]} aria-labelledby="awaited">
      <h2 id="awaited">{t("awaited")}</h2>
      <p className={classes["keys"]}>
        {KEYS.map(({ text, command }) => (
          <span key={command}>
            {t(text)} <ShownKeys command={command} />
          </span>
        ))}
      </p>
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

/** The same keys as on a promise: another time, and that it need not be any more. */
const KEYS = [
  { text: "grant", command: "promiseLater" },
  { text: "move", command: "promiseMove" },
  { text: "again", command: "question" },
  { text: "withdraw", command: "promiseRelease" },
] as const;

function useQuestionKeys(entry: QuestionEntry | null, onChange: (changing: Changing) => void): void {
  const { move, withdraw } = useQuestionDoings();
  const wish = entry?.question.wish;
  const there = entry !== null;
  useCommand("promiseLater", () => entry && wish?.kind === "more_time" && void move(entry, wish.until), there);
  useCommand("promiseMove", () => entry && onChange({ kind: "move", entry }), there);
  useCommand("question", () => entry && onChange({ kind: "again", entry }), there);
  useCommand("promiseRelease", () => entry && void withdraw(entry), there);
}

function About({ entry: { conversation } }: Pick<Changing, "entry">) {
  const name = useCustomerName(conversation.customer);
  return (
    <Link to="/inbox/$list/$conversationId" params={{ list: "all", conversationId: conversation.id }}>
      {name}
    </Link>
  );
}
