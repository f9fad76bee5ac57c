/** What rules ask of one shift, worked out once per shift and date, so that a search only looks it up. */
import type { Clock } from "../clock.ts";

export type Fact = {
  /** An assignment of the roster, not of the history. */
  own: boolean;
  works: boolean;
  /** Number of the shift type; -1 in the history. */
  type: number;
  day: number;
  start: number;
  end: number;
  /** The last date that it touches. */
  lastDay: number;
  /** Work minutes (without counted breaks) and contract minutes (without unpaid ones). */
  minutes: number;
  contract: number;
  night: boolean;
  lateNight: boolean;
  /** Counted breaks: from, to, from, to, ... */
  counted: readonly number[];
};

export type Pause = { from: number; to: number; paid: boolean };
export type Written = Pick<Fact, "own" | "works" | "type" | "day" | "start" | "end"> & { breaks: readonly Pause[] };

const COUNTED = 15;
const NIGHT_OVER = 60;

export function factOf(written: Written, clock: Clock): Fact {
  const { breaks, ...rest } = written;
  const pauses = breaks.filter(({ from, to }) => to - from >= COUNTED).toSorted((a, b) => a.from - b.from);
  const counted = pauses.flatMap(({ from, to }) => [from, to]);
  const span = rest.end - rest.start;
  const unpaid = breaks.reduce((sum, pause) => sum + (pause.paid ? 0 : pause.to - pause.from), 0);
  const bare: Fact = {
    ...rest,
    lastDay: lastDayOf(rest, clock),
    minutes: pauses.reduce((left, { from, to }) => left - (to - from), span),
    contract: rest.works ? span - unpaid : 0,
    night: false,
    lateNight: false,
    counted,
  };
  const night = nightMinutes(bare, clock) > NIGHT_OVER;
  return { ...bare, night, lateNight: night && endsLate(bare, clock) };
}

function lastDayOf({ day, end }: Pick<Fact, "day" | "end">, clock: Clock): number {
  let last = day;
  while (clock.at(last + 1, 0) < end) last++;
  return last;
}

/** Minutes of counted breaks between two moments. */
export function pausesWithin(counted: readonly number[], from: number, to: number): number {
  let minutes = 0;
  for (let at = 0; at < counted.length; at += 2)
    minutes += Math.max(0, Math.min(to, counted[at + 1]!) - Math.max(from, counted[at]!));
  return minutes;
}

/** Minutes of a shift between two moments, with and without its counted breaks. */
export const presentWithin = (fact: Fact, from: number, to: number): number =>
  Math.max(0, Math.min(to, fact.end) - Math.max(from, fact.start));
export const workWithin = (fact: Fact, from: number, to: number): number =>
  presentWithin(fact, from, to) - pausesWithin(fact.counted, from, to);

function nightMinutes(fact: Fact, clock: Clock): number {
  let minutes = 0;
  for (let day = fact.day; day <= fact.lastDay; day++)
    minutes += workWithin(fact, clock.at(day, 0), clock.at(day, 360));
  return minutes;
}

function endsLate({ day, end }: Fact, clock: Clock): boolean {
  let last = day;
  while (clock.at(last + 1, 0) <= end) last++;
  return end > clock.at(last, 120);
}
