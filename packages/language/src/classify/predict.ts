/** What a text is about, how sure that is, and which words say so. */
import { logistic } from "../regression/logistic.ts";
import type { SearchLanguage } from "../search/stems.ts";
import { letterPieces, wordsOf } from "../text/words.ts";
import { probabilitiesOf } from "./calibrate.ts";
import { nearTo, pairOf } from "./features.ts";
import { marginsOf } from "./spread.ts";
import { tells } from "./telling.ts";
import type { Classifier } from "./train.ts";
import { type Row, rowOf } from "./vocabulary.ts";

export type Ranked = { label: string; probability: number };
export type Prediction = {
  /** Most likely first; every label, or `most` of them. */
  ranked: Ranked[];
  /** Between 0 and 1: how much like what was learned the text is at all. Low: of no known label. */
  familiarity: number;
};

const NOTHING: Prediction = { ranked: [], familiarity: 0 };

/** A text without a known word has no prediction. */
export function predict(classifier: Classifier, text: string, most = 3): Prediction {
  const row = rowOf(text, classifier.vocabulary);
  if (row.at.length === 0 || classifier.labels.length === 0) return NOTHING;
  const margins = marginsOf(classifier.planes, row);
  const probabilities = probabilitiesOf(margins, classifier.sureness);
  const ranked = classifier.labels
    .map((label, index) => ({ label, probability: probabilities[index]! }))
    .toSorted((a, b) => b.probability - a.probability);
  return { ranked: ranked.slice(0, most), familiarity: familiarityOf(margins) };
}

/** The logistic of the highest margin: a softmax compares labels with each other, this one says whether any of them wants the text. */
function familiarityOf(margins: Float64Array): number {
  const most = margins.reduce((best, value) => Math.max(best, value), -Infinity);
  return logistic(3 * most);
}

/** The label, or null when it is not sure enough: then a person decides. */
export function decide(prediction: Prediction, atLeast: number): Ranked | null {
  const [first] = prediction.ranked;
  return first && first.probability >= atLeast ? first : null;
}

export type Reason = { word: string; weight: number };

const MOST_REASONS = 5;

/**
 * The words that counted for `label`, most first. A word counts with its pairs and its pieces of letters. Small words count too and are not shown, for nobody
 * learns anything from "because of the"; so it may be empty. `language`: in which the text is written; null where that is not known.
 */
export function explain(
  classifier: Classifier,
  text: string,
  label: string,
  language: SearchLanguage | null = null,
): Reason[] {
  const plane = classifier.planes[classifier.labels.indexOf(label)];
  if (!plane) return [];
  const row = rowOf(text, classifier.vocabulary);
  const counted = countedIn(row, plane.weights);
  const words = wordsOf(text);
  const weights = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const pairs = [`w${words[at - 1]} ${word}`, `w${word} ${words[at + 1]}`].map((pair) => weightOf(pair) / 2);
    const pieces = letterPieces(word, 3, 5).map((piece) => weightOf(`c${piece}`));
    const near = nearTo(words, at).map((other) => weightOf(`p${pairOf(word, other)}`) / 2);
    weights.set(word, weightOf(`w${word}`) + sum(pairs) + sum(near) + sum(pieces));
  }
  return [...weights]
    .map(([word, weight]) => ({ word, weight }))
    .filter(({ word, weight }) => weight > 0 && tells(word, language))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS);

  function weightOf(feature: string): number {
    const id = classifier.vocabulary.ids.get(feature);
    return id === undefined ? 0 : (counted.get(id) ?? 0);
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const countedIn = ({ at, values }: Row, weights: Float32Array): Map<number, number> =>
  new Map(Array.from(at, (id, place) => [id, weights[id]! * values[place]!]));
