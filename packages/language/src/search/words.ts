/** What is looked for and looked in: stems of the words that say something, and pieces of letters. */
import { letterPieces, wordsOf } from "../text/words.ts";
import { isEveryday } from "./everyday.ts";
import { isCommon, type SearchLanguage, stemOf } from "./stems.ts";

/** Without small words and signs; a text of nothing but those is still known by them. */
export function tellingWords(text: string, language: SearchLanguage): string[] {
  const words = wordsOf(text).flatMap((word) => word.split("'"));
  const telling = words.filter((word) => !isCommon(word, language) && /[\p{L}\p{N}]/u.test(word));
  return telling.length > 0 ? telling : words;
}

export const stemsOf = (text: string, language: SearchLanguage): string[] =>
  tellingWords(text, language).map((word) => stemOf(word, language));

/** The question without what people write whatever they ask; as it is where nothing else is in it. */
export function tellingPart(question: string, language: SearchLanguage): string {
  const telling = wordsOf(question).filter(
    (word) => !isCommon(word, language) && !isEveryday(stemOf(word, language), language),
  );
  return telling.length > 0 ? telling.join(" ") : question;
}

const PIECES = { least: 3, most: 5 };

/** Words of the text, alone and in pairs, and their pieces: "w" and "c" before them keep them apart. */
export function tracesOf(text: string): string[] {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, at) => `w${words[at]} ${word}`);
  return [
    ...words.map((word) => `w${word}`),
    ...pairs,
    ...words.flatMap((word) => letterPieces(word, PIECES.least, PIECES.most).map((piece) => `c${piece}`)),
  ];
}
