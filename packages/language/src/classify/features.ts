/** What a text is judged by: its words alone and in pairs, and pieces of its words, so that a typing error or a compound still counts. */
import { letterPieces, wordsOf } from "../text/words.ts";

export type Features = {
  /** Words and pairs of neighbours; these are what an explanation shows. */
  words: string[];
  letters: string[];
};

const PIECES = { least: 3, most: 5 };

export function featuresOf(text: string): Features {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return {
    words: [...words, ...pairs],
    letters: words.flatMap((word) => letterPieces(word, PIECES.least, PIECES.most)),
  };
}
