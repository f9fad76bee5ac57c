/**
 * Counts to learn a pattern from: gaps filled with what the day was like, and intervals far from that (a line that was down, an hour of panic) replaced by it.
 * Only for learning: forecasts are always compared with the counts as they came.
 */
export type CleanInput = {
  rates: Float64Array;
  slots: number;
  start: number;
  origin: number;
  /** Shares of the day that add up to 1. */
  shapeOf(row: number): Float64Array;
  /** Odd as a whole: left as it is. */
  isOdd(row: number): boolean;
};

export type Clean = { values: Float64Array; totals: Float64Array; outliers: number[] };

/** How far from the day's own pattern, in standard deviations, is too far; and the variance of an interval with mean m: 2.5 m + 0.0025 m^2 + 2. */
const FAR = 3.5;
const deviation = (mean: number): number => Math.sqrt(2.5 * mean + 0.0025 * mean * mean + 2);
/** Less of a day than this says too little about the rest. */
const LEAST_KNOWN = 0.5;
const MOST_MENDED = 0.12;
/** An interval that is far off five times in four weeks is no accident: opening hours changed. */
const NEAR_ROWS = 14;
const TIMES = 5;

export function cleanDays(input: CleanInput): Clean {
  const { slots, origin } = input;
  const values = input.rates.slice(0, origin * slots);
  const totals = new Float64Array(origin).fill(Number.NaN);
  const marks = new Int8Array(values.length);
  const scales = Float64Array.from({ length: origin }, (_, row) =>
    row < input.start ? Number.NaN : scaleWithout(input, row, () => false),
  );
  for (let row = input.start; row < origin; row++) if (!input.isOdd(row)) markFar(input, row, scales[row]!, marks);
  for (let row = input.start; row < origin; row++) mend(input, row, scales[row]!, marks, values, totals);
  return { values, totals, outliers: outliersIn(marks, slots) };
}

/** The total of the day, from the part of it that is known and no accident; NaN when that is too little. */
function scaleWithout({ rates, slots, shapeOf }: CleanInput, row: number, accident: (slot: number) => boolean): number {
  const shape = shapeOf(row);
  let [sum, known] = [0, 0];
  for (let slot = 0; slot < slots; slot++) {
    const rate = rates[row * slots + slot]!;
    if (Number.isNaN(rate) || accident(slot)) continue;
    sum += rate;
    known += shape[slot]!;
  }
  return known >= LEAST_KNOWN ? sum / known : Number.NaN;
}

function markFar({ rates, slots, shapeOf }: CleanInput, row: number, scale: number, marks: Int8Array): void {
  const shape = shapeOf(row);
  for (let slot = 0; slot < slots; slot++) {
    const mean = scale * shape[slot]!;
    const off = (rates[row * slots + slot]! - mean) / deviation(mean);
    if (Math.abs(off) > FAR) marks[row * slots + slot] = Math.sign(off);
  }
}

function mend(
  input: CleanInput,
  row: number,
  scale: number,
  marks: Int8Array,
  values: Float64Array,
  totals: Float64Array,
): void {
  const { slots } = input;
  const shape = input.shapeOf(row);
  const accident = (slot: number) => marks[row * slots + slot] !== 0 && isAccident(marks, row * slots + slot, slots);
  const share = shape.reduce((sum, part, slot) => sum + (accident(slot) ? part : 0), 0);
  // A day that is strange for a good part of it is a strange day, not a day with an accident.
  const trusts = share <= MOST_MENDED;
  const fill = trusts ? scaleWithout(input, row, accident) : scale;
  let total = 0;
  for (let slot = 0; slot < slots; slot++) {
    const at = row * slots + slot;
    if (Number.isNaN(values[at]!) || (trusts && accident(slot))) values[at] = fill * shape[slot]!;
    total += values[at]!;
  }
  totals[row] = total;
}

function isAccident(marks: Int8Array, at: number, slots: number): boolean {
  let times = 0;
  for (let back = -NEAR_ROWS; back <= NEAR_ROWS; back++) if (marks[at + back * slots] === marks[at]) times++;
  return times < TIMES;
}

function outliersIn(marks: Int8Array, slots: number): number[] {
  const found: number[] = [];
  for (const [at, mark] of marks.entries()) if (mark !== 0 && isAccident(marks, at, slots)) found.push(at);
  return found;
}
