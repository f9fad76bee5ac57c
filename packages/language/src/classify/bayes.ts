/**
 * Complement naive Bayes (Rennie, Shih, Teevan and Karger, "Tackling the poor assumptions of naive Bayes text classifiers", ICML 2003) on rows of TF-IDF: how much
 * more at home a feature is in a label than in all others. It knows with few examples what the support vectors have yet to learn; the two are added up.
 */
import type { Row } from "./vocabulary.ts";

/** As if each feature had been seen a little everywhere. */
const SMOOTHING = 0.05;

/** One row of weights per label, each as long as the vocabulary. `weights`: how much each row counts; 1 where none is given. */
export function bayesWeights(
  rows: readonly Row[],
  labels: readonly number[],
  count: number,
  size: number,
  weights: readonly number[] = [],
): Float32Array[] {
  const inside = Array.from({ length: count }, () => new Float64Array(size).fill(SMOOTHING));
  const all = new Float64Array(size).fill(SMOOTHING * count);
  for (const [index, { at, values }] of rows.entries()) {
    const own = inside[labels[index]!]!;
    const weight = weights[index] ?? 1;
    for (let place = 0; place < at.length; place++) {
      own[at[place]!]! += weight * values[place]!;
      all[at[place]!]! += weight * values[place]!;
    }
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

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
