/** From words to the calendar: which moment a mention is, given the clock and the days on which the team is there. When it can mean two things it says so. */
import { addDays, addMinutes, clockOf, dayOf, timeAt, weekdayOf } from "./civil.ts";
import { type DayRange, rangeOf } from "./days.ts";
import type { BusinessDays, Clock, Doubt, LocalDay, LocalTime, Mention, Moment, Part, TimeWords } from "./shapes.ts";

const FIVE_IN_THE_AFTERNOON = 17 * 60;
/** For who has no calendar: Monday to Friday until five. */
export const PLAIN_DAYS: BusinessDays = { isOpen: (day) => weekdayOf(day) < 5, closesAt: () => FIVE_IN_THE_AFTERNOON };

/** From and to in hours. A desk's evening ends at nine. */
const PARTS: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  morning: [8, 12],
  afternoon: [12, 17],
  evening: [17, 21],
  night: [0, 6],
  end_of_day: [9, 17],
};

/** `now` on the clock of the place. Null: the words name no moment. */
export function resolveMoment(mention: Mention, now: LocalTime, team: BusinessDays = PLAIN_DAYS): Moment | null {
  const { day, time, bound } = mention;
  if (day?.kind === "span" && day.span.minutes !== 0 && !day.from) return afterSpan(mention, now, team);
  const days = day ? rangeOf(day, dayOf(now), team) : dayForTime(time!, now);
  if (days === "no_such_day") return noSuchDay(now);
  const moment = onDays(days, time, team);
  const bounded = bound === "before" && !time && day?.kind !== "end" ? beforeDay(moment, days, team) : moment;
  return checked(bounded, mention, days, now, team);
}

/** Hours and minutes go by on the clock on the wall; days before them are days on the calendar. */
function afterSpan({ day, bound }: Mention, now: LocalTime, team: BusinessDays): Moment | null {
  if (day?.kind !== "span") return null;
  const days = rangeOf({ ...day, span: { ...day.span, minutes: 0 } }, dayOf(now), team);
  if (days === "no_such_day") return noSuchDay(now);
  const due = addMinutes(days.to + now.slice(10, 16), day.span.minutes);
  return { from: bound === "by" ? now : due, due, precision: "minute", doubts: due < now ? ["already_past"] : [] };
}

/** A time without a day is the first that comes. */
function dayForTime(time: TimeWords, now: LocalTime): DayRange {
  const today = dayOf(now);
  const over = time.kind !== "part" && minutesOf(time.kind === "clock" ? time.clock : time.to) <= clockOf(now);
  const day = over ? addDays(today, 1) : today;
  return { from: day, to: day, doubts: over ? ["already_past"] : [], isLong: false };
}

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

const halfDoubt = (time: TimeWords): Doubt[] => {
  const clocks = time.kind === "clock" ? [time.clock] : time.kind === "between" ? [time.from, time.to] : [];
  return clocks.some(({ sure }) => !sure) ? ["morning_or_afternoon"] : [];
};

/** "Before Friday" is on Thursday for some and on Friday for others: the sooner one is proposed, and it is asked. */
function beforeDay(moment: Moment, { from }: DayRange, team: BusinessDays): Moment {
  let day = addDays(from, -1);
  for (let step = 0; step < MOST_CLOSED && !team.isOpen(day); step++) day = addDays(day, -1);
  return { ...moment, due: timeAt(day, team.closesAt(day)), doubts: [...moment.doubts, "before_or_by"] };
}

const MOST_CLOSED = 14;

function checked(
  moment: Moment,
  { bound, time, day }: Mention,
  days: DayRange,
  now: LocalTime,
  team: BusinessDays,
): Moment {
  const doubts = new Set(moment.doubts);
  if (moment.due <= now) doubts.add("already_past");
  if (!team.isOpen(days.to)) doubts.add("nobody_there");
  if (bound === "after" || (days.isLong && !time && days.from !== days.to && bound !== "before" && day?.kind !== "end"))
    doubts.add("vague");
  const from = (bound === "by" || bound === "before") && moment.from > now ? now : moment.from;
  return { ...moment, from, doubts: [...doubts] };
}
