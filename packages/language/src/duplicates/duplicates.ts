/** Whether a question was asked already: the same person again, or many people with one failure. By the letters of the texts and the facts in them. Pure. */
import { type Fact, findFacts } from "../facts/find.ts";
import { indexTraces, scoreTraces, type TraceIndex } from "../search/cosine.ts";
import { tracesOf } from "../search/words.ts";

export type Question = { id: string; text: string };
/** `score` between 0 and 1; `same`: numbers that stand in both, such as an order. */
export type Duplicate = { id: string; score: number; same: string[] };

export type DuplicateIndex = { ids: string[]; traces: TraceIndex; numbers: Set<string>[] };

/** The open questions among which one is looked for. */
export function indexQuestions(questions: readonly Question[]): DuplicateIndex {
  return {
    ids: questions.map(({ id }) => id),
    traces: indexTraces(questions.map(({ text }) => tracesOf(text))),
    numbers: questions.map(({ text }) => numbersIn(text)),
  };
}

/** What says whose or which thing it is; an amount or a postcode does not. */
const TELLING: ReadonlySet<Fact["kind"]> = new Set(["order", "iban", "payment_reference"]);
const numbersIn = (text: string): Set<string> =>
  new Set(
    findFacts(text)
      .filter(({ kind }) => TELLING.has(kind))
      .map(({ kind, value }) => `${kind} ${value}`),
  );

/** With the same order number less likeness is enough, with different ones no likeness is. */
const ENOUGH = { same: 0.15, none: 0.5 };
const MOST = 5;

/** Most alike first, at most five. They are proposed, never joined: only a person knows. */
export function duplicatesOf(index: DuplicateIndex, text: string): Duplicate[] {
  const own = numbersIn(text);
  const scores = scoreTraces(index.traces, tracesOf(text));
  return index.ids
    .map((id, at) => ({
      id,
      score: scores[at]!,
      same: [...own.intersection(index.numbers[at]!)],
      others: index.numbers[at]!,
    }))
    .filter(({ score, same, others }) => score >= enoughFor(own, others, same))
    .toSorted((a, b) => b.same.length - a.same.length || b.score - a.score)
    .slice(0, MOST)
    .map(({ id, score, same }) => ({ id, score, same: same.map((number) => number.slice(number.indexOf(" ") + 1)) }));
}

function enoughFor(own: ReadonlySet<string>, others: ReadonlySet<string>, same: readonly string[]): number {
  if (same.length > 0) return ENOUGH.same;
  return own.size > 0 && others.size > 0 ? Infinity : ENOUGH.none;
}
