/** From candidates to an order with a reason: ranking, how much of the question is met, and the sentence that meets it. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { answerConfidence } from "@luwte/language/search/confidence/confidence.ts";
import type { Rarity } from "@luwte/language/search/confidence/met.ts";
import { rarityIn } from "@luwte/language/search/confidence/signs.ts";
import { indexArticles, type SearchIndex, search } from "@luwte/language/search/search.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { shortened } from "@luwte/language/sentences/sentences.ts";
import { plainOf } from "../rules.ts";
import type { Candidate, Found, TermWeight } from "./shapes.ts";

/** What ranking reads of an article: what it is about is said at its beginning. */
const READ = 1_500;
const LONGEST_EXCERPT = 220;

const textOf = ({ short, body, internal }: Candidate): string =>
  [short, plainOf(body), plainOf(internal ?? "")]
    .filter((part) => part !== "")
    .join("\n")
    .slice(0, READ);

/** `weights`: of every stem of the question, also of those that no article has. */
export function ranked(
  candidates: readonly Candidate[],
  weights: readonly TermWeight[],
  { question, language, most }: { question: string; language: Language; most: number },
): Found[] {
  const index = indexArticles(candidates.map(articleOf), language);
  const found = search(index, question, most);
  const statistics = { rarity: rarityOf(index, weights) };
  return found.map((one) => {
    const candidate = candidates.find(({ articleId }) => articleId === one.id)!;
    const others = found.filter((other) => other !== one);
    return {
      ...candidate,
      score: one.score,
      fit: fitOf(candidate, weights, language),
      confidence: answerConfidence(index, question, [one, ...others], statistics)?.probability ?? 0,
      excerpt: excerptOf(candidate, question, language),
    };
  });
}

const articleOf = (candidate: Candidate) => ({
  id: candidate.articleId as string,
  title: candidate.title,
  text: textOf(candidate),
  accepted: candidate.accepted,
});

/** The index holds candidates only, in which the question's words seem common: how rare these are in the whole library is known from the database. */
function rarityOf(index: SearchIndex, weights: readonly TermWeight[]): Rarity {
  const near = rarityIn(index);
  const most = weights[0]?.most ?? near.most;
  const known = new Map(weights.map(({ term, weight }) => [term, weight]));
  return { most, of: (stem) => known.get(stem) ?? (near.of(stem) / near.most) * most };
}

const everyWord = (candidate: Candidate, language: Language): Set<string> =>
  new Set([candidate.title, textOf(candidate), ...candidate.accepted].flatMap((text) => stemsOf(text, language)));

/**
 * The share of the question that the article knows, words weighed by their rarity: 1 when it has every word, 0 when none. Unlike the score it
 * does not depend on which other articles there are to compare with, so it says when nothing fits.
 */
export function fitOf(candidate: Candidate, weights: readonly TermWeight[], language: Language): number {
  const has = everyWord(candidate, language);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const met = weights.filter(({ term }) => has.has(term)).reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? met / total : 0;
}

const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

/** The sentence with most of the question's words; the first one when none has any. */
export function excerptOf(candidate: Candidate, question: string, language: Language): string {
  const asked = new Set(stemsOf(question, language));
  const sentences = sentencesIn(textOf(candidate));
  const met = sentences.map((sentence) => new Set(stemsOf(sentence, language).filter((stem) => asked.has(stem))).size);
  return shortened(sentences[Math.max(0, met.indexOf(Math.max(...met)))] ?? "", LONGEST_EXCERPT);
}

const MOST_TERMS = 40;
/** The stems of a question, each once. */
export const askedTerms = (question: string, language: Language): string[] =>
  [...new Set(stemsOf(question, language))].slice(0, MOST_TERMS);
