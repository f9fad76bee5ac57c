/** Words that may count and still explain nothing to a person: small ones, those that everybody writes, numbers and signs. Pure. */
import { isEveryday } from "../search/everyday.ts";
import { isCommon, type SearchLanguage, stemOf } from "../search/stems.ts";

const ALL: readonly SearchLanguage[] = ["nl", "fr", "en"];

/** Of a word of `wordsOf`, so "l'adresse" tells and "j'ai" does not. Null: the language is not known, and a small word of any of the three is left out. */
export function tells(word: string, language: SearchLanguage | null): boolean {
  const languages = language ? [language] : ALL;
  const isSmall = (part: string) =>
    languages.some((each) => isCommon(part, each) || isEveryday(stemOf(part, each), each));
  return !isSmall(word) && word.split("'").some((part) => !isSmall(part));
}
