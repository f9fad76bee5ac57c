/** What makes two questions with nearly the same words two questions: an opposite, a denial, or a telling word that only one of them has. Pure. */
import { isEveryday } from "../search/everyday.ts";
import { isCommon, stemOf } from "../search/stems.ts";
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
const LEAST_LETTERS = 3;

/** What a text is about: neither small words nor what people write whatever they ask. */
const tellingIn = (text: string): Set<string> =>
  new Set(
    wordsOf(text).filter(
      (word) =>
        word.length >= LEAST_LETTERS &&
        !LANGUAGES.some((language) => isCommon(word, language) || isEveryday(stemOf(word, language), language)),
    ),
  );

const DENIALS =
  /^(?:niet|geen|nooit|niets|zonder|pas|jamais|rien|aucune?|sans|not|never|no|nothing|without|\p{L}+n't|cannot)$/u;
const denies = (text: string): boolean => wordsOf(text).some((word) => DENIALS.test(word));

/** Two forms of one word begin alike. */
const isAkin = (word: string, others: ReadonlySet<string>): boolean =>
  others.has(word) || [...others].some((other) => other.slice(0, 5) === word.slice(0, 5));

const FEWEST = 2;

/**
 * Whether they tell the same: each telling word of one has its like in the other, and both deny or neither does. It finds one question in other words never, and
 * "the red lamp" for "the blue lamp" never either.
 */
export function tellTheSame(one: string, other: string): boolean {
  const [first, second] = [tellingIn(one), tellingIn(other)];
  const within = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every((word) => isAkin(word, all));
  return first.size >= FEWEST && denies(one) === denies(other) && within(first, second) && within(second, first);
}
