/**
 * What every method is given: counts until an origin, and what is known of the days. A method sees no day at or after its origin; that is what makes a
 * backtest honest.
 */
import { type Design, designOf } from "./design.ts";
import type { DayFacts } from "./facts.ts";
import { ratesOf, type Series } from "./series.ts";

/** The whole of a series with what follows from it, worked out once for all origins. */
export type Past = {
  series: Series;
  /** Contacts per interval of ordinary length, NaN where unknown. */
  rates: Float64Array;
  facts: DayFacts;
  design: Design;
};

export type MethodName =
  | "seasonal_naive"
  | "mean_of_weeks"
  | "top_down"
  | "day_effects"
  | "mstl"
  | "borrowed"
  | "ensemble";

export type Method = {
  name: MethodName;
  /** It reckons with holidays, special days and drivers; the others see any day as an ordinary one. */
  knowsDays?: boolean;
  /**
   * Contacts per interval of ordinary length for `horizon` days from row `origin` on, row by row; never negative. Looks at no row from `origin` on.
   */
  forecast(past: Past, origin: number, horizon: number): Float64Array;
};

/** A series together with what is known of its days and with its design, worked out once for all methods. */
export const pastOf = (series: Series, facts: DayFacts): Past => ({
  series,
  rates: ratesOf(series),
  facts,
  design: designOf(series, facts),
});

/** The last day before `origin` on the same weekday as `row`. */
export const sameWeekdayBefore = (row: number, origin: number): number =>
  row - 7 * Math.max(0, Math.ceil((row - origin + 1) / 7));

/** The mean of what is known, NaN when nothing is. */
export function meanOf(values: Iterable<number>): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}

/** The middle of what is known, NaN when nothing is. */
export function medianOf(values: Iterable<number>): number {
  const known = [...values].filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const half = known.length >> 1;
  if (known.length === 0) return Number.NaN;
  return known.length % 2 === 1 ? known[half]! : (known[half - 1]! + known[half]!) / 2;
}
