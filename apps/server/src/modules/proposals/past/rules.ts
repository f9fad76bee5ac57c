/** What counts as answered, by which stems it is found, and how alike two questions are. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { indexArticles, search } from "@luwte/language/search/search.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import type { Alike, Answered, Line, Met, Pair } from "./shapes.ts";

const MOST_TERMS = 60;
const MOST_PAIRS = 20;

/** A customer's message and what a colleague answered to it at once. What a program wrote, on either side, is no example. */
export function pairsOf(lines: readonly Line[]): Pair[] {
  const pairs = lines.flatMap((answer, at): Pair[] => {
    const question = lines[at - 1];
    const isPair = question?.direction === "in" && !question.automatic && answer.direction === "out" && answer.byPerson;
    return isPair && question.text !== "" && answer.text !== "" ? [{ question, answer }] : [];
  });
  return pairs.slice(0, MOST_PAIRS);
}

/** Each once; a sign for any number finds nothing. */
export const termsOf = (question: string, language: Language): string[] =>
  [...new Set(stemsOf(question, language))].filter((term) => term.length > 2).slice(0, MOST_TERMS);

/** As many questions as are thought to be there; only how stems compare depends on it. */
const MANY = 50_000;
const rarityOf = (met: number): number => Math.log(1 + MANY / (met + 0.5));

/** Words in common, weighed by their rarity, over all words of both; a word that only the other has weighs as the mean. From 0 to 1. */
export function likenessOf(asked: readonly Met[], terms: readonly string[]): number {
  const weights = new Map(asked.map(({ term, met }) => [term, rarityOf(met)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const common = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  const others = terms.filter((term) => !weights.has(term)).length;
  return common / (total + (others * total) / weights.size);
}

/** Best first, by the ranking of `packages/language`; the same answer to two questions counts once. */
export function ranked(
  candidates: readonly Answered[],
  asked: readonly Met[],
  { question, language, most }: { question: string; language: Language; most: number },
): Alike[] {
  const rows = candidates.map(({ answerId, question: text }) => ({ id: answerId, title: "", text, accepted: [] }));
  const found = search(indexArticles(rows, language), question, most);
  return found
    .map(({ id }) => {
      const one = candidates.find(({ answerId }) => answerId === id)!;
      return { ...one, likeness: likenessOf(asked, one.terms) };
    })
    .filter((one, at, all) => all.findIndex(({ answer }) => answer === one.answer) === at);
}
