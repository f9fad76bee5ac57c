/** Sums over days of a grid. */

/** One per row of `slots`; NaN when a part of it is unknown. */
export function daySums(values: Float64Array, slots: number): Float64Array {
  const sums = new Float64Array(Math.floor(values.length / slots));
  for (const row of sums.keys()) sums[row] = sumOf(values, row * slots, (row + 1) * slots);
  return sums;
}

export function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at]!;
  return sum;
}
