/** The words that a classifier knows, how rare each is, and a text as a row of numbers. TF-IDF, each block of features of a fixed length. */
import { featuresOf } from "./features.ts";

export type Row = { readonly at: Int32Array; readonly values: Float32Array };
export type Vocabulary = {
  /** "w", "p" and "c" before a feature keep words, pairs and pieces of letters apart. */
  ids: Map<string, number>;
  /** In how many texts each was seen, in the order of the ids. */
  seen: number[];
  texts: number;
};

/** With enough texts, a feature that stands in one of them only is a name or a typing error; with few it may be all there is. */
const ENOUGH_TEXTS = 2_000;
/** Of the pairs of one text alone there are more than of all other features, and they say who wrote it rather than about what. With many texts chance pairs words too. */
const leastPaired = (texts: number): number => Math.max(2, Math.floor(texts / 5_000));
const isNearPair = (feature: string): boolean => feature.startsWith("p");

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const least = texts.length >= ENOUGH_TEXTS ? 2 : 1;
  const paired = leastPaired(texts.length);
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const feature of featureNames(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([feature, seen]) => seen >= (isNearPair(feature) ? paired : least));
  return {
    ids: new Map(kept.map(([feature], id) => [feature, id])),
    seen: kept.map(([, seen]) => seen),
    texts: texts.length,
  };
}

/** Each feature of a text once, as it is called in `ids`. */
export function featureNames(text: string): Set<string> {
  const { words, near, letters } = featuresOf(text);
  return new Set([
    ...words.map((word) => `w${word}`),
    ...near.map((pair) => `p${pair}`),
    ...letters.map((piece) => `c${piece}`),
  ]);
}

/** Pairs repeat what the words say: they count for less. */
const NEAR_LENGTH = 0.7;

/** How telling a feature is: ln((1 + texts) / (1 + seen)) + 1, as in Salton and Buckley 1988, smoothed. */
const rarity = ({ seen, texts }: Vocabulary, id: number): number => Math.log((1 + texts) / (1 + seen[id]!)) + 1;

/** Words unknown to the vocabulary are left out; a text of only such words is an empty row. */
export function rowOf(text: string, vocabulary: Vocabulary): Row {
  const { words, near, letters } = featuresOf(text);
  const entries = [
    ...block("w", words, vocabulary),
    ...block("p", near, vocabulary, NEAR_LENGTH),
    ...block("c", letters, vocabulary),
  ].toSorted((a, b) => a[0] - b[0]);
  return { at: Int32Array.from(entries, ([id]) => id), values: Float32Array.from(entries, ([, value]) => value) };
}

function block(mark: string, features: readonly string[], vocabulary: Vocabulary, long = 1): [number, number][] {
  const counts = new Map<number, number>();
  for (const feature of features) {
    const id = vocabulary.ids.get(mark + feature);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const entries = [...counts].map(([id, times]): [number, number] => [
    id,
    (1 + Math.log(times)) * rarity(vocabulary, id),
  ]);
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return entries.map(([id, value]) => [id, (long * value) / length]);
}
