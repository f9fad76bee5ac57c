/** What an update at noon is worth: the rest of the day as forecast before it began, against the same with the morning known. */
import { FIRST_ORIGIN } from "./backtest.ts";
import type { Past } from "./history.ts";
import { updateToday } from "./intraday.ts";
import { addError, type Errors, noErrors, wape } from "./measures.ts";
import { meanOfWeeks } from "./naive.ts";

/** Errors in percent. `total` is of the rest of the day as a whole, `interval` of each of its intervals. Gains are in percent of the error without update. */
export type NoonFigures = {
  total: { static: number; updated: number; gain: number; gainOverMeanOfWeeks: number };
  interval: { static: number; updated: number; gain: number; gainOverMeanOfWeeks: number };
};

type Side = { total: Errors; interval: Errors };
const side = (): Side => ({ total: noErrors(), interval: noErrors() });

export function noonFigures(
  past: Past,
  origins: readonly number[],
  staticAt: (origin: number) => Float64Array,
): NoonFigures {
  const { slots } = past.series;
  const sides = { static: side(), updated: side(), mean: side() };
  for (const row of origins) {
    const today = { rates: past.rates, slots, row, over: slots / 2, staticOf: staticAt, from: FIRST_ORIGIN + 14 };
    addRest(sides.static, past, row, staticAt(row));
    addRest(sides.updated, past, row, updateToday(today).rates);
    addRest(sides.mean, past, row, meanOfWeeks.forecast(past, row, 1));
  }
  const figures = (part: keyof Side) => ({
    static: wape(sides.static[part]),
    updated: wape(sides.updated[part]),
    gain: 100 * (1 - wape(sides.updated[part]) / wape(sides.static[part])),
    gainOverMeanOfWeeks: 100 * (1 - wape(sides.updated[part]) / wape(sides.mean[part])),
  });
  return { total: figures("total"), interval: figures("interval") };
}

function addRest({ total, interval }: Side, { rates, series }: Past, row: number, forecast: Float64Array): void {
  let [said, came] = [0, 0];
  for (let slot = series.slots / 2; slot < series.slots; slot++) {
    const truth = rates[row * series.slots + slot]!;
    if (Number.isNaN(truth)) continue;
    addError(interval, forecast[slot]!, truth, 0);
    said += forecast[slot]!;
    came += truth;
  }
  addError(total, said, came, 0);
}
