/**
 * The totals of days, taken apart: logarithm of the total = what the day is known for + a level that drifts + chance. Fitted by weighted ridge regression that
 * gives odd days less say (Huber 1964) and very odd ones none, so that a failure or an unnamed holiday does not bend the pattern. Effects are factors.
 */
import type { Design } from "./design.ts";
import { medianOf } from "./history.ts";
import { product, ridge } from "./ridge.ts";

export type DayTotals = {
  /** Contacts per day; NaN where unknown. Only rows before `origin` are looked at. */
  totals: Float64Array;
  origin: number;
  /** The weekday of a row, 0 to 6. */
  weekdayOf(row: number): number;
  /** Known beforehand to be special: never taken for odd. */
  isMarked(row: number): boolean;
};

export type Effects = {
  coefficients: Float64Array;
  /** Rows from here on were looked at. */
  start: number;
  /** Per row, how far the logarithm of the total lay from what the day is known for; NaN where unknown or odd. */
  residuals: Float64Array;
  /** The part of the level that cannot be chance, per row. */
  shift: Float64Array;
  weights: Float64Array;
  /** From 1, an ordinary day, to 0, an odd one. */
  trust: Float64Array;
  odd: number[];
  /** Weekdays on which nobody comes: forecast as nothing. */
  closed: readonly boolean[];
};

const MOST_ROWS = 1096;
const HALF_LIFE = 400;
/** The level is looked for twice, and between the weights settle. */
const ROUNDS = 6;
const LEVEL_ROUNDS = [2, 4];
const ROUNDS_SAVED = 3;
/** Days differ by about 14 % beyond what chance does to a count (1/50 of variance): a total of 50 counts half. */
const CHANCE = 50;
/** Odd is judged against the fortnights around a day; a level within this of the whole is left to the short-term level. */
const AROUND = 14;
const CALM = 0.15;
const NOBODY = 0.5;
/** Beyond this, in the logarithm of the total of a large day, a day counts less; beyond `CUT` times this it does not count. */
const EDGE = 0.2;
const CUT = 2.5;

/** `before` is a fit of nearly the same totals: a good place to begin, which saves half of the work. */
export function fitEffects(design: Design, days: DayTotals, before?: Effects): Effects {
  const start = Math.max(0, days.origin - MOST_ROWS);
  const rows = Array.from({ length: days.origin - start }, (_, index) => design.rowOf(start + index));
  const usual = usualTotals(days, start);
  const closed = usual.map((total) => !(total >= NOBODY));
  const targets = Float64Array.from(rows, (_, index) => Math.log(days.totals[start + index]! + 1));
  const base = Float64Array.from(rows, (_, index) => baseWeight(days, usual, start + index));
  const spreads = base.map((_, index) => Math.sqrt(precision(usual[days.weekdayOf(start + index)]!) || 0));
  const marked = rows.map((_, index) => days.isMarked(start + index));
  const [pull, belief] = [design.pull(days.origin), design.belief];
  let weights: Float64Array = before ? base.map((weight, index) => weight * before.trust[index]!) : base;
  let shift: Float64Array = before?.shift ?? new Float64Array(rows.length);
  let coefficients: Float64Array = belief;
  let residuals: Float64Array = shift;
  for (let round = before ? ROUNDS_SAVED : 0; round < ROUNDS; round++) {
    const net = targets.map((target, index) => target - shift[index]!);
    coefficients = ridge({ rows, targets: net, weights, pull, belief });
    residuals = targets.map((target, index) =>
      base[index]! > 0 ? target - product(rows[index]!, coefficients) : Number.NaN,
    );
    if (LEVEL_ROUNDS.includes(round)) shift = shiftOf(residuals, marked);
    weights = trusted(base, spreads, residuals, shift, marked);
  }
  const odd = rows.flatMap((_, index) => (base[index]! > 0 && weights[index] === 0 ? [start + index] : []));
  return {
    coefficients,
    start,
    residuals: residuals.map((value, index) => (weights[index]! > 0 ? value : Number.NaN)),
    shift,
    weights: base,
    trust: weights.map((weight, index) => (base[index]! > 0 ? weight / base[index]! : 0)),
    odd,
    closed,
  };
}

/** What the days before the origin say of one weekday: the middle of half a year. */
function usualTotals({ totals, origin, weekdayOf }: DayTotals, start: number): number[] {
  const found: number[][] = Array.from({ length: 7 }, () => []);
  for (let row = Math.max(start, origin - 182); row < origin; row++) found[weekdayOf(row)]!.push(totals[row]!);
  return found.map((values) => medianOf(values));
}

/** A day without any contact on a weekday that has them was closed: no example of anything. */
function baseWeight(days: DayTotals, usual: readonly number[], row: number): number {
  const [total, typical] = [days.totals[row]!, usual[days.weekdayOf(row)]!];
  if (!(typical >= NOBODY) || Number.isNaN(total) || (total === 0 && typical > 5 && !days.isMarked(row))) return 0;
  return 0.5 ** ((days.origin - 1 - row) / HALF_LIFE) * precision(typical);
}

/** A move of the level that lasts (a new product doubles the calls) must not make all that follows odd. */
function shiftOf(residuals: Float64Array, marked: readonly boolean[]): Float64Array {
  return residuals.map((_, index) => {
    const near: number[] = [];
    for (let at = Math.max(0, index - AROUND); at <= index + AROUND && at < residuals.length; at++)
      if (!marked[at]) near.push(residuals[at]!);
    const level = medianOf(near) || 0;
    return Math.sign(level) * Math.max(0, Math.abs(level) - CALM);
  });
}

/** Full trust within the edge, less outside, none beyond a multiple of it. What was known to be special is always an example of itself. */
function trusted(
  base: Float64Array,
  spreads: Float64Array,
  residuals: Float64Array,
  shift: Float64Array,
  marked: readonly boolean[],
): Float64Array {
  return base.map((weight, index) => {
    const size = Math.abs(residuals[index]! - shift[index]!) * spreads[index]!;
    if (marked[index] || !(size > EDGE)) return weight;
    return size > CUT * EDGE ? 0 : (weight * EDGE) / size;
  });
}

/** How precise a total of this size is, beside a very large one. */
const precision = (typical: number): number => typical / (typical + CHANCE);
