/** Where a forecast begins when the last day of the history is still going on. */
import { FIRST_ORIGIN } from "./backtest.ts";
import type { Past } from "./history.ts";
import { updateToday } from "./intraday.ts";
import { isWholeDay, slotsKnown } from "./series.ts";

/** The first row that is not over: today when its last counts are missing, else the day after the last. */
export function originOf({ series }: Past): number {
  const last = series.days - 1;
  return !isWholeDay(series, last) && slotsKnown(series, last) < series.slots ? last : series.days;
}

/** The forecast from the origin on, with what came of a day that has begun. `over` is how many of its intervals are known. */
export function carried(
  past: Past,
  origin: number,
  staticOf: (origin: number) => Float64Array,
): { rates: Float64Array; over: number } {
  const { series } = past;
  const over = origin < series.days ? slotsKnown(series, origin) : 0;
  const rates = staticOf(origin).slice();
  if (over === 0) return { rates, over };
  const today = {
    rates: past.rates,
    slots: series.slots,
    row: origin,
    over,
    staticOf,
    from: Math.min(origin, FIRST_ORIGIN),
  };
  rates.set(updateToday(today).rates, 0);
  return { rates, over };
}
