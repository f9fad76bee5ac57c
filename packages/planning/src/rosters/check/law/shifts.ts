/** Rules 1 to 6 of `docs/subsystems/labour-law.md`: what one shift or one date may hold. */
import { daysFrom, mondayOf, ownOf, type View, weekOf } from "../agent.ts";
import { lengthsOf, type Shift, sum } from "../shifts.ts";
import { type Finding, onDay } from "../violation.ts";
import { type Check, type Limits, limitOf, onShift } from "./finding.ts";

const ONE_O_CLOCK = 780;

/** Rule 1. */
export const shiftLength: Check = (view, limits) => {
  const most = limitOf(limits, "minutes");
  return ownOf(view.shifts).flatMap((shift) => (shift.work > most ? [onShift(shift, shift.work, most)] : []));
};

/** Rule 2. */
export const shiftSpan: Check = (view, limits) => {
  const most = limitOf(limits, "minutes");
  return ownOf(view.shifts).flatMap((shift) => {
    const span = shift.end - shift.start;
    return span > most ? [onShift(shift, span, most)] : [];
  });
};

/** Rule 3. */
export const shiftLeast: Check = (view, limits) => {
  const least = limitOf(limits, "minutes");
  return ownOf(view.shifts).flatMap((shift) => (shift.work < least ? [onShift(shift, shift.work, least)] : []));
};

/** Rule 4. */
export const breakLength: Check = (view, limits) =>
  ownOf(view.shifts).flatMap((shift) => {
    const needed = breakNeeded(shift.work, limits);
    const had = lengthsOf(shift.counted);
    return needed !== null && had < needed ? [onShift(shift, had, needed)] : [];
  });

function breakNeeded(work: number, limits: Limits): number | null {
  const { longAfter, longMinutes } = limits;
  if (longAfter !== undefined && longMinutes !== undefined && work > longAfter) return longMinutes;
  return work > limitOf(limits, "after") ? limitOf(limits, "minutes") : null;
}

/** Rule 5. */
export const breakStretch: Check = (view, limits) => {
  const most = limitOf(limits, "minutes");
  return ownOf(view.shifts).flatMap((shift) => {
    const longest = longestStretch(shift);
    return longest > most ? [onShift(shift, longest, most)] : [];
  });
};

function longestStretch({ start, end, counted }: Shift): number {
  const pauses = counted.toSorted((a, b) => a.from - b.from);
  const begins = [start, ...pauses.map(({ to }) => to)];
  const ends = [...pauses.map(({ from }) => from), end];
  return Math.max(...begins.map((begin, index) => ends[index]! - begin));
}

/** Rule 6. */
export const dayLength: Check = (view, limits) =>
  [...new Set(ownOf(view.shifts).map(({ day }) => day))].flatMap((day): Finding[] => {
    const work = sum(shiftsOfDay(view, day).map((shift) => shift.work));
    const most = longDayAllowed(view, limits, day) ? limits["withHalfDay"]! : limitOf(limits, "minutes");
    return work > most ? [onDay(day, work, most)] : [];
  });

function longDayAllowed(view: View, limits: Limits, day: number): boolean {
  const { withHalfDay, halfDay } = limits;
  if (withHalfDay === undefined || halfDay === undefined) return false;
  const monday = mondayOf(weekOf(day));
  return daysFrom(monday, monday + 5).some((other) => isHalfFree(view, other, halfDay));
}

export const shiftsOfDay = (view: View, day: number): Shift[] => view.shifts.filter((shift) => shift.day === day);

/** At most `halfDay` of work, all of it before or all of it after one o'clock; a date without shifts is half free too. */
export function isHalfFree(view: View, day: number, halfDay: number): boolean {
  const shifts = shiftsOfDay(view, day);
  const one = view.clock.at(day, ONE_O_CLOCK);
  const apart = shifts.every(({ end }) => end <= one) || shifts.every(({ start }) => start >= one);
  return apart && sum(shifts.map(({ work }) => work)) <= halfDay;
}
