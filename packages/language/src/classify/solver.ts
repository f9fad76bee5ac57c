/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent
 * method for large-scale linear SVM", ICML 2008). Pure: the order in which rows are visited follows from the seed.
 */
import { shuffle } from "./order.ts";
import type { Row } from "./vocabulary.ts";

export type Plane = { weights: Float32Array; bias: number };
export type SolverOptions = {
  /** How much an error costs against large weights. */
  cost: number;
  epochs: number;
  /** Stops when no row wants to move more than this. */
  tolerance: number;
  seed: number;
};

export const SOLVER: SolverOptions = { cost: 1, epochs: 20, tolerance: 0.05, seed: 7 };

/**
 * Moves `plane`, in place. A plane that is not zero is where the answer stays near to: min |w - plane|^2 / 2 + cost * sum of squared hinges, each of them
 * times its row's weight (1 where none is given).
 */
export function solve(
  plane: Plane,
  rows: readonly Row[],
  isInside: readonly boolean[],
  options: SolverOptions,
  weights: readonly number[] = [],
): void {
  const diagonals = Float64Array.from(rows, (_, index) => 0.5 / (options.cost * (weights[index] ?? 1)));
  const duals = new Float64Array(rows.length);
  const norms = Float64Array.from(rows, ({ values }, index) => 1 + diagonals[index]! + squared(values));
  let active = rows.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs && active.length > 0; epoch++) {
    shuffle(active, options.seed + epoch);
    let furthest = 0;
    const kept: number[] = [];
    for (const index of active) {
      const row = rows[index]!;
      const sign = isInside[index] ? 1 : -1;
      const dual = duals[index]!;
      const gradient = sign * marginOf(plane, row) - 1 + dual * diagonals[index]!;
      // Far on its own side: it will hardly move any more.
      if (dual === 0 && gradient > SHRINK && epoch > 0) continue;
      kept.push(index);
      const wanted = dual === 0 ? Math.min(gradient, 0) : gradient;
      furthest = Math.max(furthest, Math.abs(wanted));
      if (Math.abs(wanted) < 1e-12) continue;
      duals[index] = Math.max(dual - gradient / norms[index]!, 0);
      move(plane, row, (duals[index]! - dual) * sign);
    }
    active = kept;
    if (furthest < options.tolerance) return;
  }
}

const SHRINK = 0.1;

const squared = (values: Float32Array): number => values.reduce((sum, value) => sum + value * value, 0);

export function marginOf({ weights, bias }: Plane, { at, values }: Row): number {
  let sum = bias;
  for (let index = 0; index < at.length; index++) sum += weights[at[index]!]! * values[index]!;
  return sum;
}

function move(plane: Plane, { at, values }: Row, step: number): void {
  const { weights } = plane;
  for (let index = 0; index < at.length; index++) weights[at[index]!]! += step * values[index]!;
  plane.bias += step;
}
