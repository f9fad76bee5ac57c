/**
 * How good the forecasts would have been: at each origin everything is forecast from the days before it alone, and compared with what came. The naive methods
 * stand beside, on the same folds.
 */
import { backtestOf, FIRST_ORIGIN } from "./backtest.ts";
import { bandAt } from "./conformal.ts";
import { ensembleOf } from "./ensemble.ts";
import type { Method, MethodName, Past } from "./history.ts";
import { addError, type Errors, floorOf, noErrors, wape } from "./measures.ts";
import { meanOfWeeks, seasonalNaive } from "./naive.ts";
import { problem, type SeriesProblem } from "./problems.ts";
import { type UpdateFigures, type UpdateHour, updateFigures } from "./updates.ts";

export type EvaluateOptions = {
  /** In days. */
  horizon: number;
  origins: number;
  /** Days between origins. */
  step: number;
  /** Of the intervals: 0.9. */
  level: number;
  /** What the ensemble is made of. */
  members: readonly Method[];
};

/** Shares are in percent; widths are in percent of what came. */
export type MethodFigures = {
  wapeFirstDay: number;
  wapeHorizon: number;
  /** Above the Poisson floor, in points. */
  excessFirstDay: number;
  excessHorizon: number;
  /** Share of counts inside the interval, and its mean width, per day ahead. */
  coverage: number[];
  width: number[];
};

export type Evaluation = {
  kind: "evaluation";
  /** Rows of the series. */
  origins: number[];
  floorFirstDay: number;
  floorHorizon: number;
  figures: Record<string, MethodFigures>;
  /** What an update at this hour is worth. */
  updates: Record<UpdateHour, UpdateFigures>;
  /** Mean weight of each member of the ensemble on the first days. */
  weights: Record<string, number>;
};

/** Before the first fold, so that intervals and weights have something to be measured on. */
export const DAYS_BEFORE_FOLDS = 42;

/** How good the forecast would have been on origins of the past that it never saw; a problem when the history is too short for them. */
export function evaluate(past: Past, options: EvaluateOptions): Evaluation | SeriesProblem {
  const origins = originsOf(past.series.days, options);
  if (origins.length < options.origins) return problem("too_little_history", String(past.series.days));
  const backtest = backtestOf(past, options.horizon);
  const ensemble = ensembleOf(backtest, options.members);
  const forecasters = new Map<MethodName, (origin: number) => Float64Array>([["ensemble", ensemble.forecastAt]]);
  for (const method of methodsBeside(options.members))
    forecasters.set(method.name, (origin) => backtest.forecastAt(method, origin));
  const tallies = new Map(
    [...forecasters].map(([name, forecastAt]) => [
      name,
      tallyOf(past, origins, options, forecastAt, ensemble.forecastAt),
    ]),
  );
  const own = tallies.get("ensemble")!;
  const updatesOf = (hour: UpdateHour) =>
    updateFigures(past, origins, ensemble.forecastAt, { hour, level: options.level });
  return {
    kind: "evaluation",
    origins,
    floorFirstDay: floorOf(own.first),
    floorHorizon: floorOf(own.all),
    figures: Object.fromEntries([...tallies].map(([name, tally]) => [name, figuresOf(tally)])),
    updates: { 9: updatesOf(9), 12: updatesOf(12), 15: updatesOf(15) },
    weights: meanWeights(
      options.members,
      origins.map((origin) => ensemble.weightsAt(origin)[0]!),
    ),
  };
}

/** The last origins whose horizon is known, `step` days apart, in the order of time. */
export function originsOf(
  days: number,
  { horizon, origins, step }: Pick<EvaluateOptions, "horizon" | "origins" | "step">,
): number[] {
  const last = days - horizon;
  const all = Array.from({ length: origins }, (_, index) => last - step * (origins - 1 - index));
  return all.filter((origin) => origin >= Math.max(FIRST_ORIGIN, DAYS_BEFORE_FOLDS));
}

/** The naive ones always, then every member by itself. */
function methodsBeside(members: readonly Method[]): Method[] {
  const naive = [seasonalNaive, meanOfWeeks];
  return [...naive, ...members.filter((member) => !naive.some(({ name }) => name === member.name))];
}

type Tally = { first: Errors; all: Errors; inside: number[]; counted: number[]; width: number[]; came: number[] };

function tallyOf(
  past: Past,
  origins: readonly number[],
  options: EvaluateOptions,
  forecastAt: (origin: number) => Float64Array,
  chanceAt: (origin: number) => Float64Array,
): Tally {
  const zeros = () => new Array<number>(options.horizon).fill(0);
  const tally = {
    first: noErrors(),
    all: noErrors(),
    inside: zeros(),
    counted: zeros(),
    width: zeros(),
    came: zeros(),
  };
  const calibration = { rates: past.rates, slots: past.series.slots, forecastAt, level: options.level };
  for (const origin of origins) {
    const band = bandAt(calibration, origin, options.horizon);
    addFold(tally, { past, origin, forecast: forecastAt(origin), chance: chanceAt(origin), ...band });
  }
  return tally;
}

type Fold = {
  past: Past;
  origin: number;
  forecast: Float64Array;
  chance: Float64Array;
  low: Float64Array;
  high: Float64Array;
};

function addFold(tally: Tally, { past, origin, forecast, chance, low, high }: Fold): void {
  const { slots } = past.series;
  for (const [at, said] of forecast.entries()) {
    const truth = past.rates[origin * slots + at]!;
    if (Number.isNaN(truth)) continue;
    const lead = Math.floor(at / slots);
    addError(tally.all, said, truth, chance[at]!);
    if (lead === 0) addError(tally.first, said, truth, chance[at]!);
    tally.counted[lead]! += 1;
    tally.inside[lead]! += truth >= low[at]! && truth <= high[at]! ? 1 : 0;
    tally.width[lead]! += high[at]! - low[at]!;
    tally.came[lead]! += truth;
  }
}

function figuresOf({ first, all, inside, counted, width, came }: Tally): MethodFigures {
  const percent = (parts: readonly number[], wholes: readonly number[]) =>
    parts.map((part, lead) => (100 * part) / wholes[lead]!);
  return {
    wapeFirstDay: wape(first),
    wapeHorizon: wape(all),
    excessFirstDay: wape(first) - floorOf(first),
    excessHorizon: wape(all) - floorOf(all),
    coverage: percent(inside, counted),
    width: percent(width, came),
  };
}

function meanWeights(members: readonly Method[], weights: readonly (readonly number[])[]): Record<string, number> {
  const mean = (index: number) => weights.reduce((sum, row) => sum + row[index]!, 0) / weights.length;
  return Object.fromEntries(members.map((member, index) => [member.name, mean(index)]));
}
