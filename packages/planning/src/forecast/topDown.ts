/**
 * Top-down: the mean of the last eight totals of the weekday, moved halfway to how the last week compared with its own means, spread by the shares of those
 * eight days. What many planners do by hand, and harder to beat than it looks.
 */
import { type Method, meanOf, type Past, sameWeekdayBefore } from "./history.ts";
import { sumOf } from "./totals.ts";

const WEEKS = 8;
const LEAN = 0.5;

export const topDown: Method = {
  name: "top_down",
  forecast(past, origin, horizon) {
    const { slots } = past.series;
    const lean = leanAt(past, origin);
    const forecast = new Float64Array(horizon * slots);
    for (let day = 0; day < horizon; day++) {
      const examples = examplesFor(past, sameWeekdayBefore(origin + day, origin), origin);
      const total = (meanOf(examples.map((row) => totalOf(past, row))) || 0) * lean;
      forecast.set(spread(past, examples, total), day * slots);
    }
    return forecast;
  },
};

/** Whole days of the same weekday, the latest first. */
function examplesFor(past: Past, from: number, before: number): number[] {
  const rows: number[] = [];
  for (let row = from; row >= 0 && rows.length < WEEKS; row -= 7)
    if (row < before && totalOf(past, row) > 0) rows.push(row);
  return rows;
}

const totalOf = ({ rates, series }: Past, row: number): number =>
  sumOf(rates, row * series.slots, (row + 1) * series.slots);

/** How the last seven days compared with the weeks before them. */
function leanAt(past: Past, origin: number): number {
  let [sum, usual] = [0, 0];
  for (let row = Math.max(7, origin - 7); row < origin; row++) {
    const mean = meanOf(examplesFor(past, row - 7, origin).map((example) => totalOf(past, example)));
    const total = totalOf(past, row);
    if (Number.isNaN(mean) || Number.isNaN(total)) continue;
    sum += total;
    usual += mean;
  }
  return usual > 0 && sum > 0 ? (sum / usual) ** LEAN : 1;
}

function spread({ rates, series }: Past, rows: readonly number[], total: number): Float64Array {
  const shares = new Float64Array(series.slots);
  for (const row of rows)
    for (let slot = 0; slot < series.slots; slot++) shares[slot]! += rates[row * series.slots + slot]!;
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (all > 0 ? (share * total) / all : 0));
}
