/** What the patterns of a language mean: each of these reads what stood in the places of a pattern and says which day or time that is. */
import { type Groups, NO_SPAN, type Said } from "./said.ts";
import type { Clock, DayWords, Feast, Of, Part, Season, Span, TimeWords, Weekday } from "./shapes.ts";

export type DayMeaning = { day: DayWords | null; time: TimeWords | null };
type DayReader = (said: Said, groups: Groups) => DayMeaning | DayWords | null;
type TimeReader = (said: Said, groups: Groups) => TimeWords | null;
/** Read from the top: of two that match equally much the first one wins. */
export type DayRule = readonly [pattern: string, means: DayReader];
export type TimeRule = readonly [pattern: string, means: TimeReader];

export const ahead = (days: number) => (): DayWords => ({ kind: "ahead", days });

export const weekday =
  (week: Weekday["week"], further = 0): ((said: Said) => DayWords) =>
  ({ wd }) => {
    const day: Weekday = { kind: "weekday", weekday: wd!, week };
    return further === 0 ? day : { kind: "span", span: { ...NO_SPAN, days: further }, from: day };
  };

/** `as`: hours and minutes counted from a day are no moment. */
export const later =
  (from: DayWords | null = null, as: "day" | "moment" = "moment"): ((said: Said) => DayWords | null) =>
  ({ span }) =>
    span ? { kind: "span", span, from: as === "day" ? { kind: "ahead", days: 0 } : from } : null;

export const earlier =
  (from: DayWords | null = null): ((said: Said) => DayWords | null) =>
  ({ span }) =>
    span ? { kind: "span", span: negative(span), from } : null;

/** A length before "after" or "before" and a day. `alone`: behind it there may be none. */
export const offset =
  (sign: 1 | -1, alone?: "alone"): ((said: Said) => DayWords | null) =>
  ({ span }) =>
    span ? { kind: "offset", span: sign === 1 ? span : negative(span), ...(alone && { alone: true }) } : null;

/** "Two days later": than the day that was named before it; an hour later is counted from now. */
export const lengthLater = (said: Said): DayWords | null =>
  said.span?.minutes === 0 ? { kind: "offset", span: said.span, alone: true } : later()(said);

export const offsetDay =
  (days = 1) =>
  (): DayWords => ({ kind: "offset", span: { ...NO_SPAN, days } });

/** "The week after Christmas". Before a Sunday it is the week of that Sunday. */
export const offsetWeek = (days: 7 | -6) => (): DayWords => ({
  kind: "offset",
  span: { ...NO_SPAN, days },
  week: true,
});

/** "The first working day after", and "right after": the days on which somebody is there count. */
export const offsetBusinessDay = ({ n }: Said) =>
  ({ kind: "offset", span: { ...NO_SPAN, businessDays: n ?? 1 } }) satisfies DayWords;

/** "The first working day behind it". */
export const followingBusinessDay = (said: Said) => ({ ...offsetBusinessDay(said), alone: true });

export const offsetWeekday =
  (sign: 1 | -1) =>
  ({ wd }: Said): DayWords => ({ kind: "offset", span: { ...NO_SPAN, days: sign }, weekday: wd! });

export const following = ({ wd }: Said): DayWords => ({ kind: "following", weekday: wd ?? null });

/** "Two Sundays from now": the second that comes. */
export const nthComing = ({ n, wd }: Said): DayWords | null =>
  n && n <= 12
    ? { kind: "span", span: { ...NO_SPAN, days: 7 * (n - 1) }, from: { kind: "weekday", weekday: wd!, week: "first" } }
    : null;

/** "Two Fridays ago", "the Friday before last". */
export const nthPast = ({ n = 2, wd }: Said): DayWords => ({
  kind: "span",
  span: { ...NO_SPAN, days: -7 * (n - 1) },
  from: { kind: "weekday", weekday: wd!, week: "last" },
});

/** "The first Monday of next year", "the last Sunday of the year". */
export const nthWeekdayOfYear = ({ n, wd, year }: Said): DayWords => ({
  kind: "weekday_of_month",
  nth: n ?? "last",
  weekday: wd!,
  month: n ? 1 : 12,
  year: year ?? null,
});

/** "Two more sleeps". */
export const sleeps = ({ n }: Said): DayWords | null => (n ? { kind: "ahead", days: n } : null);

/** Without a year it is the next of that date. */
export const dayOfYear =
  (day: number, month: number) =>
  ({ year }: Said): DayWords => ({ kind: "date", day, month, year: year ?? null, weekday: null, swapped: false });

/** "Between Monday and Wednesday": the Wednesday behind that Monday. `names`: Monday first. */
export const untilWeekday =
  (names: readonly string[]): DayReader =>
  ({ wd }, { to }) => ({
    kind: "weekday_from",
    weekday: names.indexOf(to!),
    from: { kind: "weekday", weekday: wd!, week: "first" },
    sign: 1,
  });

/** Only of whole weeks: "Friday in two hours" is no day. */
export const weekdayIn = ({ wd, span }: Said): DayWords | null => {
  if (span?.minutes !== 0 || span.days % 7 !== 0) return null;
  if (span.months > 0) return { kind: "week_of", day: { kind: "span", span, from: null, loose: true }, weekday: wd! };
  return span.days > 0 ? { kind: "weekday_in", weekday: wd!, span } : null;
};

/** "Friday a week later": counted from the first of that name; said on a Friday, from today. */
export const weekdayLater =
  (days: number) =>
  ({ wd }: Said): DayWords => ({ kind: "weekday_in", weekday: wd!, span: { ...NO_SPAN, days }, counted: true });

/** "na 2 uur" may be after two o'clock: only days and longer count. */
export const laterDays = ({ span }: Said): DayWords | null =>
  span && span.minutes === 0 ? { kind: "span", span, from: null } : null;

const negative = ({ months, days, businessDays, minutes }: Span): Span => ({
  months: -months,
  days: -days,
  businessDays: -businessDays,
  minutes: -minutes,
});

export const dated = ({ date, month, year, wd }: Said): DayWords | null =>
  date && month && date <= 31
    ? { kind: "date", day: date, month, year: year ?? null, weekday: wd ?? null, swapped: false }
    : null;

/** Of a year that is told by what it is from now: "3 May last", "3 May of next year". */
export const datedIn =
  (which: number | "last") =>
  (said: Said): DayWords | null => {
    const day = dated(said);
    return day?.kind === "date" ? { ...day, which } : null;
  };

export const dayOfMonth = ({ date, wd }: Said): DayWords | null =>
  date && date <= 31 ? { kind: "day_of_month", day: date, month: null, weekday: wd ?? null } : null;
export const monthOf =
  (month: number) =>
  ({ date }: Said): DayWords | null =>
    date && date <= 31 ? { kind: "day_of_month", day: date, month, weekday: null } : null;

/** Without a number it is the last. */
export const nthWeekday =
  (of?: "this" | "next") =>
  ({ n, wd, month, year }: Said): DayWords | null =>
    wd === undefined
      ? null
      : {
          kind: "weekday_of_month",
          nth: n ?? "last",
          weekday: wd,
          month: of === "next" ? of : (month ?? null),
          year: year ?? null,
        };

/** "The last working day of the month": counted back from the first of the next. */
export const lastBusinessDay = ({ month }: Said): DayWords => ({
  kind: "span",
  span: { ...NO_SPAN, businessDays: -1 },
  from: month
    ? { kind: "date", day: 1, month: (month % 12) + 1, year: null, weekday: null, swapped: false }
    : { kind: "day_of_month", day: 1, month: 1, weekday: null },
});

export const end = (unit: "week" | "month" | "quarter" | "year", weeks: number) => (): DayWords => ({
  kind: "end",
  unit,
  ahead: weeks,
});
export const whole = (unit: "week" | "month" | "quarter" | "year" | "weekend", weeks: number) => (): DayWords => ({
  kind: "whole",
  unit,
  ahead: weeks,
});
/** "Within the week": this one, or seven days. */
export const within =
  (unit: "week" | "month" | "weekend", ahead = 0) =>
  (): DayWords => ({ kind: "whole", unit, ahead, loose: true });

export const stretch = (of: "begin" | "middle", unit: "week" | "month" | "year", weeks: number) => (): DayWords => ({
  kind: "stretch",
  of,
  unit,
  ahead: weeks,
});

export const inMonth =
  (of: Of) =>
  ({ month, year }: Said): DayWords | null =>
    month ? { kind: "month", of, month, year: year ?? null } : null;

/** Of a year, by its number: due on its last day. */
export const inQuarter = ({ n, year }: Said): DayWords | null =>
  n && n <= 4 ? { kind: "month", of: "end", month: 3 * n, year: year ?? null } : null;

export const inWeek =
  (of: Of) =>
  ({ week, year, wd }: Said): DayWords | null =>
    week ? { kind: "week_number", of, week, year: year ?? null, weekday: wd ?? null } : null;

export const weekOf =
  (read: (said: Said) => DayWords | null, weekday?: number) =>
  (said: Said): DayWords | null => {
    const day = read(said);
    return day && { kind: "week_of", day, ...(weekday !== undefined && { weekday }) };
  };

/** Without a number it is the last. */
export const weekOfMonth =
  (month?: "this" | "next") =>
  ({ n, month: named }: Said): DayWords | null => {
    const of = month ?? named;
    return of ? { kind: "week_of_month", nth: n ?? "last", month: of } : null;
  };

export const season = (name: Season) => (): DayWords => ({ kind: "season", season: name });

export const sameDay = (): DayWords => ({ kind: "same_day" });
/** "That Monday". */
export const sameWeekday = ({ wd }: Said): DayWords => ({ kind: "same_day", weekday: wd! });

/** "Week 34, on the Thursday": of a week that was named, else the first that comes. */
export const weekdayThere = ({ wd }: Said): DayWords => ({
  kind: "weekday",
  weekday: wd!,
  week: "first",
  ofWeek: true,
});

/** The day before the one that was named; without one, yesterday. */
export const eve =
  (days = 1) =>
  (): DayWords => ({ kind: "offset", span: { ...NO_SPAN, days: -days }, alone: true });
/** "The Friday before". */
export const eveWeekday = ({ wd }: Said): DayWords => ({
  kind: "offset",
  span: { ...NO_SPAN, days: -1 },
  weekday: wd!,
  alone: true,
});

/** "Een dag of drie" is about three days, "back in ten" is in ten minutes. */
export const about =
  (unit: keyof Span, times = 1) =>
  ({ n }: Said) =>
    n ? inSpan({ [unit]: n * times })() : null;

/** "A day or three": proposed as the most of it, and asked. */
export const orSo = (unit: keyof Span, times = 1) => {
  const read = about(unit, times);
  return (said: Said): DayWords | null => {
    const day = read(said);
    return day && { ...day, loose: true };
  };
};

export const inSpan = (span: Partial<Span>) => () =>
  ({ kind: "span", span: { ...NO_SPAN, ...span }, from: null }) satisfies DayWords;

/** A day that it is not: "instead of Thursday". */
export const notThen = (): DayWords => ({ kind: "offset", span: NO_SPAN });

/** "A few days": proposed as this many, and asked. */
export const loosely = (span: Partial<Span>) => (): DayWords => ({ ...inSpan(span)(), loose: true });

export const nextBusinessDay = inSpan({ businessDays: 1 });

/** "The second business day of January": counted from the day before its first. */
export const businessDayOfMonth = ({ n, month }: Said): DayWords | null =>
  n && month
    ? {
        kind: "span",
        span: { ...NO_SPAN, days: -1, businessDays: n },
        from: { kind: "date", day: 1, month, year: null, weekday: null, swapped: false },
      }
    : null;

export const feast =
  (name: Feast) =>
  ({ year }: Said): DayWords => ({ kind: "feast", feast: name, year: year ?? null });

/** "Last Christmas". */
export const pastFeast = (name: Feast) => (): DayWords => ({ kind: "feast", feast: name, year: "last" });

/** A part of the day that is named in the pattern, or the one given. With a day before it: "morgennamiddag". */
export function part(day: DayReader): DayReader;
export function part(named?: Part): TimeReader;
export function part(given?: DayReader | Part): DayReader | TimeReader {
  if (typeof given !== "function")
    return (_said: Said, groups: Groups): TimeWords | null => timeOfDay(given ?? partIn(groups));
  return (said: Said, groups: Groups): DayMeaning => ({
    day: given(said, groups) as DayWords,
    time: timeOfDay(partIn(groups)),
  });
}

/** "First thing": of the next morning that comes. */
export const comingMorning = (): TimeWords => ({ kind: "part", part: "morning", coming: true });

/** "Vrijdagnacht": the night behind that day for most, before it for some. */
export const nightOf =
  (read: DayReader): DayReader =>
  (said, groups) => ({
    day: { kind: "span", span: { ...NO_SPAN, days: 1 }, from: read(said, groups) as DayWords, loose: true },
    time: { kind: "part", part: "night" },
  });

/** "Vendredi 6h", as in a timetable: the evening is written 18h. */
export const asWritten = ({ h }: Said): TimeWords => ({
  kind: "clock",
  clock: { hours: h!, minutes: 0, sure: true },
});

const timeOfDay = (named: Part | null): TimeWords | null => (named ? { kind: "part", part: named } : null);

/** Read from the top. "namiddag" holds "middag", "apres-midi" holds "midi". */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/avond|soir|evening|tonight/, "evening"],
  [/night/, "late"],
  [/nacht|nuit/, "night"],
  [/^a\.?m/, "morning"],
  [/^p\.?m/, "afternoon"],
  [/voormiddag|ochtend|morgen|vroeg|matin|morning|early/, "morning"],
  [/middag|apres|aprem|afternoon|lunch/, "afternoon"],
];

function partIn(groups: Groups): Part | null {
  const text = groups.part ?? groups.part2 ?? "";
  return PARTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** `either`: written without a nought before it, it may be in the afternoon too. */
type ClockForm = { half?: boolean; minutes?: number; count?: 1 | -1; at?: number; either?: boolean };

/** A time on the clock. Up to six without minutes, part of the day or "pm" it may be in the morning or not. */
export const clock =
  ({ half, minutes, count, at, either }: ClockForm = {}): TimeReader =>
  (said, groups) => {
    if (at !== undefined) return { kind: "clock", clock: { hours: Math.floor(at / 60), minutes: at % 60, sure: true } };
    if (said.h === undefined || said.h > 24) return null;
    const past = (minutes ?? 0) + (count ?? 0) * (said.n ?? 0) + (half ? -30 : 0) + (said.m ?? 0);
    const spoken = half || minutes !== undefined || count !== undefined;
    const isWritten = !spoken && said.m !== undefined && (!either || groups.h!.startsWith("0"));
    return { kind: "clock", clock: clockAt(said.h * 60 + past, groups, isWritten) };
  };

const MAY_BE_AFTERNOON = 6 * 60 + 59;
const MAY_BE_EITHER = 12 * 60;

function clockAt(total: number, groups: Groups, isWritten: boolean): Clock {
  const minutes = (total + 24 * 60) % (24 * 60);
  const half = halfOf(groups, minutes);
  if (half) return clockOf(minutes, half);
  if (isWritten || minutes >= MAY_BE_EITHER)
    return { hours: Math.floor(minutes / 60), minutes: minutes % 60, sure: true };
  const isLikely = minutes <= MAY_BE_AFTERNOON && minutes > 0;
  const shown = isLikely ? minutes + 12 * 60 : minutes;
  return { hours: Math.floor(shown / 60), minutes: shown % 60, sure: !isLikely };
}

function halfOf(groups: Groups, minutes: number): "am" | "pm" | null {
  if (groups.ampm) return groups.ampm.startsWith("p") ? "pm" : "am";
  const named = partIn(groups);
  if (!named) return null;
  if (named === "late") return isSmallHour(Math.floor(minutes / 60)) ? "am" : "pm";
  return named === "morning" || named === "night" ? "am" : "pm";
}

/** "Two at night", "twelve at night". */
export const isSmallHour = (hours: number): boolean => hours < 5 || hours === 12;

/** The clock of a time of which the half of the day is told. */
export function clockOf(minutes: number, half: "am" | "pm"): Clock {
  const hours = Math.floor(minutes / 60);
  const shown = half === "pm" && hours < 12 ? hours + 12 : half === "am" && hours === 12 ? 0 : hours;
  return { hours: shown, minutes: minutes % 60, sure: true, told: true };
}

/** Without a first hour it is from noon. */
export const range: TimeReader = ({ h = 12, m, h2, m2 }, groups) => {
  if (h2 === undefined || h > 24 || h2 > 24) return null;
  const to = clockAt(h2 * 60 + (m2 ?? 0), groups, m2 !== undefined);
  const from = clockAt(h * 60 + (m ?? 0), groups, m !== undefined || to.sure);
  return from.hours * 60 + from.minutes < to.hours * 60 + to.minutes ? { kind: "between", from, to } : null;
};

/** "Between eight and noon". */
export const untilNoon: TimeReader = ({ h, m }, groups) => {
  if (h === undefined || h >= 12) return null;
  const to: Clock = { hours: 12, minutes: 0, sure: true };
  return { kind: "between", from: { ...clockAt(h * 60 + (m ?? 0), groups, true), sure: true }, to };
};
