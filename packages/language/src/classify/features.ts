/** What a text is judged by: its words alone and in pairs, and pieces of its words, so that a typing error or a compound still counts. */
import { letterPieces, wordsOf } from "../text/words.ts";

export type Features = {
  /** Words and pairs of neighbours; these are what an explanation shows. */
  words: string[];
  /** Pairs of words that stand near each other, in whichever order: "card ... lost" is "lost ... card". */
  near: string[];
  letters: string[];
};

const PIECES = { least: 3, most: 5 };
const NEAR = 5;
/** A question fits in it whole; of a long letter the beginning says what it is about, and all its pairs would be more than all the rest. */
const PAIRED_WORDS = 80;

export function featuresOf(text: string): Features {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return {
    words: [...words, ...pairs],
    near: nearPairs(words.slice(0, PAIRED_WORDS)),
    letters: words.flatMap((word) => letterPieces(word, PIECES.least, PIECES.most)),
  };
}

const nearPairs = (words: readonly string[]): string[] =>
  words.flatMap((word, at) =>
    words
      .slice(at + 1, at + 1 + NEAR)
      .filter((other) => other !== word)
      .map((other) => pairOf(word, other)),
  );

export const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The words of the pairs in which the word at this place stands. */
export const nearTo = (words: readonly string[], at: number): string[] =>
  at < PAIRED_WORDS
    ? words.slice(Math.max(0, at - NEAR), Math.min(PAIRED_WORDS, at + 1 + NEAR)).filter((word) => word !== words[at])
    : [];
