/**
 * Service time: only the minutes during which a team is open count. Every year becomes a sorted list of open stretches with the time counted before each,
 * made once when first asked for; after that each question is a binary search. Pure: no clock; the zone data come with the runtime.
 *
 * A moment is open exactly when the local clock shows an open time. So the hour that a clock skips in spring is nobody's, and the hour that it shows twice
 * in autumn is served twice.
 */
import { DAY, dayNumber, firstDayOf, weekdayOf, yearOf } from "./days.ts";
import { type HoursProblem, type MinuteInterval, type ReadHours, readHours, type ServiceHours } from "./hours.ts";
import { type OffsetSpan, openZone, type Zone } from "./zone.ts";

const MINUTE = 60_000;
/** Nobody promises an answer further ahead, and hours that are open on no day at all must end the search. */
export const SEARCH_YEARS = 10;

/** Not open, or not long enough, at any time until `searchedUntil`. */
export type NeverOpen = { kind: "never_open"; searchedUntil: Date };
export type Moment = { kind: "moment"; at: Date };

export type Calendar = {
  kind: "calendar";
  timeZone: string;
  isOpen(at: Date): boolean;
  /** `at` itself when it is open. */
  nextOpening(at: Date): Moment | NeverOpen;
  /** The first moment by which `minutes` of service time have passed; at closing time, not at the next opening. Less than nothing counts as nothing. */
  addServiceTime(from: Date, minutes: number): Moment | NeverOpen;
  /** In minutes; negative when `to` is before `from`. More than SEARCH_YEARS apart counts as SEARCH_YEARS. */
  serviceTimeBetween(from: Date, to: Date): number;
};

/** Which days ("2026-12-25") of a year are closed as holidays. */
export type ClosedDays = (year: number) => readonly string[];
const NO_HOLIDAYS: ClosedDays = () => [];

/** A calendar of these hours, or the first thing that is wrong with them. `closedDays` are days of a year on which nothing is open. */
export function openCalendar(written: ServiceHours, closedDays: ClosedDays = NO_HOLIDAYS): Calendar | HoursProblem {
  const hours = readHours(written);
  if (hours.kind === "problem") return hours;
  const line = timeLine(openZone(hours.timeZone)!, hours, closedDays);
  return {
    kind: "calendar",
    timeZone: hours.timeZone,
    isOpen: (at) => stretchAt(line.year(line.yearAt(at.getTime())), at.getTime()) !== null,
    nextOpening: (at) => nextOpening(line, at.getTime()),
    addServiceTime: (from, minutes) => addServiceTime(line, from.getTime(), Math.max(0, Math.round(minutes * MINUTE))),
    serviceTimeBetween: (from, to) => serviceTimeBetween(line, from.getTime(), to.getTime()) / MINUTE,
  };
}

/** The open stretches of one local year: stretch `i` is open from `opens[i]` until `closes[i]`, and `before[i]` of service time lies before it. */
type OpenYear = { opens: number[]; closes: number[]; before: number[]; total: number };
type TimeLine = { year(year: number): OpenYear; yearAt(at: number): number; end(year: number): number };

function timeLine(zone: Zone, hours: ReadHours, closedDays: ClosedDays): TimeLine {
  const years = new Map<number, OpenYear>();
  return {
    year: (year) => {
      const open = years.get(year) ?? openYear(year, zone, hours, closedDays);
      years.set(year, open);
      return open;
    },
    yearAt: (at) => yearOf(Math.floor((at + zone.offsetAt(at)) / DAY)),
    end: (year) => firstDayOf(year + 1) * DAY,
  };
}

function openYear(year: number, zone: Zone, hours: ReadHours, closedDays: ClosedDays): OpenYear {
  const [first, end] = [firstDayOf(year), firstDayOf(year + 1)];
  const holidays = new Set(closedDays(year).map(dayNumber));
  const intervalsOf = (day: number): readonly MinuteInterval[] =>
    hours.exceptions.get(day) ?? (holidays.has(day) ? [] : hours.week[weekdayOf(day)]!);
  const open: OpenYear = { opens: [], closes: [], before: [], total: 0 };
  // A place's clock is never a whole day away from UTC.
  for (const span of zone.spans((first - 1) * DAY, (end + 1) * DAY)) addSpan(open, span, first, end, intervalsOf);
  return open;
}

/** Spans come in order and each day is cut to its span, so stretches come in order too, whatever the clock does. */
function addSpan(
  open: OpenYear,
  { from, to, offset }: OffsetSpan,
  first: number,
  end: number,
  intervalsOf: (day: number) => readonly MinuteInterval[],
): void {
  const firstDay = Math.max(first, Math.floor((from + offset) / DAY));
  const lastDay = Math.min(end - 1, Math.floor((to + offset - 1) / DAY));
  for (let day = firstDay; day <= lastDay; day++) {
    for (const interval of intervalsOf(day)) {
      const opens = Math.max(from, day * DAY + interval.from * MINUTE - offset);
      const closes = Math.min(to, day * DAY + interval.to * MINUTE - offset);
      if (opens < closes) addStretch(open, opens, closes);
    }
  }
}

function addStretch(open: OpenYear, opens: number, closes: number): void {
  const last = open.closes.length - 1;
  if (open.closes[last] === opens) {
    open.closes[last] = closes;
  } else {
    open.opens.push(opens);
    open.closes.push(closes);
    open.before.push(open.total);
  }
  open.total += closes - opens;
}

/** How many of a rising list are at most `value`. */
function countUpTo(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stretchAt(open: OpenYear, at: number): number | null {
  const index = countUpTo(open.opens, at) - 1;
  return index >= 0 && at < open.closes[index]! ? index : null;
}

/** Service time from the start of the year until `at`. */
function positionIn(open: OpenYear, at: number): number {
  const index = countUpTo(open.opens, at) - 1;
  return index < 0 ? 0 : open.before[index]! + Math.min(at, open.closes[index]!) - open.opens[index]!;
}

function serviceTimeBetween(line: TimeLine, from: number, to: number): number {
  if (to < from) return -serviceTimeBetween(line, to, from);
  const first = line.yearAt(from);
  const last = Math.min(line.yearAt(to), first + SEARCH_YEARS);
  let time = positionIn(line.year(last), to) - positionIn(line.year(first), from);
  for (let year = first; year < last; year++) time += line.year(year).total;
  return time;
}

const moment = (at: number): Moment => ({ kind: "moment", at: new Date(at) });

function nextOpening(line: TimeLine, at: number): Moment | NeverOpen {
  const first = line.yearAt(at);
  if (stretchAt(line.year(first), at) !== null) return moment(at);
  for (let year = first; year <= first + SEARCH_YEARS; year++) {
    const { opens } = line.year(year);
    const next = opens[countUpTo(opens, at)];
    if (next !== undefined) return moment(next);
  }
  return neverOpen(line, first);
}

function addServiceTime(line: TimeLine, from: number, time: number): Moment | NeverOpen {
  if (time === 0) return moment(from);
  const first = line.yearAt(from);
  let left = time + positionIn(line.year(first), from);
  for (let year = first; year <= first + SEARCH_YEARS; year++) {
    const open = line.year(year);
    if (left <= open.total) return moment(momentAt(open, left));
    left -= open.total;
  }
  return neverOpen(line, first);
}

/** The first moment at which `position` of service time has passed in this year. `before` is where each stretch begins, so the last smaller one holds it. */
function momentAt(open: OpenYear, position: number): number {
  const index = Math.max(0, countUpTo(open.before, position - 1) - 1);
  return open.opens[index]! + position - open.before[index]!;
}

const neverOpen = (line: TimeLine, first: number): NeverOpen => ({
  kind: "never_open",
  searchedUntil: new Date(line.end(first + SEARCH_YEARS)),
});
