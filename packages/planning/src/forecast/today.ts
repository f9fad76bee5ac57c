/** Where a forecast begins when the last day of the history is still going on. */
import { FIRST_ORIGIN } from "./backtest.ts";
import { type Band, bandAt } from "./conformal.ts";
import type { Past } from "./history.ts";
import { type Update, updatesAt } from "./intraday.ts";
import { isWholeDay, slotsKnown } from "./series.ts";

/** The first row that is not over: today when its last counts are missing, else the day after the last. */
export function originOf({ series }: Past): number {
  const last = series.days - 1;
  return !isWholeDay(series, last) && slotsKnown(series, last) < series.slots ? last : series.days;
}

export type Carried = {
  /** The forecast from the origin on, with what came of a day that has begun. */
  rates: Float64Array;
  /** How many of its intervals are known. */
  over: number;
  /** What would have been said of any earlier day at this hour. */
  updateOf(row: number): Update;
};

export function carried(past: Past, origin: number, staticOf: (origin: number) => Float64Array): Carried {
  const { series } = past;
  const over = origin < series.days ? slotsKnown(series, origin) : 0;
  const from = Math.min(origin, FIRST_ORIGIN);
  const updateOf = updatesAt({ rates: past.rates, slots: series.slots, over, staticOf, from });
  const rates = staticOf(origin).slice();
  if (over > 0) rates.set(updateOf(origin).rates, 0);
  return { rates, over, updateOf };
}

/**
 * The interval of what is left of a day: from how far the updates of earlier days at this hour were off after it, since they are less so than the forecasts of
 * the morning.
 */
export function bandOfRest(past: Past, origin: number, { over, updateOf }: Carried, level: number): Band {
  const { slots } = past.series;
  const rates = past.rates.map((count, at) => (at % slots < over ? Number.NaN : count));
  return bandAt({ rates, slots, forecastAt: (row) => updateOf(row).rates, level }, origin, 1);
}
