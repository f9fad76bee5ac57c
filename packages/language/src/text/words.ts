/** A text as its words: folded, digits as one sign, marks that say something kept. */
import { folded } from "./fold.ts";

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[?!€$%£]/gu;
/** A longer text says no more about what it is about, and a hostile one costs. */
export const MOST_CHARACTERS = 8_000;

/** In order; numbers are "0", so that no order number is learned by heart. */
export const wordsOf = (text: string): string[] =>
  folded(text.slice(0, MOST_CHARACTERS).normalize("NFC")).replace(/\d+/g, "0").match(WORD) ?? [];

/** Pieces of letters of a word with its edges marked, from `least` to `most` long. */
export function letterPieces(word: string, least: number, most: number): string[] {
  const marked = ` ${word} `;
  const pieces: string[] = [];
  for (let length = least; length <= Math.min(most, marked.length); length++)
    for (let at = 0; at + length <= marked.length; at++) pieces.push(marked.slice(at, at + length));
  return pieces;
}
