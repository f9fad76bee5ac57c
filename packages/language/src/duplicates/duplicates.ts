/** Whether a question was asked already: the same person again, or many people with one failure. By the facts in them, and without a number in common only where nothing that tells differs. Pure. */
import { type Fact, findFacts } from "../facts/find.ts";
import { indexTraces, scoreTraces } from "../search/cosine.ts";
import type { TraceTable } from "../search/traces.ts";
import { tracesOf } from "../search/words.ts";
import { isOpposed, tellTheSame } from "./contrasts.ts";

/** `reason`: what a classifier or a person says that it is about. */
export type Question = { id: string; text: string; reason?: string };
/** `score` between 0 and 1; `same`: numbers that stand in both, such as an order. */
export type Duplicate = { id: string; score: number; same: string[] };

export type DuplicateIndex = {
  questions: readonly Question[];
  traces: TraceTable;
  numbers: Set<string>[];
  amounts: Set<string>[];
};

/** The open questions among which one is looked for. */
export function indexQuestions(questions: readonly Question[]): DuplicateIndex {
  return {
    questions,
    traces: indexTraces(questions.map(({ text }) => tracesOf(text))),
    numbers: questions.map(({ text }) => factsIn(text, TELLING)),
    amounts: questions.map(({ text }) => factsIn(text, AMOUNTS)),
  };
}

/** What says whose or which thing it is; an amount or a postcode does not. */
const TELLING: ReadonlySet<Fact["kind"]> = new Set(["order", "iban", "payment_reference"]);
const AMOUNTS: ReadonlySet<Fact["kind"]> = new Set(["amount"]);
const factsIn = (text: string, kinds: ReadonlySet<Fact["kind"]>): Set<string> =>
  new Set(
    findFacts(text)
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, value }) => `${kind} ${value}`),
  );

/** With the same order number little likeness is enough. Without one they must also tell the same; with other numbers or amounts or an opposite no likeness is enough. */
const ENOUGH = { same: 0.15, none: 0.5 };
const MOST = 5;

/** Most alike first, at most five. They are proposed, never joined: only a person knows. */
export function duplicatesOf(index: DuplicateIndex, text: string, reason?: string): Duplicate[] {
  const asked = { text, reason, numbers: factsIn(text, TELLING), amounts: factsIn(text, AMOUNTS) };
  const scores = scoreTraces(index.traces, tracesOf(text));
  return index.questions
    .map(({ id }, at) => ({ id, at, score: scores[at]!, same: [...asked.numbers.intersection(index.numbers[at]!)] }))
    .filter(({ score, at, same }) => score >= ENOUGH.same && score >= enoughFor(asked, index, at, same))
    .toSorted((a, b) => b.same.length - a.same.length || b.score - a.score)
    .slice(0, MOST)
    .map(({ id, score, same }) => ({ id, score, same: same.map((number) => number.slice(number.indexOf(" ") + 1)) }));
}

type AskedNow = { text: string; reason: string | undefined; numbers: Set<string>; amounts: Set<string> };

function enoughFor(asked: AskedNow, index: DuplicateIndex, at: number, same: readonly string[]): number {
  const { text, reason } = index.questions[at]!;
  if (isOpposed(asked.text, text)) return Infinity;
  if (same.length > 0) return ENOUGH.same;
  if (differ(asked.numbers, index.numbers[at]!) || differ(asked.amounts, index.amounts[at]!)) return Infinity;
  if (asked.reason && reason && asked.reason !== reason) return Infinity;
  return tellTheSame(asked.text, text) ? ENOUGH.none : Infinity;
}

const differ = (own: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  own.size > 0 && others.size > 0 && own.isDisjointFrom(others);
