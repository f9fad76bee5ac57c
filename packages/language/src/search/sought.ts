/**
 * One or two words look for something, and whoever types them expects only what has to do with them. Ranking gives whatever shares letters with them, in an order; here stands what of that
 * is meant. Of a whole question nothing is left out: its words are many, and how sure an answer is says the rest. Pure.
 */

import { isMistyped } from "../text/typos.ts";
import { wordsOf } from "../text/words.ts";
import { knownHalves, waysIn } from "./compounds.ts";
import { isEveryday } from "./everyday.ts";
import type { Ranked, ReadArticle, SearchIndex } from "./search.ts";
import { type SearchLanguage, stemOf } from "./stems.ts";
import { tellingWords } from "./words.ts";

/** Of what `search` found for these words in this index what has one of them, is about the same by its title, or has what was meant by a typing error. */
export function meantBy(index: SearchIndex, sought: string, found: readonly Ranked[]): Ranked[] {
  const { language, words, articles, ids } = index;
  const halves = knownHalves(waysIn(sought, language), (stem) => words.places.has(stem));
  const asked = askedWords(sought, language).map((word) => ({ word, stem: stemOf(word, language) }));
  return found.filter(({ id, parts }) => {
    const article = articles[ids.indexOf(id)]!;
    const stems = stemsIn(article);
    return (
      parts.about > 0 ||
      halves.some((half) => stems.has(half)) ||
      asked.some(({ word, stem }) =>
        words.places.has(stem) ? hasWord(stem, stems, language) : isNear(word, article, language),
      )
    );
  });
}

/** Without words that say nothing, unless there are no others. */
function askedWords(sought: string, language: SearchLanguage): string[] {
  const words = tellingWords(sought, language);
  const telling = words.filter((word) => !isEveryday(stemOf(word, language), language));
  return telling.length > 0 ? telling : words;
}

const stemsIn = ({ read: { title, text, accepted } }: ReadArticle): ReadonlySet<string> =>
  new Set([title, text, ...accepted].flatMap(({ bag }) => [...bag.stems]));

const hasWord = (stem: string, stems: ReadonlySet<string>, language: SearchLanguage): boolean =>
  stems.has(stem) || stems.values().some((other) => isCompoundOf(other, stem, language));

const LEAST = 4;
/** What is left of "geldig" without "geld" is an ending. */
const LEAST_REST = 3;
/** "retourlabel" and "inruilen" have to do with "retour" and "ruilen". French and English write two words apart: there a word inside another is chance. */
const isCompoundOf = (whole: string, part: string, language: SearchLanguage): boolean =>
  language === "nl" &&
  part.length >= LEAST &&
  (whole.endsWith(part) || (whole.startsWith(part) && whole.length - part.length >= LEAST_REST));

/** A word that no article has may be a typing error, or a compound of one that they have. */
function isNear(word: string, { title, text, accepted }: ReadArticle, language: SearchLanguage): boolean {
  const stem = stemOf(word, language);
  return new Set(wordsOf([title, ...accepted, text].join("\n")))
    .values()
    .some((other) => isMistyped(word, other) || isCompoundEitherWay(stem, stemOf(other, language), language));
}

const isCompoundEitherWay = (one: string, other: string, language: SearchLanguage): boolean =>
  isCompoundOf(one, other, language) || isCompoundOf(other, one, language);
