/** Which day words lead back to that name none: "the same day", "two days later", the eve, a time in a sentence that named a day. */
import type { Links } from "./grammar.ts";
import type { Bounded } from "./pieces.ts";
import { NO_SPAN } from "./said.ts";
import type { DayWords } from "./shapes.ts";

/** "On Monday it is in, and we write the same day": on Monday. "Half of it on Friday, the rest the Friday after": a week later. */
export function withNamedDay(all: readonly Bounded[], plain: string, links: Links): Bounded[] {
  const done: Bounded[] = [];
  for (const [at, one] of all.entries()) {
    const last = done.at(-1);
    const own = last && isOnDayOf(one, last, plain) ? last.day : dayBehind(one, all[at + 1], plain);
    done.push({ ...one, day: one.day ? behind(one.day, namedFor(one, done, plain)) : own });
  }
  return done.map((one) => (isOfToday(one, done, plain, links) ? { ...one, day: { kind: "ahead", days: 0 } } : one));
}

/** A quarter of an hour is no day to be on. */
const isDay = ({ day }: Bounded): boolean => day !== null && (day.kind !== "span" || day.span.minutes === 0);

function namedFor({ day }: Bounded, done: readonly Bounded[], plain: string): DayWords | null {
  if (day?.kind === "same_day") return spokenOf(done, plain);
  const isEve = day?.kind === "offset" && day.span.days < 0;
  const isCounted = (other: Bounded) => day?.kind !== "offset" || isEve || !isOfSomething(other, plain);
  return done.findLast((other) => isDay(other) && isCounted(other))?.day ?? null;
}

/** "That day" is the one of which is spoken, not the holiday beside it: "Tuesday we are back from Easter, and that day". */
function spokenOf(done: readonly Bounded[], plain: string): DayWords | null {
  const last = done.findLast(isDay);
  if (!last || !isFeast(last)) return last?.day ?? null;
  const isBeside = (other: Bounded) => !SENTENCE.test(plain.slice(other.at + other.length, last.at));
  return (done.findLast((other) => isDay(other) && !isFeast(other) && isBeside(other)) ?? last).day;
}

const SENTENCE = /[.!?;\n]/;
const isFeast = ({ day }: Bounded): boolean => day?.kind === "feast" || day?.kind === "season";

/** "Your letter of 3 May": what is done three days later is not counted from there; the day before a visit of 3 May is. */
const isOfSomething = ({ at }: Bounded, plain: string): boolean =>
  /(?<![\p{L}])(?:du|de|d'|van|of)\s?$/u.test(plain.slice(Math.max(0, at - LOOK_BACK), at));

const LOOK_BACK = 40;
const FURTHEST_TIME = 80;

/** "Monday it is reopened, and I do it at nine": the time of a sentence that named a day is on that day. */
function isOnDayOf({ at, time }: Bounded, last: Bounded, plain: string): boolean {
  const between = plain.slice(last.at + last.length, at).replace(ANSWERED, " ");
  if (CHOICE.test(between)) return time?.kind !== "part";
  return (
    time?.kind !== "part" &&
    isDay(last) &&
    (last.time === null || last.time.kind !== "clock") &&
    between.length < FURTHEST_TIME &&
    !/[.!?\n]/.test(between)
  );
}

/** "Whether Wednesday works? Yes. Before five it is there": of the day that was asked for. */
const ANSWERED = /\?\s(?:ja|jawel|jazeker|zeker|oui|bien sur|yes|sure)(?: hoor)?[.!,]/;

/** What another thing is about stands behind these: "at two I write about the visit of tomorrow". */
const ANOTHER = /\s(?:en|of|maar|van|over|voor|et|ou|mais|de|du|des|pour|and|or|but|from|for|about)\s/;

/** "At 3 or 4 pm tomorrow": both are on that day. */
const CHOICE = /^\s?(?:or|of|ou|\/)\s(?:at\s|om\s|a\s)?$/u;

/** "Between nine and eleven he comes to you tomorrow": the day of one clause, behind its time. */
function dayBehind({ at, length, time }: Bounded, next: Bounded | undefined, plain: string): DayWords | null {
  if (!next?.day || time?.kind === "part" || next.day.kind === "offset") return null;
  const between = plain.slice(at + length, next.at);
  if (CHOICE.test(between)) return next.day;
  if (next.time) return null;
  return /^\s(?:[\p{L}']+\s){1,7}$/u.test(between) && !ANOTHER.test(between) ? next.day : null;
}

/** "It is ready now. You can collect it at six": of a text that speaks of today and of no other day. */
function isOfToday({ day, time }: Bounded, all: readonly Bounded[], plain: string, { now }: Links): boolean {
  if (day || time?.kind !== "clock" || time.clock.sure) return false;
  const days = all.flatMap((other) => other.day ?? []);
  const isToday = days.every((other) => other.kind === "ahead" && other.days === 0);
  return isToday && (days.length > 0 || new RegExp(`(?<![\\p{L}])(?:${now})(?![\\p{L}])`, "u").test(plain));
}

function behind(day: DayWords, named: DayWords | null): DayWords {
  if (day.kind === "offset") return counted(day, named);
  if (day.kind === "same_day") return thatDay(day.weekday, named);
  if (day.kind === "weekday" && day.ofWeek) return ofNamedWeek(day.weekday, named);
  if (day.kind !== "following") return day;
  const { weekday } = day;
  if (weekday === null)
    return named ? { kind: "span", span: { ...NO_SPAN, days: 1 }, from: named } : { kind: "ahead", days: 1 };
  return named ? { kind: "weekday_from", weekday, from: named, sign: 1 } : { kind: "weekday", weekday, week: "first" };
}

/** With its name it is the first of that name that is so far away: "one day later, Wednesday", "the Friday before". */
function counted({ span, weekday }: Extract<DayWords, { kind: "offset" }>, named: DayWords | null): DayWords {
  if (weekday === undefined && (named || span.days >= 0)) return { kind: "span", span, from: named };
  if (weekday === undefined) return { kind: "ahead", days: span.days };
  if (span.days < 0)
    return named
      ? { kind: "weekday_from", weekday, from: named, sign: -1 }
      : { kind: "weekday", weekday, week: "last" };
  const before: DayWords = { kind: "span", span: { ...span, days: span.days - 1 }, from: named };
  return { kind: "weekday_from", weekday, from: before, sign: 1 };
}

/** "Week 34, fitted on the Thursday". */
const ofNamedWeek = (weekday: number, named: DayWords | null): DayWords =>
  named?.kind === "week_number" || (named?.kind === "whole" && named.unit === "week" && named.ahead > 0)
    ? { kind: "week_of", day: named, weekday }
    : { kind: "weekday", weekday, week: "first" };

/** "That Monday" is the date that was named, if it is one, or the Monday of its week. */
function thatDay(weekday: number | undefined, named: DayWords | null): DayWords {
  if (!named) {
    const from: DayWords | null = weekday === undefined ? null : { kind: "weekday", weekday, week: "this" };
    return { kind: "span", span: NO_SPAN, from, loose: true };
  }
  if (weekday === undefined || (named.kind === "weekday" && named.weekday === weekday)) return named;
  return named.kind === "date" ? { ...named, weekday } : { kind: "week_of", day: named, weekday };
}
