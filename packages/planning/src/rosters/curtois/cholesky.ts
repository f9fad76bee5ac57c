/**
 * Symmetric positive systems of linear equations, in flat numbers: `matrix[row * size + column]`, of which only the half below the diagonal is read and changed.
 * Factored once (Cholesky), solved for as many right sides as one likes.
 */

/** When less than this part of a diagonal is left, it is rounding: the unknown follows from others, and is given nothing of its own. */
const LEAST = 1e-13;

/** In place: below the diagonal the factor, on it one divided by the factor's. */
export function factorise(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    const at = row * size;
    for (let column = 0; column < row; column++) {
      const left = matrix[at + column]! - product(matrix, at, column * size, column);
      matrix[at + column] = left * matrix[column * size + column]!;
    }
    const left = matrix[at + row]! - product(matrix, at, at, row);
    matrix[at + row] = left > LEAST * matrix[at + row]! ? 1 / Math.sqrt(left) : 0;
  }
}

/** The innermost loop of the linear program: two sums, so that one addition need not wait for the other. */
function product(matrix: Float64Array, one: number, other: number, length: number): number {
  let [even, odd, at] = [0, 0, 0];
  for (; at + 1 < length; at += 2) {
    even += matrix[one + at]! * matrix[other + at]!;
    odd += matrix[one + at + 1]! * matrix[other + at + 1]!;
  }
  return at < length ? even + odd + matrix[one + at]! * matrix[other + at]! : even + odd;
}

/** Solves for `right`, in place, with what `factorise` left in `factor`. */
export function solveWith(factor: Float64Array, size: number, right: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let left = right[row]!;
    for (let column = 0; column < row; column++) left -= factor[row * size + column]! * right[column]!;
    right[row] = left * factor[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    const value = right[row]! * factor[row * size + row]!;
    right[row] = value;
    for (let column = 0; column < row; column++) right[column]! -= factor[row * size + column]! * value;
  }
}
