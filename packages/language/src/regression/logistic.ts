/** Logistic regression by Newton's method with a ridge (le Cessie and van Houwelingen, "Ridge estimators in logistic regression", 1992). Pure. */

/** `ahead`: what is known of the margin before anything is fitted; nothing where none is given. */
export type Row = { signs: readonly number[]; right: boolean; ahead?: number };

export const logistic = (margin: number): number => 1 / (1 + Math.exp(-margin));

/** `weights`: one that stands alone, then one per sign. */
export const sumOf = (weights: readonly number[], signs: readonly number[]): number =>
  signs.reduce((sum, sign, at) => sum + weights[at + 1]! * sign, weights[0]!);

const MOST_STEPS = 25;
const NEAR = 1e-8;

/** `ridge` draws the weights of the signs to 0; the one that stands alone is free, or drawn by `alone`. */
export function fitLogistic(rows: readonly Row[], ridge: number, alone = NEAR): number[] {
  let weights = new Array<number>((rows[0]?.signs.length ?? 0) + 1).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = solved(...slopesAt(weights, rows, (at) => (at === 0 ? alone : ridge)));
    weights = weights.map((weight, at) => weight + move[at]!);
    if (move.every((one) => Math.abs(one) < NEAR)) break;
  }
  return weights;
}

/** The second and the first derivatives of the penalised likelihood. */
function slopesAt(
  weights: readonly number[],
  rows: readonly Row[],
  penalty: (at: number) => number,
): [number[][], number[]] {
  const first = weights.map((weight, at) => -penalty(at) * weight);
  const second = weights.map((_, at) => weights.map((__, other) => (at === other ? penalty(at) : 0)));
  for (const { signs, right, ahead = 0 } of rows) {
    const probability = logistic(ahead + sumOf(weights, signs));
    const ones = [1, ...signs];
    for (const [at, one] of ones.entries()) {
      first[at]! += (Number(right) - probability) * one;
      for (const [to, other] of ones.entries()) second[at]![to]! += probability * (1 - probability) * one * other;
    }
  }
  return [second, first];
}

/** Gauss and Jordan; the matrix is positive definite, so no pivot is looked for. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (const [at, pivot] of rows.entries())
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = row[at]! / pivot[at]!;
      for (let column = at; column < row.length; column++) row[column]! -= factor * pivot[column]!;
    }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}
