/**
 * Several methods together, each with the weight that its own earlier forecasts earned, apart for the first days, the first week and later. Only forecasts of
 * days before the origin count, recent ones more.
 */
import { type Backtest, originsBefore } from "./backtest.ts";
import type { Method, Past } from "./history.ts";
import { memo } from "./memo.ts";
import { addMoments, type Moments, noMoments, simplexWeights } from "./weights.ts";

export type Ensemble = {
  members: readonly Method[];
  /** Per stretch of `STRETCHES`, the weight of each member. */
  weightsAt(origin: number): readonly (readonly number[])[];
  /** The weighted sum, for the horizon of the backtest. */
  forecastAt(origin: number): Float64Array;
};

/** Leads at which a new set of weights begins. */
export const STRETCHES = [0, 2, 7] as const;
const WINDOW = 150;
const HALF_LIFE = 90;
/** The pull to equal weights, with much evidence and with none; a few days of evidence halve the difference. */
const CALM = 0.001;
const CALM_AT_FIRST = 0.02;
const EVIDENCE = 14;

export function ensembleOf(backtest: Backtest, members: readonly Method[]): Ensemble {
  const moments = memo((origin) => momentsAt(backtest, members, origin));
  const weightsAt = memo((origin) =>
    STRETCHES.map((_, stretch) => weightsFor(backtest, members.length, moments, origin, stretch)),
  );
  const forecastAt = memo((origin) => blend(backtest, members, weightsAt(origin), origin));
  return { members, weightsAt, forecastAt };
}

export const stretchOf = (lead: number): number => STRETCHES.findLastIndex((first) => lead >= first);

function weightsFor(
  { past, horizon }: Backtest,
  size: number,
  moments: (origin: number) => Moments[],
  origin: number,
  stretch: number,
): number[] {
  const sum = noMoments(size);
  const known = Math.min(origin, past.series.days);
  const leads = Array.from({ length: horizon }, (_, lead) => lead).filter((lead) => stretchOf(lead) === stretch);
  let evidence = 0;
  for (const earlier of originsBefore(known, WINDOW)) {
    const weight = 0.5 ** ((origin - earlier) / HALF_LIFE);
    for (const lead of leads) if (earlier + lead < known) addMoments(sum, moments(earlier)[lead]!, weight);
    evidence += weight;
  }
  return simplexWeights(sum, CALM + (CALM_AT_FIRST * EVIDENCE) / (EVIDENCE + evidence ** 2));
}

/**
 * Per lead. An interval counts for as much as chance lets it be known, and every day for the same: divided by how wrong the methods together were on it, or one
 * unforeseen holiday would decide for months.
 */
function momentsAt({ past, horizon, forecastAt }: Backtest, members: readonly Method[], origin: number): Moments[] {
  const { slots, days } = past.series;
  const forecasts = members.map((member) => forecastAt(member, origin));
  return Array.from({ length: Math.min(horizon, days - origin) }, (_, lead) => {
    const sum = noMoments(members.length);
    let wrong = 0;
    for (let at = lead * slots; at < (lead + 1) * slots; at++)
      wrong += addInterval(
        sum,
        forecasts.map((forecast) => forecast[at]!),
        past.rates[origin * slots + at]!,
      );
    const even = noMoments(members.length);
    addMoments(even, sum, wrong > 0 ? slots / wrong : 0);
    return even;
  });
}

/** Gives the square error of the methods' mean, as it was weighed. */
function addInterval({ products, withTruth }: Moments, said: readonly number[], truth: number): number {
  if (Number.isNaN(truth)) return 0;
  const mean = said.reduce((sum, value) => sum + value, 0) / said.length;
  const weight = 1 / (1 + mean);
  for (const [i, one] of said.entries()) {
    withTruth[i]! += weight * one * truth;
    for (const [j, other] of said.entries()) products[i]![j]! += weight * one * other;
  }
  return weight * (mean - truth) ** 2;
}

function blend(
  { past, horizon, forecastAt }: Backtest,
  members: readonly Method[],
  weights: readonly (readonly number[])[],
  origin: number,
): Float64Array {
  const { slots } = past.series;
  const sum = new Float64Array(horizon * slots);
  for (let lead = 0; lead < horizon; lead++) {
    const shares = sharesOn(past, members, weights[stretchOf(lead)]!, origin + lead);
    for (const [index, member] of members.entries()) {
      const forecast = forecastAt(member, origin);
      for (let at = lead * slots; at < (lead + 1) * slots; at++) sum[at]! += shares[index]! * forecast[at]!;
    }
  }
  return sum;
}

/** On a day with a mark, only who knows of it has a say; on a closed day nobody, for nobody comes. */
function sharesOn(
  { facts, series }: Past,
  members: readonly Method[],
  weights: readonly number[],
  row: number,
): number[] {
  const marks = facts.get(series.firstDay + row) ?? [];
  if (marks.some((mark) => mark.code === "closed_day")) return weights.map(() => 0);
  const knowing = weights.map((weight, index) => (members[index]!.knowsDays ? weight + 1e-9 : 0));
  const total = knowing.reduce((sum, weight) => sum + weight, 0);
  return marks.length === 0 || total === 0 ? [...weights] : knowing.map((weight) => weight / total);
}
