/** From announcements and what came of them to the figures that are reported. Shares from 0 to 1, times in seconds. */
import { round } from "../desk/figures.ts";
import { METHODS, type Method } from "./naive.ts";
import type { Played } from "./playing.ts";

type MethodFigures = { mean_error: number; median_error: number; pinball: number; held: number; width: number };
export type ReplayFigures = {
  name: string;
  waits: number;
  /** Told that it is not known yet. */
  unknown: number;
  coverage: number;
  too_short: number;
  too_long: number;
  coverage_special_days: number | null;
  coverage_worst_day: number;
  mean_wait: number;
  methods: Record<"ours" | Method, MethodFigures>;
  cpu_s: number;
  played: readonly Played[];
};

type Told = Played & { ours: NonNullable<Played["ours"]> };
const isTold = (played: Played): played is Told =>
  played.ours !== null && METHODS.every((method) => played.naive[method] !== null);

export function figuresOf(
  name: string,
  all: readonly Played[],
  special: readonly number[],
  cpu: number,
): ReplayFigures {
  const told = all.filter(isTold);
  const onSpecial = told.filter(({ day }) => special.includes(day));
  return {
    name,
    waits: all.length,
    unknown: all.filter(({ ours }) => !ours).length,
    coverage: coverageOf(told),
    too_short: shareOf(told, ({ waited, ours }) => waited < ours.range.low),
    too_long: shareOf(told, ({ waited, ours }) => waited > ours.range.high),
    coverage_special_days: onSpecial.length > 0 ? coverageOf(onSpecial) : null,
    coverage_worst_day: worstDay(told),
    mean_wait: round(mean(told.map(({ waited }) => waited)), 0),
    methods: {
      ours: figures(
        told,
        ({ ours }) => ours.middle,
        ({ ours }) => ours.range,
      ),
      ...naiveFigures(told),
    },
    cpu_s: round(cpu),
    played: all,
  };
}

const coverageOf = (told: readonly Told[]): number => shareOf(told, holds);
const holds = ({ waited, ours: { range } }: Told): boolean => waited >= range.low && waited <= range.high;
const shareOf = (told: readonly Told[], is: (one: Told) => boolean): number =>
  round(told.filter(is).length / told.length, 3);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const LEAST_OF_DAY = 20;
function worstDay(told: readonly Told[]): number {
  const days = [...Map.groupBy(told, ({ day }) => day).values()].filter((day) => day.length >= LEAST_OF_DAY);
  return Math.min(...days.map(coverageOf));
}

/** A point is made a range as desks do: from half of it to one and a half times. */
const around = (point: number) => ({ low: point / 2, high: point * 1.5 });

const naiveFigures = (told: readonly Told[]): Record<Method, MethodFigures> =>
  Object.fromEntries(
    METHODS.map((method) => [
      method,
      figures(
        told,
        ({ naive }) => naive[method]!,
        ({ naive }) => around(naive[method]!),
      ),
    ]),
  ) as Record<Method, MethodFigures>;

function figures(
  told: readonly Told[],
  pointOf: (one: Told) => number,
  rangeOf: (one: Told) => { low: number; high: number },
): MethodFigures {
  const errors = told.map((one) => Math.abs(one.waited - pointOf(one))).sort((a, b) => a - b);
  return {
    mean_error: round(mean(errors), 1),
    median_error: round(errors[Math.floor(errors.length / 2)]!, 1),
    pinball: round(mean(told.map((one) => pinball(one.waited, rangeOf(one)))), 1),
    held: round(
      told.filter((one) => one.waited >= rangeOf(one).low && one.waited <= rangeOf(one).high).length / told.length,
      3,
    ),
    width: round(mean(told.map((one) => rangeOf(one).high - rangeOf(one).low)), 1),
  };
}

/** Of both ends as the quantiles of 10 and of 90 %, added up: wide costs, and missing costs more. */
const pinball = (waited: number, { low, high }: { low: number; high: number }): number =>
  loss(waited - low, 0.1) + loss(waited - high, 0.9);
const loss = (difference: number, share: number): number => Math.max(share * difference, (share - 1) * difference);

/** Over all announcements of all replays. */
export function together(replays: readonly ReplayFigures[]) {
  const all = figuresOf(
    "all",
    replays.flatMap(({ played }) => played),
    [],
    0,
  );
  const { coverage, waits, unknown, methods } = all;
  return {
    coverage,
    lowest_coverage: Math.min(...replays.map((one) => one.coverage)),
    highest_coverage: Math.max(...replays.map((one) => one.coverage)),
    waits,
    unknown,
    methods,
  };
}
