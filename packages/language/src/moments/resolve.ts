/** From words to the calendar: which moment a mention is, given the clock and the days on which the team is there. When it can mean two things it says so. */
import { addDays, addMinutes, clockOf, dayOf, timeAt, weekdayOf } from "./civil.ts";
import { type DayRange, rangeOf } from "./days.ts";
import type {
  BusinessDays,
  Clock,
  DayWords,
  Doubt,
  LocalDay,
  LocalTime,
  Mention,
  Moment,
  Part,
  TimeWords,
} from "./shapes.ts";

const EIGHT_IN_THE_MORNING = 8 * 60;
const FIVE_IN_THE_AFTERNOON = 17 * 60;
/** For who has no calendar: Monday to Friday from eight until five. */
export const PLAIN_DAYS: BusinessDays = {
  isOpen: (day) => weekdayOf(day) < 5,
  opensAt: () => EIGHT_IN_THE_MORNING,
  closesAt: () => FIVE_IN_THE_AFTERNOON,
};

/** From and to in hours. A desk's evening ends at nine. */
const PARTS: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  morning: [8, 12],
  afternoon: [12, 17],
  evening: [17, 21],
  late: [17, 21],
  night: [0, 6],
  end_of_day: [9, 17],
};

/** `now` on the clock of the place. Null: the words name no moment. */
export function resolveMoment(mention: Mention, now: LocalTime, team: BusinessDays = PLAIN_DAYS): Moment | null {
  const { day, time } = mention;
  if (day?.kind === "span" && day.span.minutes !== 0 && !day.from) return afterSpan(mention, now, team);
  const days = daysOf(mention, now, team);
  if (days === "no_such_day") return noSuchDay(now);
  const moment = onDays(days, time && inHours(time, days.to, day && now, team), team);
  return checked(time ? moment : bounded(moment, mention, days, team), mention, days, now, team);
}

function daysOf(mention: Mention, now: LocalTime, team: BusinessDays): DayRange | "no_such_day" {
  const { day, time } = mention;
  if (!day) return dayForTime(time!, now);
  const today = dayOf(now);
  if (mayBeToday(mention, now)) return { from: today, to: today, doubts: ["this_or_next_week"], isLong: false };
  return rangeOf(coming(day, mention, now), today, team);
}

/** "Wednesday at ten", said on a Wednesday at eight: most would say today, and some mean it. */
const mayBeToday = ({ day, time }: Mention, now: LocalTime): boolean =>
  day?.kind === "weekday" &&
  day.week === "first" &&
  day.weekday === weekdayOf(dayOf(now)) &&
  time !== null &&
  time.kind !== "part" &&
  minutesOf(time.kind === "clock" ? time.clock : time.to) > clockOf(now);

/** "Thursday after two": on that day still. */
const isAfterTime = ({ bound, day, time }: Mention): boolean =>
  bound === "after" && time?.kind === "clock" && (isNamed(day) || day?.kind === "weekday");

/** "Before the weekend" said on a Sunday is before the next, and "tonight" said at nine in the morning is over tomorrow at six. */
function coming(day: DayWords, { bound, time }: Mention, now: LocalTime): DayWords {
  if (day.kind === "whole" && isWeekend(day))
    return bound !== "at" && bound !== "after" && weekdayOf(dayOf(now)) >= SATURDAY
      ? { ...day, ahead: day.ahead + 1 }
      : day;
  const isToCome = isNight(time) && clockOf(now) >= PARTS.night[1] * 60;
  return day.kind === "ahead" && day.days === 0 && isToCome ? { kind: "ahead", days: 1 } : day;
}

const isNight = (time: TimeWords | null): boolean => time?.kind === "part" && time.part === "night";

/** Hours and minutes go by on the clock on the wall; days before them are days on the calendar. */
function afterSpan({ day, bound }: Mention, now: LocalTime, team: BusinessDays): Moment | null {
  if (day?.kind !== "span") return null;
  const days = rangeOf({ ...day, span: { ...day.span, minutes: 0 } }, dayOf(now), team);
  if (days === "no_such_day") return noSuchDay(now);
  const due = addMinutes(days.to + now.slice(10, 16), day.span.minutes);
  const doubts: Doubt[] = [...(due < now ? ["already_past" as const] : []), ...(day.loose ? ["vague" as const] : [])];
  return { from: bound === "by" ? now : due, due, precision: "minute", doubts };
}

/** A time without a day is the first that comes. */
function dayForTime(time: TimeWords, now: LocalTime): DayRange {
  const today = dayOf(now);
  if (isOverAndComing(time, now)) return { from: addDays(today, 1), to: addDays(today, 1), doubts: [], isLong: false };
  const over = time.kind !== "part" && minutesOf(time.kind === "clock" ? time.clock : time.to) <= clockOf(now);
  const day = over ? addDays(today, 1) : today;
  return { from: day, to: day, doubts: over ? ["already_past"] : [], isLong: false };
}

/** "First thing", said in the afternoon or at night. */
const isOverAndComing = (time: TimeWords, now: LocalTime): boolean =>
  time.kind === "part" && time.coming === true && PARTS[time.part][1] * 60 <= clockOf(now);

const minutesOf = ({ hours, minutes }: Clock): number => hours * 60 + minutes;
const noSuchDay = (now: LocalTime): Moment => ({ from: now, due: now, precision: "day", doubts: ["no_such_day"] });

function onDays({ from, to, doubts, isLong }: DayRange, time: TimeWords | null, team: BusinessDays): Moment {
  if (!time) {
    const due = timeAt(to, team.closesAt(to));
    return { from: timeAt(from, 0), due, precision: isLong ? "longer" : "day", doubts: [...doubts] };
  }
  return { ...atTime(to, time, team), doubts: [...doubts, ...halfDoubt(time)] };
}

function atTime(day: LocalDay, time: TimeWords, team: BusinessDays): Omit<Moment, "doubts"> {
  if (time.kind === "clock") {
    const at = clockOn(day, time.clock);
    return { from: at, due: at, precision: "minute" };
  }
  if (time.kind === "between")
    return { from: clockOn(day, time.from), due: clockOn(day, time.to), precision: "minute" };
  const [from, to] = PARTS[time.part];
  const due = time.part === "end_of_day" ? team.closesAt(day) : to * 60;
  return { from: timeAt(day, from * 60), due: timeAt(day, due), precision: "part" };
}

const clockOn = (day: LocalDay, clock: Clock): LocalTime => addMinutes(timeAt(day, 0), minutesOf(clock));

/** Half past five is half an hour after closing, or two and a half before opening. */
const CLEARLY_NEARER = 2 * 60;

/** Half past three is in the afternoon where nobody is there at night, and six today is in the evening once that of the morning has passed: `now` is null where no day is said. Where both halves of the day can be meant, or neither is clearly nearer to the team's hours, it stays unsure. */
function inHours(time: TimeWords, day: LocalDay, now: LocalTime | null, team: BusinessDays): TimeWords {
  if (time.kind === "part") return time;
  const hoursOff = (clock: Clock) =>
    Math.max(0, team.opensAt(day) - minutesOf(clock), minutesOf(clock) - team.closesAt(day));
  const told = (clock: Clock): Clock => {
    if (clock.sure) return clock;
    const early = { ...clock, hours: clock.hours - 12 };
    if (now && clockOn(day, early) <= now && now < clockOn(day, clock)) return { ...clock, sure: true };
    const [asSaid, inMorning] = [hoursOff(clock), hoursOff(early)];
    if (Math.abs(asSaid - inMorning) < CLEARLY_NEARER) return clock;
    return { ...(asSaid < inMorning ? clock : early), sure: true };
  };
  return time.kind === "clock"
    ? { kind: "clock", clock: told(time.clock) }
    : { kind: "between", from: told(time.from), to: told(time.to) };
}

const halfDoubt = (time: TimeWords): Doubt[] => {
  const clocks = time.kind === "clock" ? [time.clock] : time.kind === "between" ? [time.from, time.to] : [];
  return clocks.some(({ sure }) => !sure) ? ["morning_or_afternoon"] : [];
};

/** A limit beside a day: the day before it, or the first one behind a stretch of days. "By next week" may be before it or in it. */
function bounded(moment: Moment, { bound, day }: Mention, days: DayRange, team: BusinessDays): Moment {
  if (bound === "after" && (days.isLong || isShut(day, days))) return afterDays(moment, days, team);
  const isBefore = (bound === "before" && !isEnd(day)) || (bound === "by" && isWeekend(day));
  if (isBefore) return beforeDay(moment, days, day, team);
  const isOpen = bound === "by" && day?.kind === "whole" && day.ahead > 0;
  return isOpen ? { ...moment, doubts: [...moment.doubts, "before_or_by"] } : moment;
}

const isWeekend = (day: DayWords | null): boolean => day?.kind === "whole" && day.unit === "weekend";

/** A part of a week or month: "before the end of December" is by then. */
const isEnd = (day: DayWords | null): boolean =>
  day?.kind === "end" ||
  day?.kind === "stretch" ||
  ((day?.kind === "month" || day?.kind === "week_number") && day.of !== "whole");

/** A feast, a Saturday or a Sunday: what comes behind it begins on the next day on which somebody is there. */
const isShut = (day: DayWords | null, { to }: DayRange): boolean => day?.kind === "feast" || weekdayOf(to) >= SATURDAY;

const SATURDAY = 5;

/** "Before the weekend" and "before Christmas" are on the last business day before, "before March" is in February. Kept on Thursday, "before Friday" is kept for everybody; before a date some read that day, which is asked. */
function beforeDay(moment: Moment, { from }: DayRange, words: DayWords | null, team: BusinessDays): Moment {
  const yesterday = addDays(from, -1);
  const day = isMonth(words) ? yesterday : openFrom(yesterday, -1, team);
  const isClear = isOneDay(words) ? day === yesterday : isStretch(words);
  const doubts: Doubt[] = isClear ? moment.doubts : [...moment.doubts, "before_or_by"];
  return { ...moment, due: timeAt(day, team.closesAt(day)), doubts };
}

const isOneDay = (day: DayWords | null): boolean =>
  day?.kind === "weekday" || day?.kind === "date" || day?.kind === "day_of_month";

const isMonth = (day: DayWords | null): boolean =>
  day?.kind === "month" || (day?.kind === "whole" && (day.unit === "month" || day.unit === "year"));

const STRETCHES = ["feast", "season", "whole", "month", "week_number", "week_of", "week_of_month"];
const isStretch = (day: DayWords | null): boolean => STRETCHES.includes(day?.kind ?? "");

/** "After the weekend" is on Monday. */
function afterDays(moment: Moment, { to }: DayRange, team: BusinessDays): Moment {
  const day = openFrom(addDays(to, 1), 1, team);
  return { ...moment, from: timeAt(day, 0), due: timeAt(day, team.closesAt(day)) };
}

const MOST_CLOSED = 14;

/** Of days of which nothing is known the one beside is as good as any that is no weekend. */
function openFrom(day: LocalDay, step: 1 | -1, team: BusinessDays): LocalDay {
  const days = Array.from({ length: MOST_CLOSED }, (_, steps) => addDays(day, step * steps));
  return days.find((at) => team.isOpen(at)) ?? days.find((at) => weekdayOf(at) < SATURDAY)!;
}

/** What has to be done by Saturday can be done before it, what comes after it is done later; what is done on Saturday cannot. */
const mustBeThere = ({ bound, time }: Mention): boolean =>
  !isNight(time) && (bound === "at" || (bound !== "by" && time !== null));

function checked(moment: Moment, mention: Mention, days: DayRange, now: LocalTime, team: BusinessDays): Moment {
  const { bound, day } = mention;
  const doubts = new Set(moment.doubts);
  if (moment.due <= now) doubts.add("already_past");
  const isOnMonday = bound === "after" && isWeekend(day);
  if (mustBeThere(mention) && !isMeant(day, days, now) && !team.isOpen(days.to)) doubts.add("nobody_there");
  const isCounted = day?.kind === "span" && day.from === null;
  if ((bound === "after" && !isOnMonday && !isCounted && !isAfterTime(mention)) || isBeforeSleep(day, now))
    doubts.add("vague");
  const from = (bound === "by" || bound === "before") && moment.from > now ? now : moment.from;
  return { ...moment, from, doubts: [...doubts] };
}

/** Who says "tomorrow" in the small hours may mean the day that has begun. */
const isBeforeSleep = (day: DayWords | null, now: LocalTime): boolean =>
  day?.kind === "ahead" && day.days === 1 && clockOf(now) < DAY_HAS_BEGUN;

const DAY_HAS_BEGUN = 4 * 60;

/** Who says Saturday knows that it is one, who says "tomorrow" on a Friday knows it too, and who writes on a Sunday is there. By a date one may have overlooked a Sunday, by any word a holiday. */
const isMeant = (day: DayWords | null, { to, isLong }: DayRange, now: LocalTime): boolean =>
  to === dayOf(now) ||
  (weekdayOf(to) >= SATURDAY && (isLong || saysWeekday(day, to))) ||
  (weekdayOf(to) === SATURDAY && isNamed(day));

const isNamed = (day: DayWords | null): boolean =>
  day?.kind === "ahead" ||
  day?.kind === "date" ||
  day?.kind === "day_of_month" ||
  (day?.kind === "feast" && /^(?:saint_nicholas|valentine|halloween|christmas_eve|new_years_eve)/.test(day.feast));

/** "Saturday", "Saturday 5 December". */
const saysWeekday = (day: DayWords | null, to: LocalDay): boolean =>
  day !== null && "weekday" in day && day.weekday === weekdayOf(to);
