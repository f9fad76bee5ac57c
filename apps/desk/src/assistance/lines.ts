/** What a suggestion says, in lines that a person can read. */
import { type AnyValue, type Recheck, type Task, VALUES, type ValueOf } from "@luwte/contract/oversight.ts";

type Words = {
  say(
    key:
      | "nl"
      | "fr"
      | "en"
      | "simple"
      | "complex"
      | "ordinary"
      | "urgent"
      | "duplicate"
      | "none"
      | "snoozed"
      | "promised"
      | "noTime",
  ): string;
  reason(id: string): string;
  fact(name: string): string;
  moment(at: string): string;
};
type Lines = { readonly [Name in Task]: (value: ValueOf<Name>, words: Words) => (string | null | undefined)[] };

const LINES: Lines = {
  language: ({ language }, { say }) => [say(language)],
  reason: ({ reasonId }, { reason }) => [reason(reasonId)],
  complexity: ({ complexity }, { say }) => [say(complexity)],
  urgency: ({ urgency }, { say }) => [say(urgency)],
  duplicate: (_value, { say }) => [say("duplicate")],
  reply: ({ parts }) => parts.map(({ words }) => words),
  summary: ({ parts }) => parts.map(({ words }) => words),
  promise: ({ words, dueAt }, { say, moment }) => [words, dueAt ? moment(dueAt) : say("noTime")],
  follow_up: ({ kind, words, until }, { say, moment }) => [say(kind), words, until && moment(until)],
  handover_card: (card) => Object.values(card),
  missing_facts: ({ facts }, { fact }) => facts.map(fact),
  bot_answer: ({ words }) => [words],
};

/** Null: it is not of the shape that its task has now. */
export function linesOf({ task, value }: Pick<Recheck, "task" | "value">, words: Words): string[] | null {
  const read = VALUES[task].safeParse(value);
  if (!read.success) return null;
  const lines = LINES[task] as (value: AnyValue, words: Words) => (string | null | undefined)[];
  return lines(read.data, words).flatMap((line) => line || []);
}
