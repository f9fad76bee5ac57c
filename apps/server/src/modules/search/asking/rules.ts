/** A question, cut into terms. Nothing in it is an operator: whatever somebody types is words. */

import type { Clause } from "../shapes.ts";
import {
  bare,
  EMAIL,
  folded,
  IBAN,
  isCore,
  isWord,
  JOINED,
  marksOfNumber,
  PHONE,
  phoneMark,
  tokensIn,
} from "../words/rules.ts";

/** A word is still to be looked at: its stems, what begins with it, what looks like it. A mark is found as it is. */
export type Term =
  | { readonly kind: "word"; readonly word: string; readonly isLast: boolean }
  | { readonly kind: "mark"; readonly clause: Clause };

const MAXIMUM_TERMS = 12;
/** `BE0123456789` may stand there as `BE 0123.456.789`. */
function pieces(text: string): string[] {
  const found = (bare(text).match(/\p{L}+|\p{N}+/gu) ?? []).filter((piece) => piece.length > 1);
  return found.length > 1 ? found.filter((piece) => !isCore(piece)) : [];
}

type Taker = { readonly pattern: RegExp; readonly clauseOf: (match: string) => Clause | null };

/** Taken out of the question from the top; what a line takes, the lines below do not see. */
const TAKERS: readonly Taker[] = [
  { pattern: EMAIL, clauseOf: (match) => [[match]] },
  { pattern: IBAN, clauseOf: (match) => [[bare(match)], parts(match), pieces(match)] },
  {
    pattern: PHONE,
    clauseOf: (match) => (phoneMark(match) ? [[phoneMark(match)!], parts(match), [bare(match)]] : null),
  },
  { pattern: JOINED, clauseOf: (match) => [[bare(match)], parts(match)] },
];

const parts = (text: string): string[] =>
  tokensIn(text)
    .map(({ word }) => word)
    .filter((word) => (isWord(word) && !isCore(word)) || /\p{N}/u.test(word));

export function termsIn(question: string): Term[] {
  const taken: Term[] = [];
  let rest = folded(question).replace(/[\u2019']/g, " ");
  for (const { pattern, clauseOf } of TAKERS)
    rest = rest.replace(pattern, (match) => {
      const clause = clauseOf(match)?.filter((way) => way.length > 0) ?? [];
      if (clause.length === 0) return match;
      taken.push({ kind: "mark", clause });
      return " ";
    });
  return [...taken, ...plainTerms(rest, question)].slice(0, MAXIMUM_TERMS);
}

function plainTerms(rest: string, question: string): Term[] {
  const tokens = [...new Set(tokensIn(rest).map(({ word }) => word))].filter((word) => !isCore(word));
  const last = tokensIn(question).at(-1)?.word;
  return tokens.flatMap((word): Term[] => {
    if (isWord(word)) return [{ kind: "word", word, isLast: word === last }];
    return /\p{N}/u.test(word) ? [{ kind: "mark", clause: numberClause(word, word === last) }] : [];
  });
}

const SHORTEST_BEGINNING = 5;

/** Somebody may still be typing; but a short number begins too many. */
function numberClause(word: string, isLast: boolean): Clause {
  const ways: string[][] = marksOfNumber(word).map((mark) => [mark]);
  if (pieces(word).length > 0) ways.push(pieces(word));
  if (isLast && word.length >= SHORTEST_BEGINNING) ways.push([`${word}*`]);
  return ways;
}

const NUMBER = /^\s*#?\s*(\d{1,12})\s*$/;
/** The question is the number of a conversation, or may be. */
export function numberIn(question: string): number | null {
  const match = NUMBER.exec(question);
  return match ? Number(match[1]) : null;
}

/** Two letters of a word that is being typed say nothing yet; what was typed before them does. */
export const isUnfinished = (term: Term, terms: readonly Term[], isKnown: boolean): boolean =>
  term.kind === "word" && term.isLast && term.word.length < 3 && terms.length > 1 && !isKnown;
