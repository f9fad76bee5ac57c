/** Service hours as people write them: a week of opening times on the clock of one place, and days that are different. */
import { dayNumber } from "./days.ts";
import { openZone } from "./zone.ts";

/** Clock times "09:00" and "17:00"; `to` may be "24:00". A night is written as two: until 24:00, and from 00:00 the next day. */
export type OpenInterval = { from: string; to: string };

export type ServiceHours = {
  /** IANA name: "Europe/Amsterdam". */
  timeZone: string;
  /** Seven days, Monday first. */
  week: readonly (readonly OpenInterval[])[];
  /** A day written here has exactly these hours, also when it is a holiday. An empty list means closed. */
  exceptions: readonly { day: string; open: readonly OpenInterval[] }[];
};

export const MOST_INTERVALS_A_DAY = 12;
export const MOST_EXCEPTIONS = 1000;

export type HoursProblemCode =
  | "unknown_time_zone"
  | "week_needs_seven_days"
  | "too_many_exceptions"
  | "too_many_intervals"
  | "no_such_day"
  | "day_written_twice"
  | "no_such_time"
  | "ends_before_it_begins"
  | "intervals_overlap";
/** What is wrong with hours as written, and the value that is wrong. */
export type HoursProblem = { kind: "problem"; code: HoursProblemCode; value: string };

const problem = (code: HoursProblemCode, value: string): HoursProblem => ({ kind: "problem", code, value });

/** Minutes after midnight; null when it is no clock time. */
export function clockMinutes(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total <= 1440 ? total : null;
}

export type MinuteInterval = { from: number; to: number };
/** Hours of which every word was understood. Intervals are in order and apart. */
export type ReadHours = {
  kind: "hours";
  timeZone: string;
  week: readonly (readonly MinuteInterval[])[];
  exceptions: ReadonlyMap<number, readonly MinuteInterval[]>;
};

export function readHours(hours: ServiceHours): ReadHours | HoursProblem {
  if (!openZone(hours.timeZone)) return problem("unknown_time_zone", hours.timeZone);
  if (hours.week.length !== 7) return problem("week_needs_seven_days", String(hours.week.length));
  if (hours.exceptions.length > MOST_EXCEPTIONS) return problem("too_many_exceptions", String(hours.exceptions.length));
  const week = hours.week.map(readDay);
  const exceptions = readExceptions(hours.exceptions);
  const wrong = [...week, exceptions].find(isProblem);
  if (wrong) return wrong;
  return {
    kind: "hours",
    timeZone: hours.timeZone,
    week: week as MinuteInterval[][],
    exceptions: exceptions as Map<number, MinuteInterval[]>,
  };
}

const isProblem = (value: object): value is HoursProblem => "kind" in value && value.kind === "problem";

function readExceptions(written: ServiceHours["exceptions"]): Map<number, MinuteInterval[]> | HoursProblem {
  const read = new Map<number, MinuteInterval[]>();
  for (const { day: text, open } of written) {
    const day = dayNumber(text);
    if (day === null) return problem("no_such_day", text);
    if (read.has(day)) return problem("day_written_twice", text);
    const intervals = readDay(open);
    if (isProblem(intervals)) return intervals;
    read.set(day, intervals);
  }
  return read;
}

function readDay(written: readonly OpenInterval[]): MinuteInterval[] | HoursProblem {
  if (written.length > MOST_INTERVALS_A_DAY) return problem("too_many_intervals", String(written.length));
  const read = written.map(readInterval);
  const wrong = read.find(isProblem);
  if (wrong) return wrong;
  const inOrder = (read as MinuteInterval[]).toSorted((a, b) => a.from - b.from);
  const overlapping = inOrder.find((interval, index) => index > 0 && interval.from < inOrder[index - 1]!.to);
  return overlapping ? problem("intervals_overlap", clockText(overlapping.from)) : inOrder;
}

function readInterval({ from, to }: OpenInterval): MinuteInterval | HoursProblem {
  const [begin, end] = [clockMinutes(from), clockMinutes(to)];
  if (begin === null) return problem("no_such_time", from);
  if (end === null) return problem("no_such_time", to);
  return begin < end ? { from: begin, to: end } : problem("ends_before_it_begins", `${from}-${to}`);
}

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
