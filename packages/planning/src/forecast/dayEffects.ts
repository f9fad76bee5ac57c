/**
 * Our own method: the total of each day from what the day is known for and how busy it is lately, spread over its intervals by the profile of its weekday.
 * Pattern and clean counts are found in turns, three times: what is odd is only clear beside the pattern, and the pattern only without what is odd.
 */
import { weekdayOf } from "../calendar/days.ts";
import { cleanDays } from "./clean.ts";
import { type Effects, fitEffects } from "./effects.ts";
import type { Method, Past } from "./history.ts";
import { levelsAhead } from "./level.ts";
import { type Profiles, profilesOf } from "./profile.ts";
import { product } from "./ridge.ts";
import { daySums } from "./totals.ts";

export type Learned = {
  origin: number;
  effects: Effects;
  profiles: Profiles;
  /** Intervals (index in the grid) that were kept out of the pattern. */
  outliers: readonly number[];
};

const TURNS = 3;

export const dayEffects: Method = {
  name: "day_effects",
  knowsDays: true,
  forecast: (past, origin, horizon) => forecastFrom(past, learn(past, origin), horizon),
};

/** What the rows before `origin` teach. */
export function learn(past: Past, origin: number, borrowed?: Profiles): Learned {
  const { slots, firstDay } = past.series;
  const weekday = (row: number) => weekdayOf(firstDay + row);
  const marksOf = (row: number) => past.facts.get(firstDay + row) ?? [];
  const isMarked = (row: number) => marksOf(row).some((mark) => mark.code !== "closed_day");
  const opened = (sums: Float64Array) => sums.map((total, row) => (isClosedDay(past, row) ? Number.NaN : total));
  const isHoliday = (row: number) => marksOf(row).some((mark) => mark.code === "holiday");
  let [clean, totals] = [past.rates, opened(daySums(past.rates.subarray(0, origin * slots), slots))];
  let outliers: number[] = [];
  let before: Effects | undefined;
  for (let turn = 1; ; turn++) {
    const effects = fitEffects(past.design, { totals, origin, weekdayOf: weekday, isMarked }, before);
    before = effects;
    const odd = new Set(effects.odd);
    const rows = Array.from({ length: origin - effects.start }, (_, index) => effects.start + index).filter(
      (row) => !odd.has(row) && totals[row]! > 0,
    );
    const profiles = profilesOf({ slots, clean, rows, origin, weekdayOf: weekday, isHoliday }, borrowed);
    if (turn === TURNS) return { origin, effects, profiles, outliers };
    const shapeOf = (row: number) => (isHoliday(row) ? profiles.holidays : profiles.weekdays)[weekday(row)]!;
    const mended = cleanDays({
      rates: past.rates,
      slots,
      start: effects.start,
      origin,
      shapeOf,
      isOdd: (row) => odd.has(row),
    });
    [clean, totals, outliers] = [mended.values, opened(mended.totals), mended.outliers];
  }
}

/** Contacts per interval for `horizon` days after what was learned. */
export function forecastFrom(past: Past, learned: Learned, horizon: number): Float64Array {
  const { slots, firstDay } = past.series;
  const totals = totalsAhead(past, learned, horizon);
  return Float64Array.from({ length: horizon * slots }, (_, at) => {
    const day = Math.floor(at / slots);
    const number = firstDay + learned.origin + day;
    const holiday = past.facts.get(number)?.some((mark) => mark.code === "holiday");
    const shapes = holiday ? learned.profiles.holidays : learned.profiles.weekdays;
    return totals[day]! * shapes[weekdayOf(number)]![at % slots]!;
  });
}

export function totalsAhead(past: Past, { origin, effects }: Learned, horizon: number): Float64Array {
  const levels = levelsAhead(effects, horizon);
  return levels.map((level, day) => {
    if (effects.closed[weekdayOf(past.series.firstDay + origin + day)] || isClosedDay(past, origin + day)) return 0;
    const total = Math.exp(product(past.design.rowOf(origin + day), effects.coefficients) + level) - 1;
    return Math.max(0, total);
  });
}

/** The planner said that nobody can come. */
export const isClosedDay = ({ facts, series }: Past, row: number): boolean =>
  facts.get(series.firstDay + row)?.some((mark) => mark.code === "closed_day") ?? false;
