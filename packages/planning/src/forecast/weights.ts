/** Weights that are not negative and add up to one, so that the weighted sum of some forecasts comes closest to what happened. */

/** Sums over intervals: of products of forecasts with each other, and of forecasts with what happened. */
export type Moments = { products: number[][]; withTruth: number[] };

export const noMoments = (size: number): Moments => ({
  products: Array.from({ length: size }, () => new Array<number>(size).fill(0)),
  withTruth: new Array<number>(size).fill(0),
});

export function addMoments(sum: Moments, more: Moments, weight: number): void {
  for (const [i, row] of more.products.entries()) {
    for (const [j, value] of row.entries()) sum.products[i]![j]! += weight * value;
    sum.withTruth[i]! += weight * more.withTruth[i]!;
  }
}

const SWEEPS = 60;

/**
 * Least squares on the simplex: pairs exchange weight until no exchange helps. The sum of squares is convex, so that is the least. `calm` pulls to equal
 * weights, as a share of what the data say: with little data nobody is trusted alone.
 */
export function simplexWeights({ products, withTruth }: Moments, calm: number): number[] {
  const size = withTruth.length;
  const pull = (calm * products.reduce((sum, row, i) => sum + row[i]!, 0)) / size;
  const weights = new Array<number>(size).fill(1 / size);
  const slope = (i: number) =>
    products[i]!.reduce((sum, value, j) => sum + value * weights[j]!, 0) -
    withTruth[i]! +
    pull * (weights[i]! - 1 / size);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) exchange(i, j);
  return weights;

  function exchange(i: number, j: number): void {
    const curve = products[i]![i]! + products[j]![j]! - 2 * products[i]![j]! + 2 * pull;
    if (!(curve > 0)) return;
    const step = Math.min(weights[i]!, Math.max(-weights[j]!, (slope(i) - slope(j)) / curve));
    weights[i]! -= step;
    weights[j]! += step;
  }
}
