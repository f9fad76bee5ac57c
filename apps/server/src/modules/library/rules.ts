/** What an article's state follows from, and by which words it is found. Pure. */

import type { Language } from "@luwte/contract/language.ts";
import type { ArticleState, ArticleWords } from "@luwte/contract/library.ts";
import { conceptsOf } from "@luwte/language/concepts/concepts.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { folded } from "@luwte/language/text/fold.ts";
import { plainWords } from "@luwte/language/text/markdown.ts";
import { wordsOf } from "@luwte/language/text/words.ts";
import type { Findable } from "./shapes.ts";

/** Taken back from the archive, an article is again what its texts say. */
export const stateOf = (archived: boolean, hasPublished: boolean): ArticleState =>
  archived ? "archived" : hasPublished ? "published" : "draft";

const MOST_TERMS = 2_000;
const NOTHING: readonly string[] = [];

/** By stems and by what it is about. `accepted`: questions for which somebody gave this article. */
export function findableBy(
  words: Pick<ArticleWords, "title" | "short" | "body"> & { internal?: string },
  language: Language,
  accepted: readonly string[] = NOTHING,
): Findable {
  const texts = [words.title, words.short, plainWords(words.body), plainWords(words.internal ?? ""), ...accepted];
  const stems = [...new Set(texts.flatMap((text) => stemsOf(text, language)))].filter((term) => term.length > 1);
  const concepts = new Set(texts.flatMap((text) => conceptTermsOf(text, language)));
  return { titlePlain: folded(words.title), terms: [...concepts, ...stems].slice(0, MOST_TERMS), foundBy: FOUND_BY };
}

/** What customers find it by: nothing that only colleagues may read. */
export const findableForCustomers = (
  { internal: _, ...words }: ArticleWords,
  language: Language,
  accepted: readonly string[] = NOTHING,
): Findable => findableBy(words, language, accepted);

/** To be raised when the words of `findableBy` change: texts that were made findable by an earlier rule are then made so anew. */
export const FOUND_BY = 2;

const CONCEPT = "=";
/** What a text is about, as terms among its stems: no stem begins so. */
export const conceptTermsOf = (text: string, language: Language): string[] => [
  ...new Set(conceptsOf(wordsOf(text), language).map((concept) => CONCEPT + concept)),
];
export const isConceptTerm = (term: string): boolean => term.startsWith(CONCEPT);
