/**
 * Complement naive Bayes (Rennie, Shih, Teevan and Karger, "Tackling the poor assumptions of naive Bayes text classifiers", ICML 2003) on rows of TF-IDF: how much
 * more at home a feature is in a label than in all others. It knows with few examples what the support vectors have yet to learn; the two are added up.
 */
import type { Row } from "./vocabulary.ts";

/** What a row is of, and how much it counts there: one label for an example, several for a text of which that is only believed. */
export type Belief = readonly { readonly label: number; readonly weight: number }[];

/** As if each feature had been seen a little everywhere. */
const SMOOTHING = 0.05;

/** One row of weights per label, each as long as the vocabulary. A belief for each row. */
export function bayesWeights(
  rows: readonly Row[],
  beliefs: readonly Belief[],
  count: number,
  size: number,
  smoothing = SMOOTHING,
): Float32Array[] {
  const inside = Array.from({ length: count }, () => new Float64Array(size).fill(smoothing));
  const all = new Float64Array(size).fill(smoothing * count);
  for (const [index, row] of rows.entries())
    for (const { label, weight } of beliefs[index]!) {
      add(inside[label]!, row, weight);
      add(all, row, weight);
    }
  const total = sum(all);
  return inside.map((own) => {
    const [here, elsewhere] = [sum(own), total - sum(own)];
    return Float32Array.from(
      own,
      (value, id) => Math.log(value / here) - Math.log(Math.max((all[id]! - value) / elsewhere, Number.MIN_VALUE)),
    );
  });
}

function add(sums: Float64Array, { at, values }: Row, weight: number): void {
  for (let place = 0; place < at.length; place++) sums[at[place]!]! += weight * values[place]!;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
