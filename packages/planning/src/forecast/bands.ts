/** Between which counts intervals and days will lie; what is left of a day that has begun has its own errors to go by. */
import { type Band, bandAt } from "./conformal.ts";
import type { Past } from "./history.ts";
import { memo } from "./memo.ts";
import { bandOfRest, type Carried } from "./today.ts";
import { daySums } from "./totals.ts";

/** Day totals are few: so many give quantiles that mean something. */
const LEAST_TOTALS = 30;

/** Of each interval and of each day from the origin on. */
export function bandsOf(
  past: Past,
  origin: number,
  now: Carried,
  staticOf: (at: number) => Float64Array,
  { horizon, level }: { horizon: number; level: number },
): [Band, Band] {
  const { rates, series } = past;
  const forecastAt = (at: number) => (at === origin ? now.rates : staticOf(at));
  const intervals = bandAt({ rates, slots: series.slots, forecastAt, level }, origin, horizon);
  const sums = { rates: daySums(rates, series.slots), slots: 1, level, least: LEAST_TOTALS };
  const sumsOf = (make: (at: number) => Float64Array) => memo((at) => daySums(make(at), series.slots));
  const totals = bandAt({ ...sums, forecastAt: sumsOf(forecastAt) }, origin, horizon);
  if (now.over === 0) return [intervals, totals];
  const updated = sumsOf((at) => now.updateOf(at).rates);
  return [
    beginningWith(bandOfRest(past, origin, now, level), intervals),
    beginningWith(bandAt({ ...sums, forecastAt: updated }, origin, 1), totals),
  ];
}

/** When too little is measured of it, what is known of whole days stands for it: a little wide. */
function beginningWith(today: Band, band: Band): Band {
  if (!today.measured) return band;
  band.low.set(today.low);
  band.high.set(today.high);
  return band;
}
