/** What makes two questions with the same words two questions: an opposite, or one telling word in the place of another. Pure. */
import { isCommon } from "../search/stems.ts";
import { wordsOf } from "../text/words.ts";

/** Beginnings of words in Dutch, French and English; in one row each stands against the others. */
const OPPOSITES: readonly (readonly RegExp[])[] = [
  [/^(?:annul|cancel|stopzet|opzeg|resili)/, /^(?:wijzig|aanpas|verander|modif|change|changing|amend)/],
  [/^(?:voor|avant|before)$/, /^(?:na|apres|after)$/],
  [/^(?:met|avec|with)$/, /^(?:zonder|sans|without)$/],
  [/^(?:terugbeta|rembours|refund)/, /^(?:ruil|omruil|echang|exchang|swap)/],
  [/^(?:retour|terugstu|renvo|return|terugzend)/, /^(?:geleverd|lever|livr|deliver)/],
  [/^(?:dubbel|twee|deux|double|twice)/, /^(?:niet|geen|pas|not|never)$/],
  [/^(?:groot|grote|grand|big|large)/, /^(?:klein|petit|small)/],
];

/** Where one says this side and the other that side, and neither says both. */
export function isOpposed(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const sides = (words: readonly string[], row: readonly RegExp[]) =>
    new Set([...row.keys()].filter((side) => words.some((word) => row[side]!.test(word))));
  return OPPOSITES.some((row) => {
    const [here, there] = [sides(first, row), sides(second, row)];
    return here.size > 0 && there.size > 0 && here.isDisjointFrom(there);
  });
}

const LANGUAGES = ["nl", "fr", "en"] as const;
const isTelling = (word: string): boolean => word.length > 2 && !LANGUAGES.some((language) => isCommon(word, language));

/** "de rode lamp is stuk", "de blauwe lamp is stuk": between the same neighbours stands another telling word. People who say one thing anew change the sentence too. */
export function isSwapped(one: string, other: string): boolean {
  const frames = framesOf(other);
  return [...framesOf(one)].some(([frame, words]) => {
    const theirs = frames.get(frame);
    return theirs !== undefined && words.isDisjointFrom(theirs) && ![...words].some((word) => isAkin(word, theirs));
  });
}

function framesOf(text: string): Map<string, Set<string>> {
  const words = ["", ...wordsOf(text), ""];
  const frames = new Map<string, Set<string>>();
  for (let at = 1; at < words.length - 1; at++) {
    if (!isTelling(words[at]!)) continue;
    const frame = `${words[at - 1]} _ ${words[at + 1]}`;
    frames.set(frame, (frames.get(frame) ?? new Set()).add(words[at]!));
  }
  return frames;
}

/** Two forms of one word begin alike. */
const isAkin = (word: string, others: ReadonlySet<string>): boolean =>
  [...others].some((other) => word.slice(0, 5) === other.slice(0, 5));
