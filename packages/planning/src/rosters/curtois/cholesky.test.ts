/** Systems of equations, against the vector from which they were made. */
import { expect, test } from "vitest";
import { chanceOf } from "../chance.ts";
import { factorise, solveWith } from "./cholesky.ts";

const SIZE = 9;

/** The square of a random matrix, and a little on the diagonal: symmetric and positive. */
function positive(seed: number): Float64Array {
  const chance = chanceOf(seed);
  const root = Float64Array.from({ length: SIZE * SIZE }, () => chance.fraction() - 0.5);
  return Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [row, column] = [Math.floor(at / SIZE), at % SIZE];
    let sum = row === column ? 0.1 : 0;
    for (let k = 0; k < SIZE; k++) sum += root[row * SIZE + k]! * root[column * SIZE + k]!;
    return sum;
  });
}

test("what a matrix makes of a vector is solved back to the vector, for one right side after the other", () => {
  const matrix = positive(1);
  const factor = matrix.slice();
  factorise(factor, SIZE);
  for (const scale of [1, -3]) {
    const wanted = Float64Array.from({ length: SIZE }, (_, at) => scale * (at - 4));
    const right = wanted.map((_, row) => wanted.reduce((sum, value, at) => sum + matrix[row * SIZE + at]! * value, 0));
    solveWith(factor, SIZE, right);
    right.forEach((value, at) => {
      expect(value).toBeCloseTo(wanted[at]!, 8);
    });
  }
});

test("what stands above the diagonal is not read", () => {
  const [whole, half] = [positive(2), positive(2)];
  for (let at = 0; at < half.length; at++) if (at % SIZE > Math.floor(at / SIZE)) half[at] = Number.NaN;
  const [one, other] = [new Float64Array(SIZE).fill(1), new Float64Array(SIZE).fill(1)];
  for (const [matrix, right] of [[whole, one] as const, [half, other] as const]) {
    factorise(matrix, SIZE);
    solveWith(matrix, SIZE, right);
  }
  expect(other).toEqual(one);
});
