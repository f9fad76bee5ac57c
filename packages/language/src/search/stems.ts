/** A word as the index knows it: without the ends that only say how many or whose. Light on purpose: a wrong stem loses more than a right one gains. */
import type { MomentLanguage } from "../moments/shapes.ts";

export type SearchLanguage = MomentLanguage;

/** Ends, longest first; what is left keeps at least this many letters. */
const LEAST_LEFT = 3;
const ENDS: Readonly<Record<SearchLanguage, readonly string[]>> = {
  nl: ["heden", "eren", "tjes", "jes", "tje", "ende", "en", "je", "er", "de", "te", "st", "t", "e", "s", "d"],
  fr: [
    "issements",
    "issement",
    "ements",
    "ement",
    "ations",
    "ation",
    "euses",
    "euse",
    "eurs",
    "eur",
    "ees",
    "ees",
    "ee",
    "er",
    "ez",
    "es",
    "s",
    "e",
  ],
  en: ["ations", "ation", "ments", "ment", "ings", "ing", "edly", "ies", "ied", "ed", "es", "ly", "s", "e", "y"],
};

export function stemOf(word: string, language: SearchLanguage): string {
  const end = ENDS[language].find((one) => word.endsWith(one) && word.length - one.length >= LEAST_LEFT);
  return undoubled(end ? word.slice(0, -end.length) : word);
}

/** "bellen" and "bel", "running" and "run"; "aa" and "a" in "maken" and "maak". */
const undoubled = (stem: string): string =>
  stem.replace(/([^aeiou\d])\1$/, "$1").replace(/([aeou])\1(?=[^aeiou]$)/, "$1");

const COMMON: Readonly<Record<SearchLanguage, ReadonlySet<string>>> = {
  nl: new Set(
    "de het een is zijn was waren wordt worden ik mij mijn je jij jouw u uw het van te in op aan voor en of met hoe kan wat als er dit dat die deze bij om ook niet naar".split(
      " ",
    ),
  ),
  fr: new Set(
    "de la les le l un une des du d et ou a au aux en est sont je j me mon ma mes vous votre vos il elle ce cette que qui qu pour par sur dans avec ne pas se s n".split(
      " ",
    ),
  ),
  en: new Set(
    "a an the is are was were be been do does did i me my you your it its of to in on at for and or with how can what if there this that from have has will not".split(
      " ",
    ),
  ),
};

export const isCommon = (word: string, language: SearchLanguage): boolean => COMMON[language].has(word);
