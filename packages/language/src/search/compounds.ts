/** Dutch and Flemish write in one word what other languages write in two: "thuiswerkattest" is known by "thuiswerk" and "attest", "klantendienst" by "klant" and "dienst". Pure. */
import { wordsOf } from "../text/words.ts";
import { isCommon, type SearchLanguage, stemOf } from "./stems.ts";

/** The stems of the two words that a compound is made of. */
export type Halves = readonly [first: string, second: string];

/** A shorter piece is more often part of a word than a word. */
const LEAST = 4;
/** What joins two words: "verzekering-s-bewijs", "klant-en-dienst", "zonn-e-paneel", "kind-er-wagen". */
const LINKS = ["", "s", "e", "en", "er"];

/** Every way to read a word as two, those with the longest shorter half first. None in a language that writes two words apart. */
export function halvesOf(word: string, language: SearchLanguage): Halves[] {
  if (language !== "nl" || !/^\p{L}+$/u.test(word)) return [];
  const whole = stemOf(word, language);
  return Array.from({ length: Math.max(0, word.length - 2 * LEAST + 1) }, (_, at) => LEAST + at)
    .flatMap((at) => waysAt(word, at))
    .toSorted((a, b) => shorterOf(b) - shorterOf(a))
    .map(([first, second]): Halves => [stemOf(first, language), stemOf(second, language)])
    .filter((halves) => !halves.includes(whole));
}

const shorterOf = ([first, second]: Halves): number => Math.min(first.length, second.length);

function waysAt(word: string, at: number): Halves[] {
  const [first, second] = [word.slice(0, at), word.slice(at)];
  return LINKS.filter((link) => first.endsWith(link) && at - link.length >= LEAST).map(
    (link): Halves => [first.slice(0, at - link.length), second],
  );
}

/** A longer word is no word, and every letter of it is another way to read it. */
const LONGEST = 40;
const MOST_WORDS = 12;
/** Words that are long enough to be two, each once. */
const compoundsIn = (text: string, language: SearchLanguage): string[] =>
  [...new Set(wordsOf(text))]
    .filter((word) => word.length >= 2 * LEAST && word.length <= LONGEST && !isCommon(word, language))
    .slice(0, MOST_WORDS);

/** Of each compound in a question every way to read it. */
export const waysIn = (question: string, language: SearchLanguage): Halves[][] =>
  compoundsIn(question, language).map((word) => halvesOf(word, language));

/** The halves of compounds, each once: of each compound the first way of which both halves are known. `isKnown`: by stem. */
export const knownHalves = (ways: readonly (readonly Halves[])[], isKnown: (stem: string) => boolean): string[] => [
  ...new Set(ways.flatMap((word) => word.find((two) => two.every(isKnown)) ?? [])),
];

/** What a half tells beside a word that was asked. */
export const HALF_SHARE = 0.5;
