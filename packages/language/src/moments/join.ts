/** A day and the time beside it are one moment; the words before it say whether it is a limit. */
import type { Links } from "./grammar.ts";
import { isSmallHour } from "./meanings.ts";
import { withNamedDay } from "./named.ts";
import type { Bounded, Piece } from "./pieces.ts";
import { NO_SPAN } from "./said.ts";
import type { Bound, Clock, DayWords, TimeWords } from "./shapes.ts";

/** Between a day and its time stands no more than this. */
const FURTHEST = 32;
/** How far before it stands what binds it. */
const LOOK_BACK = 40;

export function joined(pieces: readonly Piece[], plain: string, links: Links): Bounded[] {
  const glue = new RegExp(`^[\\s,(-]*(?:(?:${links.glue})[\\s,(-]*)*$`, "u");
  const out: Bounded[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const gap = last && plain.slice(last.at + last.length, piece.at);
    const one =
      last && gap !== undefined && gap.length <= FURTHEST && glue.test(gap) ? together(last, piece, gap) : null;
    if (one && last) out[out.length - 1] = { ...one, bound: boundTogether(last, piece, plain, links) };
    else out.push({ ...piece, bound: boundOf(piece, plain, links) });
  }
  return withNamedDay(
    out.filter(({ day }) => day?.kind !== "offset" || day.alone),
    plain,
    links,
  ).map((one) => roughly(onlyPart(one, plain), plain, links));
}

/** "On Monday or so". */
function roughly(one: Bounded, plain: string, { roughly: words }: Links): Bounded {
  const end = one.at + one.length;
  if (!words || !one.day || !new RegExp(`^,?\\s(?:${words})(?![\\p{L}])`, "u").test(plain.slice(end, end + LOOK_BACK)))
    return one;
  return { ...one, day: { kind: "span", span: NO_SPAN, from: one.day, loose: true } };
}

const OF = /(?<![\p{L}])(?:of|van|du|de)\s(?:(?:the|de|het|la)\s)?$/u;

/** "The third Monday of next month": what is meant is some part of it that was not read. */
function onlyPart(one: Bounded, plain: string): Bounded {
  if (one.day?.kind !== "whole" || !OF.test(plain.slice(Math.max(0, one.at - LOOK_BACK), one.at))) return one;
  return { ...one, day: { ...one.day, loose: true } };
}

/** In "two weeks after Easter" the word between binds the two, not what is done. */
function boundTogether(one: Bounded, other: Piece, plain: string, links: Links): Bound {
  const isDated = one.day?.kind === "feast" && one.bound === "after";
  // "Friday from three on": there at three, it is there for everybody.
  const besideDay = { ...other, time: null };
  return (one.bound !== "at" && !isDated) || one.day?.kind === "offset"
    ? one.bound
    : boundOf(one.day ? besideDay : other, plain, links);
}

/** A day with a time, or a time with the part of the day that says which half it is in. Null when they are two things. */
function together(one: Piece, other: Piece, gap: string): Piece | null {
  const length = other.at + other.length - one.at;
  if (one.day && other.day) return sameDay(one, other, gap);
  const day = one.day ?? other.day;
  if (day?.kind === "span" && day.span.minutes !== 0) return null;
  const time = timeOf(one.time, other.time);
  return time ? { at: one.at, length, day, time } : null;
}

/** "vrijdag 27 november", "morgen (dinsdag)": the exact one counts. A weekday that is not that of the date is found when it is resolved. */
function sameDay(one: Piece, other: Piece, gap: string): Piece | null {
  const length = other.at + other.length - one.at;
  const told = withWeekday(one, other, gap);
  if (told) return { at: one.at, length, day: told, time: other.time };
  if (one.day!.kind === "offset" && one.day!.alone && ASIDE.test(gap)) return nameBehind(one, other, length);
  if (one.day!.kind === "offset") return { at: one.at, length, day: from(one.day!, other.day!), time: other.time };
  if (one.day!.kind === "month" && other.day!.kind === "day_of_month") return inMonthOf(one, other, length);
  if (one.day!.kind === "ahead" && other.day!.kind === "weekday" && length - one.length - other.length <= 1)
    return { ...one, length, day: { ...one.day!, weekday: other.day!.weekday }, time: one.time ?? other.time };
  if (isNamed(one.day!) && other.day!.kind === "date" && !one.time) return { ...other, at: one.at, length };
  const inWeek = dayIn(one.day!, other.day!) ?? dayOfWeek(one.day!, other.day!) ?? dayOfWeek(other.day!, one.day!);
  if (inWeek && !one.time) return { at: one.at, length, day: inWeek, time: other.time };
  if (one.day!.kind !== "weekday" || other.day!.kind !== "date" || one.time) return null;
  return { at: one.at, length, day: { ...other.day!, weekday: one.day!.weekday }, time: other.time };
}

/** What stands behind these says once more when it is; it is no day from which is counted. */
const ASIDE = /^ ?[,(]/;

/** "One day later, Wednesday", "the eve, a Friday": the name of that day. "Three days later, on 12 May" are two. */
function nameBehind({ at, day: offset }: Piece, { day, time }: Piece, length: number): Piece | null {
  if (offset?.kind !== "offset" || offset.span.minutes !== 0 || offset.weekday !== undefined) return null;
  if (day?.kind !== "weekday" || day.week !== "first") return null;
  return { at, length, day: { ...offset, weekday: day.weekday }, time };
}

/** "Next week, on the Thursday", "week 34 (Thursday)": the week stands first, for "Thursday, next week at the latest" is two. */
function dayIn(week: DayWords, day: DayWords): DayWords | null {
  if (day.kind !== "weekday" || day.week !== "first") return null;
  const isOne =
    (week.kind === "whole" && week.unit === "week" && week.ahead > 0 && !week.loose) ||
    (week.kind === "week_number" && week.of === "whole" && week.weekday === null);
  return isOne ? { kind: "week_of", day: week, weekday: day.weekday } : null;
}

/** "The first week of October, on Friday", "three weeks after Easter on Friday": that day of the week in which it is. */
function dayOfWeek(week: DayWords, day: DayWords): DayWords | null {
  if (day.kind !== "weekday" || day.week !== "first") return null;
  if (week.kind === "week_of_month" || week.kind === "week_of") return { ...week, weekday: day.weekday };
  const isWeeks = week.kind === "span" && week.from !== null && week.span.days !== 0 && week.span.days % 7 === 0;
  return isWeeks ? { kind: "week_of", day: week, weekday: day.weekday } : null;
}

/** "In January, on the fifth": the fifth of January. */
function inMonthOf({ at, day: month }: Piece, { day, time }: Piece, length: number): Piece | null {
  if (month?.kind !== "month" || month.of !== "whole" || day?.kind !== "day_of_month") return null;
  return { at, length, day: { ...day, kind: "date", month: month.month, year: month.year, swapped: false }, time };
}

/** "12/15 Thursday", "15 December (Thursday)": the weekday of the date. */
const withWeekday = ({ day: date, time }: Piece, { day }: Piece, gap: string): DayWords | null =>
  date?.kind === "date" && !time && day?.kind === "weekday" && day.week === "first" && /^ ?\(?$/.test(gap)
    ? { ...date, weekday: day.weekday }
    : null;

/** "Saint Nicholas, 6 December": the date says which. */
const isNamed = ({ kind }: DayWords): boolean => kind === "feast";

function from({ span, weekday, week }: Extract<DayWords, { kind: "offset" }>, day: DayWords): DayWords {
  if (weekday !== undefined) return { kind: "weekday_from", weekday, from: day, sign: span.days };
  // The week before a feast may be the days before it.
  const counted: DayWords = { kind: "span", span, from: day, ...(week && span.days < 0 && { loose: true }) };
  return week ? { kind: "week_of", day: counted } : counted;
}

function timeOf(one: TimeWords | null, other: TimeWords | null): TimeWords | null {
  if (!one || !other) return one ?? other;
  const [exact, part] = one.kind === "part" ? [other, one] : [one, other];
  if (part.kind !== "part" || exact.kind === "part") return null;
  return exact.kind === "clock"
    ? { kind: "clock", clock: inPart(exact.clock, part) }
    : { kind: "between", from: inPart(exact.from, part), to: inPart(exact.to, part) };
}

function inPart(clock: Clock, part: Extract<TimeWords, { kind: "part" }>): Clock {
  const { hours, minutes } = clock;
  if (part.part === "late") return lateAt(clock);
  if (clock.told) return clock;
  const isEarly = part.part === "morning" || (part.part === "night" && (hours <= 6 || !clock.sure));
  const isLate = part.part === "afternoon" || part.part === "evening" || (part.part === "night" && !isEarly);
  const turned = isLate && hours < 12 ? hours + 12 : isEarly && hours > 12 && !clock.sure ? hours - 12 : hours;
  return { hours: turned, minutes, sure: true };
}

/** "Friday night at ten", and at two, when it is Saturday on the calendar. */
function lateAt({ hours, minutes, sure, told }: Clock): Clock {
  const said = !sure && hours > 12 ? hours - 12 : hours;
  const isEvening = said < 12 && !told;
  const shown = isSmallHour(said) ? (said % 12) + 24 : isEvening ? said + 12 : said;
  return { hours: shown, minutes, sure: true };
}

/** "Gereserveerd voor 9 april" is on the ninth. */
const isBooked = (before: string, after: string, { booked }: Links): boolean =>
  booked !== undefined &&
  new RegExp(`(?<![\\p{L}])(?:${booked})(?![\\p{L}])`, "u").test(
    `${before.split(SENTENCE).at(-1)} ${after.split(SENTENCE)[0]}`,
  );

const SENTENCE = /[.!?;\n]/;

function boundOf({ at, length, time }: Piece, plain: string, links: Links): Bound {
  const before = plain.slice(Math.max(0, at - LOOK_BACK), at);
  const inside = plain.slice(at, at + length);
  const after = plain.slice(at + length, at + length + LOOK_BACK);
  const says = (words: string) =>
    new RegExp(`(?<![\\p{L}])(?:${words})\\s(?:(?:de|het|den|le|la|les|l'|the|op|om|on)\\s?){0,2}$`, "u").test(
      before,
    ) || new RegExp(`^(?:${words})\\s`, "u").test(inside);
  if (says(links.by) || new RegExp(`^,?\\s(?:${links.byAfter})(?![\\p{L}])`, "u").test(after)) return "by";
  if (says(links.before)) return isBooked(before, after, links) ? "at" : "before";
  if (time?.kind === "clock" && says(links.from)) return "after";
  return says(links.after) && time?.kind !== "between" ? "after" : "at";
}
