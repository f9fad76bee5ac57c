/** The methods that every other has to beat: last week again, and the mean of the last eight same weekdays. Where nothing is known they look further back. */
import { type Method, meanOf, type Past, sameWeekdayBefore } from "./history.ts";

const WEEKS = 8;
/** How far back is looked for a week that is known. */
const MOST_WEEKS_BACK = 26;

export const seasonalNaive: Method = {
  name: "seasonal_naive",
  forecast: (past, origin, horizon) => meanOfKnown(past, origin, horizon, 1),
};
export const meanOfWeeks: Method = {
  name: "mean_of_weeks",
  forecast: (past, origin, horizon) => meanOfKnown(past, origin, horizon, WEEKS),
};

function meanOfKnown(past: Past, origin: number, horizon: number, weeks: number): Float64Array {
  const { slots } = past.series;
  const forecast = new Float64Array(horizon * slots);
  for (let at = 0; at < forecast.length; at++) {
    const row = origin + Math.floor(at / slots);
    forecast[at] = meanOf(lastKnown(past, sameWeekdayBefore(row, origin), at % slots, weeks)) || 0;
  }
  return forecast;
}

/** The last `weeks` counts that are known of an interval, from row `row` back. */
function lastKnown({ rates, series }: Past, row: number, slot: number, weeks: number): number[] {
  const found: number[] = [];
  for (let back = 0; back < MOST_WEEKS_BACK && found.length < weeks; back++) {
    const value = rates[(row - 7 * back) * series.slots + slot];
    if (value !== undefined && !Number.isNaN(value)) found.push(value);
  }
  return found;
}
