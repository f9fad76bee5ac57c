/**
 * The forecast of a channel: per interval and per day what to expect, an interval that holds what it promises, and why. From counts as they were read and what is
 * known of the days; a last day that is still going on is carried forward from what came.
 */
import { dayText } from "../calendar/days.ts";
import { openZone } from "../calendar/zone.ts";
import { backtestOf } from "./backtest.ts";
import { bandsOf } from "./bands.ts";
import { stretchesOf } from "./clock.ts";
import type { Band } from "./conformal.ts";
import { learn } from "./dayEffects.ts";
import { ensembleOf } from "./ensemble.ts";
import { explain, type Reason } from "./explain.ts";
import { handlingAhead } from "./handling.ts";
import type { Method, Past } from "./history.ts";
import { problem, type SeriesProblem } from "./problems.ts";
import { carried, originOf } from "./today.ts";
import { daySums } from "./totals.ts";

export type ForecastOptions = {
  /** In days, today included when it is not over. */
  horizon: number;
  /** Share of counts that the intervals should hold: 0.9. */
  level: number;
  /** What the ensemble is made of. */
  members: readonly Method[];
};

/** Contacts; `low` and `high` are the ends of the interval. */
export type DayForecast = { day: string; expected: number; low: number; high: number; reasons: Reason[] };
/** `from` and `to` are moments in milliseconds; `day` and `slot` what the clock shows. `handling` is in seconds per contact. */
export type IntervalForecast = {
  from: number;
  to: number;
  day: string;
  slot: number;
  expected: number;
  low: number;
  high: number;
  handling?: number;
};

export type Forecast = {
  kind: "forecast";
  days: DayForecast[];
  intervals: IntervalForecast[];
  /** Intervals of the first day that are over: there the expected is what came. */
  over: number;
  /** False where too little history exists: then the width of the intervals is assumed. */
  measured: boolean;
  /** Of each member, on the first days. */
  weights: Record<string, number>;
  /** Days that were kept out of the pattern because nothing explains them. */
  oddDays: string[];
  /** How many single intervals were kept out. */
  oddIntervals: number;
};

export const LEAST_DAYS = 7;
export const MOST_HORIZON = 92;

/** What will come per slot over the horizon (in days), with its interval; a problem when the history is too short. */
export function forecast(past: Past, options: ForecastOptions): Forecast | SeriesProblem {
  const origin = originOf(past);
  if (origin < LEAST_DAYS) return problem("too_little_history", String(origin));
  const backtest = backtestOf(past, options.horizon);
  const ensemble = ensembleOf(backtest, options.members);
  const now = carried(past, origin, ensemble.forecastAt);
  const [band, totals] = bandsOf(past, origin, now, ensemble.forecastAt, options);
  const learned = learn(past, origin);
  const reasons = explain(past, learned, options.horizon);
  const days = Array.from({ length: options.horizon }, (_, lead) => dayText(past.series.firstDay + origin + lead));
  return {
    kind: "forecast",
    days: days.map((day, lead) => ({
      day,
      ...valuesAt(lead, daySums(now.rates, past.series.slots), totals),
      reasons: reasons[lead]!,
    })),
    intervals: intervalsOf(past, origin, options.horizon, now.rates, band),
    over: now.over,
    measured: band.measured && totals.measured,
    weights: Object.fromEntries(
      options.members.map((member, index) => [member.name, ensemble.weightsAt(origin)[0]![index]!]),
    ),
    oddDays: learned.effects.odd.map((row) => dayText(past.series.firstDay + row)),
    oddIntervals: learned.outliers.length,
  };
}

function valuesAt(
  lead: number,
  expected: Float64Array,
  { low, high }: Band,
): { expected: number; low: number; high: number } {
  return {
    expected: expected[lead]!,
    low: Math.min(low[lead]!, expected[lead]!),
    high: Math.max(high[lead]!, expected[lead]!),
  };
}

/** Every stretch of real time: 46 half hours on the day that clocks go forward, 50 on the day that they go back. */
function intervalsOf(
  past: Past,
  origin: number,
  horizon: number,
  rates: Float64Array,
  { low, high }: Band,
): IntervalForecast[] {
  const { series } = past;
  const first = series.firstDay + origin;
  const handling = handlingAhead(series, origin, horizon);
  return stretchesOf(openZone(series.zone)!, series.minutes, first, first + horizon).map(({ day, slot, from, to }) => {
    const at = (day - first) * series.slots + slot;
    const share = (to - from) / (series.minutes * 60_000);
    const over = origin + (day - first) < series.days && !Number.isNaN(past.rates[origin * series.slots + at]!);
    const [least, most] = over ? [rates[at]!, rates[at]!] : [low[at]!, high[at]!];
    const interval = {
      from,
      to,
      day: dayText(day),
      slot,
      expected: rates[at]! * share,
      low: least * share,
      high: most * share,
    };
    return handling ? { ...interval, handling: handling[at]! } : interval;
  });
}
