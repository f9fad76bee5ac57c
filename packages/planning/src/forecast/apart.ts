/** How far what came of a stretch of a day lies from what was said of it. */

/** Days, looked at when the same part of each is over. */
export type Days = {
  /** Counts per interval, rows of days; NaN where unknown. */
  rates: Float64Array;
  slots: number;
  /** How many intervals of a day are over. */
  over: number;
  /** The forecast that was made for a day before it began. */
  staticOf(row: number): Float64Array;
  /** Rows from here on have such a forecast. */
  from: number;
};

/** As if that many contacts had come exactly as expected: a few calls at night move nothing. */
const STEADY = 5;

/** Logarithm of what came against what was said, over the intervals that are known; and what was said of them. */
export function apart(days: Days, row: number, from: number, to: number) {
  const { came, expected } = beside(days, row, days.staticOf(row), [from, to]);
  return { off: Math.log((came + STEADY) / (expected + STEADY)), expected };
}

/** What came and what was said of a stretch of a day, over the intervals that are known. */
export function beside(
  { rates, slots }: Pick<Days, "rates" | "slots">,
  row: number,
  said: Float64Array,
  [from, to]: readonly [from: number, to: number],
): { came: number; expected: number } {
  let [came, expected] = [0, 0];
  for (let slot = from; slot < to; slot++) {
    const count = rates[row * slots + slot]!;
    if (Number.isNaN(count)) continue;
    came += count;
    expected += said[slot]!;
  }
  return { came, expected };
}

/** Of a sum of counts, the logarithm's variance by chance alone (the delta method on a Poisson count). */
export const varianceOf = (expected: number): number => 1 / (expected + STEADY);
export const within = (value: number, edge: number): number => Math.max(-edge, Math.min(edge, value));
