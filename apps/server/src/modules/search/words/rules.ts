/** From text to what is compared: without capitals and accents, cut into words, numbers and addresses. The same for what is kept and what is asked. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { Found, Token } from "./shapes.ts";
import { CORE, FUNCTION_WORDS } from "./stop/rules.ts";

const MAXIMUM_WORD = 40;
const MAXIMUM_WORDS = 2_000;

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ĳ: "ij",
  ı: "i",
};
const LETTER = /[ßæœøłđĳı]/g;

/** `Élève` is `eleve`, `STRASSE` is `straße`. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(LETTER, (letter) => LETTERS[letter]!);

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Every run of letters and digits, in order, with its place in the text as it was given. */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const word = folded(match[0]).slice(0, MAXIMUM_WORD);
    if (word !== "") tokens.push({ word, from: match.index, to: match.index + match[0].length });
    if (tokens.length >= MAXIMUM_WORDS) break;
  }
  return tokens;
}

const LETTERS_ONLY = /^\p{L}+$/u;
const DIGIT = /\p{N}/u;

export const isWord = (token: string): boolean => token.length > 1 && LETTERS_ONLY.test(token);
/** Said in every text, so it finds nothing. */
export const isCore = (token: string): boolean => CORE.has(token);

export function foundIn(text: string): Found {
  const words = new Set<string>();
  const marks = new Set<string>();
  for (const { word } of tokensIn(text)) {
    if (isCore(word)) continue;
    if (isWord(word)) words.add(word);
    else if (DIGIT.test(word)) for (const mark of marksOfNumber(word)) marks.add(mark);
  }
  for (const mark of marksIn(folded(text))) (isWord(mark) ? words : marks).add(mark);
  return { words, marks };
}

export const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Letters and digits with signs between: order numbers, article codes, e-mail and T-shirt. */
export const JOINED = /[\p{L}\p{N}]+(?:[-_/.#][\p{L}\p{N}]+)+/gu;
export const PHONE = /(?:\+|\b)\d(?:[\s().-]{0,3}\d){8,14}\b/g;
export const IBAN = /\b[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){2,7}(?:\s?[a-z0-9]{1,3})?\b/g;
const POSTAL_CODE = /\b([1-9]\d{3})\s?([a-z]{2})\b/g;
const MAXIMUM_MARK = 60;
const MAXIMUM_MARKS = 500;

/** Of letters only when a hyphen joins them: `voorbeeld.nl` and `en/of` are two words. */
const isJoined = (match: string): boolean =>
  /\p{N}{2}|\p{N}.*\p{L}{2}|\p{L}{2}.*\p{N}/u.test(match) || /^[\p{L}-]+$/u.test(match);

type Kind = { readonly pattern: RegExp; readonly write: (match: string) => string | null };
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** One way of writing for what has many: `ORD-2026/118` and `ord2026118`, `+31 6 1234 5678` and `0612345678`. */
const KINDS: readonly Kind[] = [
  { pattern: EMAIL, write: (match) => match },
  { pattern: JOINED, write: (match) => (isJoined(match) ? bare(match) : null) },
  { pattern: PHONE, write: (match) => phoneMark(match) },
  { pattern: IBAN, write: bare },
  { pattern: POSTAL_CODE, write: bare },
];

/** `text` is folded. */
export function marksIn(text: string): string[] {
  const marks: string[] = [];
  for (const { pattern, write } of KINDS)
    for (const [match] of text.matchAll(pattern)) {
      const mark = write(match);
      if (mark !== null && mark.length <= MAXIMUM_MARK) marks.push(mark);
      if (marks.length >= MAXIMUM_MARKS) return marks;
    }
  return marks;
}

/** The last nine digits: with or without a country, it is the same telephone. */
export function phoneMark(text: string): string | null {
  const digits = text.replace(/\D/g, "");
  return digits.length >= 9 && digits.length <= 15 ? `tel${digits.slice(-9)}` : null;
}

/** Zeros in front are often left out. */
export const marksOfNumber = (word: string): string[] => {
  const short = word.replace(/^0+(?=\d{3})/, "");
  return short === word ? [word] : [word, short];
};

/** By the small words that every sentence has; null when there are too few of them to tell. */
export function guessLanguage(words: Iterable<string>): Language | null {
  const counts: Record<Language, number> = { nl: 0, fr: 0, en: 0 };
  for (const word of words)
    for (const language of LANGUAGES) if (FUNCTION_WORDS[language].has(word)) counts[language]++;
  const [best, second] = LANGUAGES.toSorted((a, b) => counts[b] - counts[a]);
  return counts[best!] > counts[second!] ? best! : null;
}
