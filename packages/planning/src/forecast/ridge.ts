/**
 * Weighted least squares that is pulled towards what was believed before (ridge regression with a prior mean; Hoerl and Kennard 1970). With little data the
 * answer is the belief, with much it is the data; nothing explodes in between.
 */

/** Only the columns that are not zero. */
export type SparseRow = readonly (readonly [column: number, value: number])[];

export type Regression = {
  rows: readonly SparseRow[];
  /** What each row should give. */
  targets: ArrayLike<number>;
  /** How much each row counts; a row with 0 is left out. */
  weights: ArrayLike<number>;
  /** How strongly each column is pulled to its belief, counted in rows of weight 1. */
  pull: ArrayLike<number>;
  belief: ArrayLike<number>;
};

export function ridge({ rows, targets, weights, pull, belief }: Regression): Float64Array {
  const size = pull.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Float64Array(size);
  for (const [index, row] of rows.entries()) {
    const weight = weights[index]!;
    if (weight > 0) addRow(matrix, right, row, weight, targets[index]! - product(row, belief));
  }
  for (let column = 0; column < size; column++) matrix[column]![column]! += pull[column]!;
  return solve(matrix, right).map((value, column) => value + belief[column]!);
}

export function product(row: SparseRow, coefficients: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at]![1] * coefficients[row[at]![0]]!;
  return sum;
}

/** The innermost loop of every forecast: plain indices, and only the half below the diagonal, which is all that is read. */
function addRow(matrix: Float64Array[], right: Float64Array, row: SparseRow, weight: number, target: number): void {
  for (let i = 0; i < row.length; i++) {
    const [column, value] = row[i]!;
    const line = matrix[column]!;
    right[column]! += weight * value * target;
    for (let j = 0; j < row.length; j++) {
      const other = row[j]!;
      if (other[0] <= column) line[other[0]]! += weight * value * other[1];
    }
  }
}

/** What the matrix makes into `right`: Cholesky's way, in place; only the half below the diagonal is read. The matrix is symmetric and positive; here because every column is pulled, and a column of nothing gets nothing. */
export function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  for (let column = 0; column < right.length; column++) eliminate(matrix, right, column);
  for (let row = right.length - 1; row >= 0; row--) {
    let sum = right[row]!;
    for (let below = row + 1; below < right.length; below++) sum -= matrix[below]![row]! * right[below]!;
    right[row] = sum / matrix[row]![row]!;
  }
  return right;
}

function eliminate(matrix: Float64Array[], right: Float64Array, column: number): void {
  const pivot = matrix[column]!;
  let square = pivot[column]!;
  for (let k = 0; k < column; k++) square -= pivot[k]! ** 2;
  const root = Math.sqrt(Math.max(square, 1e-12));
  pivot[column] = root;
  for (let row = column + 1; row < right.length; row++) {
    const below = matrix[row]!;
    let sum = below[column]!;
    for (let k = 0; k < column; k++) sum -= below[k]! * pivot[k]!;
    below[column] = sum / root;
  }
  let value = right[column]!;
  for (let k = 0; k < column; k++) value -= pivot[k]! * right[k]!;
  right[column] = value / root;
}
