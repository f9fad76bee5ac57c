/** What a database does without stems, letters or memory: Okapi BM25 on whole words (Robertson and Walker 1994, k1 1.2, b 0.75). */
import type { Article, Found } from "@luwte/language/search/search.ts";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const [K1, B] = [1.2, 0.75];

export function plainSearch(articles: readonly Article[]): (question: string) => Found[] {
  const rows = articles.map(({ id, title, text }) => ({ id, words: wordsOf(`${title} ${text}`) }));
  const mean = rows.reduce((sum, { words }) => sum + words.length, 0) / rows.length;
  const rarity = (word: string): number => {
    const seen = rows.filter(({ words }) => words.includes(word)).length;
    return Math.log(1 + (rows.length - seen + 0.5) / (seen + 0.5));
  };
  const weight = (word: string, words: readonly string[]): number => {
    const times = words.filter((own) => own === word).length;
    return (rarity(word) * times * (K1 + 1)) / (times + K1 * (1 - B + (B * words.length) / mean));
  };
  return (question) =>
    rows
      .map(({ id, words }) => ({ id, score: wordsOf(question).reduce((sum, word) => sum + weight(word, words), 0) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 10);
}
