/**
 * BM25F: how well the rare words of a question are met by the fields of an article (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted
 * fields", CIKM 2004). A word in a title counts more than one in the text, and the tenth time it counts hardly more than the ninth.
 */

export type Field = { words: readonly string[]; weight: number };
export type WordIndex = {
  /** Per word the articles that have it, with its weighted count. */
  places: Map<string, [article: number, count: number][]>;
  lengths: number[];
  meanLength: number;
};

/** `lengthShare`: how much a long article is held against it: 0 not at all. */
type Curve = { saturation: number; lengthShare: number };
const CURVE: Curve = { saturation: 1.2, lengthShare: 0.5 };

export function indexWords(articles: readonly (readonly Field[])[]): WordIndex {
  const places: WordIndex["places"] = new Map();
  const lengths = articles.map((fields, article) => addArticle(places, fields, article));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { places, lengths, meanLength: total / Math.max(1, articles.length) || 1 };
}

function addArticle(places: WordIndex["places"], fields: readonly Field[], article: number): number {
  const counts = new Map<string, number>();
  for (const { words, weight } of fields) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  for (const [word, count] of counts) {
    const known = places.get(word);
    if (known) known.push([article, count]);
    else places.set(word, [[article, count]]);
  }
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** ln(1 + (n - met + 0.5) / (met + 0.5)), with n articles of which `met` have the word. */
export const rarity = (met: number, articles: number): number => Math.log(1 + (articles - met + 0.5) / (met + 0.5));
export const rarityOf = ({ places, lengths }: WordIndex, word: string): number =>
  rarity(places.get(word)?.length ?? 0, lengths.length);

/** What a word tells that stands there so often. `length`: beside the mean; there once is 1, and no number of times is more than 1 + `saturation`. */
export const saturated = (count: number, length: number, { saturation, lengthShare }: Curve): number =>
  (count * (saturation + 1)) / (count + saturation * (1 - lengthShare + lengthShare * length));

/** A score per article; 0 where no word is met. `weightOf`: what a word counts besides its rarity. */
export function scoreWords(
  index: WordIndex,
  words: readonly string[],
  weightOf: (word: string) => number = () => 1,
): Float64Array {
  const scores = new Float64Array(index.lengths.length);
  for (const word of new Set(words)) {
    const places = index.places.get(word);
    if (!places) continue;
    const weight = weightOf(word) * rarityOf(index, word);
    for (const [article, count] of places)
      scores[article]! += weight * saturated(count, index.lengths[article]! / index.meanLength, CURVE);
  }
  return scores;
}
