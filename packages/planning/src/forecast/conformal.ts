/**
 * Intervals that hold what they promise: split conformal prediction (Vovk, Gammerman and Shafer 2005) on the forecasts that were made at earlier origins, apart
 * for each number of days ahead and for quiet and busy intervals. An error is first divided by the spread expected of a forecast of that size, so that a busy
 * interval says something of one a little busier. Recent errors weigh more (Barber et al. 2023), since what surrounds a team changes.
 */
import { originsBefore } from "./backtest.ts";

export type Calibration = {
  /** What happened; NaN where unknown. Only rows before the origin are looked at. */
  rates: Float64Array;
  slots: number;
  /** Forecast made at an origin, row by row. */
  forecastAt(origin: number): Float64Array;
  /** 0.9 for an interval that nine of ten counts lie in. */
  level: number;
  /** Fewer errors than this say too little of a group. */
  least?: number;
};

export type Band = {
  low: Float64Array;
  high: Float64Array;
  /** False where too few earlier forecasts exist: then the spread is assumed, not measured. */
  measured: boolean;
};

const WINDOW = 150;
const HALF_LIFE = 30;
/** Forecasts below each of these form a group; the last has no end. */
const GROUPS = [1, 8, 25, Number.POSITIVE_INFINITY];
const LEAST_SCORES = 100;
/** Assumed when nothing is measured: half as much again as chance alone. */
const ASSUMED = 1.5;

/** Of a forecast of this size: chance, 17 % of its own, and a little so that nothing is not certain. */
export const spreadOf = (forecast: number): number => Math.sqrt(forecast + 0.03 * forecast * forecast + 1);
export const groupOf = (forecast: number): number => GROUPS.findIndex((edge) => forecast < edge);

/** For each interval of the forecast at `origin`. */
export function bandAt(calibration: Calibration, origin: number, horizon: number): Band {
  const { slots } = calibration;
  const forecast = calibration.forecastAt(origin);
  const [low, high] = [new Float64Array(horizon * slots), new Float64Array(horizon * slots)];
  let measured = true;
  for (let lead = 0; lead < horizon; lead++) {
    const quantiles = quantilesFor(calibration, origin, lead);
    measured &&= quantiles !== null;
    for (let at = lead * slots; at < (lead + 1) * slots; at++) {
      const [below, above] = (quantiles ?? assumed(calibration.level))[groupOf(forecast[at]!)]!;
      low[at] = Math.max(0, forecast[at]! + below * spreadOf(forecast[at]!));
      high[at] = Math.max(low[at]!, forecast[at]! + above * spreadOf(forecast[at]!));
    }
  }
  return { low, high, measured };
}

type Pair = readonly [below: number, above: number];
type Scores = { values: number[]; weights: number[] };

function quantilesFor(calibration: Calibration, origin: number, lead: number): Pair[] | null {
  const groups = scoresFor(calibration, origin, lead);
  const all = { values: groups.flatMap(({ values }) => values), weights: groups.flatMap(({ weights }) => weights) };
  const least = calibration.least ?? LEAST_SCORES;
  if (all.values.length < least) return null;
  return groups.map((group) => pairOf(group.values.length < least ? all : group, calibration.level));
}

function scoresFor({ rates, slots, forecastAt }: Calibration, origin: number, lead: number): Scores[] {
  const groups: Scores[] = GROUPS.map(() => ({ values: [], weights: [] }));
  for (const earlier of originsBefore(origin - lead, WINDOW)) {
    const forecast = forecastAt(earlier);
    const weight = 0.5 ** ((origin - earlier) / HALF_LIFE);
    for (let at = lead * slots; at < (lead + 1) * slots; at++) {
      const [said, truth] = [forecast[at]!, rates[earlier * slots + at]!];
      if (Number.isNaN(truth)) continue;
      const group = groups[groupOf(said)]!;
      group.values.push((truth - said) / spreadOf(said));
      group.weights.push(weight);
    }
  }
  return groups;
}

export function pairOf({ values, weights }: Scores, level: number): Pair {
  const order = Uint32Array.from(values, (_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const at = (share: number) => {
    let sum = 0;
    for (const index of order) {
      sum += weights[index]!;
      if (sum >= share * total) return values[index]!;
    }
    return values[order.at(-1)!]!;
  };
  return [at((1 - level) / 2), at((1 + level) / 2)];
}

function assumed(level: number): Pair[] {
  // 90 % of a normal distribution lies within 1.645 deviations; other levels by a straight line through it, which is near enough for an assumption.
  const reach = ASSUMED * 1.645 * (level / 0.9);
  return GROUPS.map(() => [-reach, reach] as const);
}
