/**
 * When somebody works, from a weekly pattern with dated changes and days that are different. Pure: the zone and the moment are arguments.
 *
 * A moment is working time exactly when the local clock shows a time that is written. So the hour that a clock skips in spring is nobody's, and the hour
 * that it shows twice in autumn is worked twice.
 */
import { DAY, dayNumber, weekdayOf } from "./days.ts";
import { clockMinutes, type OpenInterval } from "./hours.ts";
import type { Zone } from "./zone.ts";

export type DatedWeek = {
  /** The first day on which it holds, "2026-03-02". */
  from: string;
  /** Seven days, Monday first; null: from here on nothing is known. */
  week: readonly (readonly OpenInterval[])[] | null;
};

export type WorkingTime = {
  /** In any order; the latest that has begun holds. */
  patterns: readonly DatedWeek[];
  /** Whole days off, "2026-03-02". */
  daysOff: readonly string[];
  /** Shifts besides the pattern, also on a day off. */
  extra: readonly ({ day: string } & OpenInterval)[];
  /** Stretches in which somebody chose to work, whatever the pattern says. */
  chosen: readonly Stretch[];
};

export type Stretch = { from: Date; to: Date };

/** `unknown`: no pattern says anything of this day. */
export type WorkingState = "working" | "off" | "unknown";

const MINUTE = 60_000;
/** Nobody is told that something arrives later than this. */
export const DAYS_AHEAD = 400;

/** Whether this is working time. What somebody chose beats what is written, and an extra shift beats a day off. */
export function stateAt(time: WorkingTime, zone: Zone, at: Date): WorkingState {
  if (time.chosen.some(({ from, to }) => from <= at && at < to)) return "working";
  const local = at.getTime() + zone.offsetAt(at.getTime());
  const day = Math.floor(local / DAY);
  const minute = Math.floor((local - day * DAY) / MINUTE);
  const written = writtenOn(time, day);
  if (written?.some(({ from, to }) => from <= minute && minute < to)) return "working";
  return written === null ? "unknown" : "off";
}

/** The first moment from `at` on that is working time, `at` itself when it is; null: not within DAYS_AHEAD, or nothing is known before it. */
export function nextStartOf(time: WorkingTime, zone: Zone, at: Date): Date | null {
  const state = stateAt(time, zone, at);
  if (state === "working") return at;
  if (state === "unknown") return null;
  const today = Math.floor((at.getTime() + zone.offsetAt(at.getTime())) / DAY);
  const chosen = time.chosen.map(({ from }) => from).filter((from) => from > at);
  for (let day = today; day <= today + DAYS_AHEAD; day++) {
    const written = writtenOn(time, day);
    if (written === null) return earliest(chosen);
    const starts = written.flatMap((interval) => momentsOf(zone, day, interval)).map(({ from }) => from);
    const found = earliest([...starts.filter((from) => from > at), ...chosen]);
    if (found && starts.some((from) => from > at)) return found;
  }
  return earliest(chosen);
}

/** All working time between two moments that is written or chosen, in order and apart. */
export function stretchesOf(time: WorkingTime, zone: Zone, from: Date, to: Date): Stretch[] {
  const found: Stretch[] = time.chosen.filter((each) => each.to > from && each.from < to);
  const [first, last] = [localDay(zone, from), localDay(zone, to)];
  for (let day = first; day <= Math.min(last, first + DAYS_AHEAD); day++)
    for (const interval of writtenOn(time, day) ?? []) found.push(...momentsOf(zone, day, interval));
  const clipped = found.map((each) => ({ from: later(each.from, from), to: sooner(each.to, to) }));
  return joined(clipped.filter((each) => each.from < each.to));
}

const localDay = (zone: Zone, at: Date): number => Math.floor((at.getTime() + zone.offsetAt(at.getTime())) / DAY);
const later = (one: Date, other: Date): Date => (one > other ? one : other);
const sooner = (one: Date, other: Date): Date => (one < other ? one : other);
const earliest = (moments: readonly Date[]): Date | null =>
  moments.reduce<Date | null>((first, each) => (first === null || each < first ? each : first), null);

/** In order and apart: what overlaps or meets becomes one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const each of stretches.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = apart.at(-1);
    if (last && each.from <= last.to) last.to = later(last.to, each.to);
    else apart.push({ ...each });
  }
  return apart;
}

type Minutes = { from: number; to: number };

/** The intervals of a day in minutes; null: nothing is known of it. */
function writtenOn(time: WorkingTime, day: number): Minutes[] | null {
  const extra = time.extra.filter((each) => dayNumber(each.day) === day).map(minutesOf);
  if (time.daysOff.some((each) => dayNumber(each) === day)) return extra;
  const week = patternOn(time.patterns, day)?.week ?? null;
  if (week === null) return extra.length > 0 ? extra : null;
  return [...(week[weekdayOf(day)] ?? []).map(minutesOf), ...extra];
}

function patternOn(patterns: readonly DatedWeek[], day: number): DatedWeek | null {
  const begun = patterns.filter(({ from }) => dayNumber(from)! <= day);
  return begun.reduce<DatedWeek | null>((last, each) => (last === null || each.from > last.from ? each : last), null);
}

const minutesOf = ({ from, to }: OpenInterval): Minutes => ({ from: clockMinutes(from)!, to: clockMinutes(to)! });

/** The moments at which the local clock shows this part of this day: none, one or two stretches where clocks change. */
function momentsOf(zone: Zone, day: number, { from, to }: Minutes): Stretch[] {
  const [begin, end] = [day * DAY + from * MINUTE, day * DAY + to * MINUTE];
  const found = zone.spans(begin - DAY, end + DAY).map((span) => ({
    from: Math.max(begin - span.offset, span.from),
    to: Math.min(end - span.offset, span.to),
  }));
  const real = found.filter((each) => each.from < each.to);
  return real.map((each) => ({ from: new Date(each.from), to: new Date(each.to) }));
}
