/**
 * A conversation in a few of its own sentences: what the customer asked first, what is still open, what was last said and promised. Nothing is written anew, so every
 * number, date and name in a summary stands in the conversation. Pure.
 */
import { findFacts } from "../facts/find.ts";
import { findMoments } from "../moments/find.ts";
import type { MomentLanguage } from "../moments/shapes.ts";
import { gistOf, lastOf, questionIn, sentencesOf } from "../sentences/sentences.ts";

export type Turn = { by: "customer" | "team"; text: string; language: MomentLanguage };
export type Role = "asked" | "promised" | "answered" | "last_word";
/** `turn`: which turn the sentence stands in, so that it can be shown there. */
export type Line = { role: Role; sentence: string; turn: number };

type Wanted = { role: Role; pick(turns: readonly Turn[]): { turn: number; sentence: string } | null };

/** Read in this order; a sentence that stands there already is not said twice. */
const WANTED: readonly Wanted[] = [
  { role: "asked", pick: (turns) => sentenceIn(turns, firstOf(turns, "customer"), ({ text }) => pointAndFacts(text)) },
  { role: "answered", pick: (turns) => sentenceIn(turns, lastTurnOf(turns, "team"), ({ text }) => gistOf(text)) },
  { role: "promised", pick: (turns) => lastPromise(turns) },
  {
    role: "last_word",
    pick: (turns) => sentenceIn(turns, lastCustomerAfterFirst(turns), ({ text }) => questionIn(text) || lastOf(text)),
  },
];

/** At most four sentences, each as it was written. Turns are in order; of a letter only what its writer wrote should be given. */
export function summarise(turns: readonly Turn[]): Line[] {
  const lines: Line[] = [];
  for (const { role, pick } of WANTED) {
    const picked = pick(turns);
    if (picked && !lines.some(({ sentence }) => sentence === picked.sentence)) lines.push({ role, ...picked });
  }
  return lines.toSorted((a, b) => a.turn - b.turn);
}

function sentenceIn(turns: readonly Turn[], turn: number, sentenceOf: (turn: Turn) => string) {
  const sentence = turn < 0 ? "" : sentenceOf(turns[turn]!);
  return sentence === "" ? null : { turn, sentence };
}

const firstOf = (turns: readonly Turn[], by: Turn["by"]): number => turns.findIndex((turn) => turn.by === by);
const lastTurnOf = (turns: readonly Turn[], by: Turn["by"]): number => turns.findLastIndex((turn) => turn.by === by);

function lastCustomerAfterFirst(turns: readonly Turn[]): number {
  const last = lastTurnOf(turns, "customer");
  return last > firstOf(turns, "customer") ? last : -1;
}

/** The question; and when only another sentence has a number in it, the one of the two that a colleague can act on. */
function pointAndFacts(text: string): string {
  const question = questionIn(text);
  if (findFacts(question).length > 0) return question;
  const sentences = sentencesOf(text);
  const at = sentences.indexOf(question);
  const beside = [sentences[at - 1], sentences[at + 1]].find((sentence) => sentence && findFacts(sentence).length > 0);
  // Both sentences as they stand in the letter, and only when nothing stands between them.
  return beside && text.includes(`${beside} ${question}`) ? `${beside} ${question}` : question;
}

/** The last sentence of the team that says by when. */
function lastPromise(turns: readonly Turn[]) {
  for (let turn = turns.length - 1; turn >= 0; turn--) {
    const { by, text, language } = turns[turn]!;
    if (by !== "team") continue;
    const sentence = sentencesOf(text).findLast((one) => findMoments(one, language).some(({ day }) => day !== null));
    if (sentence) return { turn, sentence };
  }
  return null;
}
