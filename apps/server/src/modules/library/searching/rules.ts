/** From candidates to an order with a reason: ranking, how much of the question is met, and the sentence that meets it. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { answerProbability } from "@luwte/language/search/confidence/confidence.ts";
import type { Rarity } from "@luwte/language/search/confidence/met.ts";
import { rarityIn } from "@luwte/language/search/confidence/signs.ts";
import { isLooking } from "@luwte/language/search/looking.ts";
import { indexRead, type SearchIndex, search } from "@luwte/language/search/search.ts";
import { meantBy } from "@luwte/language/search/sought.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { shortened } from "@luwte/language/sentences/sentences.ts";
import { isConceptTerm } from "../rules.ts";
import { type ReadCandidate, readAll, sentencesOf } from "./keeping/rules.ts";
import type { Shelf } from "./keeping/shapes.ts";
import type { Candidate, Found, TermWeight } from "./shapes.ts";

const LONGEST_EXCERPT = 220;
/** How sure the best one is says also how far it is ahead of the next ones: alone it would be ahead of nobody. So many its weights were fitted beside. */
const BESIDE = 10;

/** `weights`: of every stem of the question, also of those that no article has. One or two words bring only what has to do with them. The same whatever lies on the shelf. */
export function ranked(
  candidates: readonly Candidate[],
  weights: readonly TermWeight[],
  { question, language, most }: { question: string; language: Language; most: number },
  shelf: Shelf,
): Found[] {
  const read = readAll(candidates, language, shelf);
  const articles = read.map(({ article }) => article);
  const index = indexRead(articles, language, shelf.lexicon);
  const found = search(index, question, isLooking(question) ? articles.length : Math.max(most, BESIDE));
  const meant = isLooking(question) ? meantBy(index, question, found) : found;
  const statistics = { rarity: rarityOf(index, weights) };
  return meant.slice(0, most).map((one) => {
    const own = read[index.ids.indexOf(one.id)]!;
    const others = found.filter((other) => other !== one);
    return {
      ...own.candidate,
      score: one.score,
      fit: fitOf(own, weights),
      confidence: answerProbability(index, question, [one, ...others], statistics),
      excerpt: excerptOf(own, question, language),
    };
  });
}

/** The index holds candidates only, in which the question's words seem common: how rare these are in the whole library is known from the database. */
function rarityOf(index: SearchIndex, weights: readonly TermWeight[]): Rarity {
  const near = rarityIn(index);
  const most = weights[0]?.most ?? near.most;
  const known = new Map(weights.map(({ term, weight }) => [term, weight]));
  return { most, of: (stem) => known.get(stem) ?? (near.of(stem) / near.most) * most };
}

/**
 * The share of the question that the article knows, words weighed by their rarity: 1 when it has every word, 0 when none. Unlike the score it
 * does not depend on which other articles there are to compare with, so it says when nothing fits.
 */
function fitOf({ article: { read } }: ReadCandidate, weights: readonly TermWeight[]): number {
  const parts = [read.title, read.text, ...read.accepted];
  const words = weights.filter(({ term }) => !isConceptTerm(term));
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const met = words
    .filter(({ term }) => parts.some(({ bag }) => bag.stems.has(term)))
    .reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? met / total : 0;
}

/** The sentence with most of the question's words; the first one when none has any. A heading that only says the title again says nothing beside it. */
function excerptOf({ kept, article }: ReadCandidate, question: string, language: Language): string {
  const asked = new Set(stemsOf(question, language));
  const said = article.read.title.bag.stems;
  const sentences = sentencesOf(kept, language).filter(({ stems }) => stems.some((stem) => !said.has(stem)));
  const met = sentences.map(({ stems }) => stems.filter((stem) => asked.has(stem)).length);
  return shortened(sentences[Math.max(0, met.indexOf(Math.max(...met)))]?.words ?? "", LONGEST_EXCERPT);
}
