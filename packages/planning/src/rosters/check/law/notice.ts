/** Rules 24 to 27: how long ahead a roster is told. */
import { weekdayOf } from "../../../calendar/days.ts";
import { daysFrom, horizonOf, type View } from "../agent.ts";
import { onDay } from "../violation.ts";
import { type Check, limitOf } from "./finding.ts";

const SATURDAY = 5;

/** Rule 24. */
export const noticeRestDay: Check = (view, limits) =>
  tooLate(view, limitOf(limits, "days"), daysAhead, (day) => {
    if (view.contract.onCall || !view.published) return false;
    return wasPublished(view, day) === undefined && view.assigned.has(day);
  });

/** Rule 25. */
export const noticeTimes: Check = (view, limits) =>
  tooLate(view, limitOf(limits, "days"), daysAhead, (day) => {
    if (view.contract.onCall || !view.published) return false;
    return wasPublished(view, day) !== undefined && view.assigned.has(day) && isChanged(view, day);
  });

/** Rule 26. */
export const noticeCall: Check = (view, limits) =>
  tooLate(
    view,
    limitOf(limits, "days"),
    daysAhead,
    (day) => view.contract.onCall && worksOn(view, day) && isChanged(view, day),
  );

/** Rule 27. */
export const noticePartTime: Check = (view, limits) =>
  tooLate(view, limitOf(limits, "days"), workingDaysAhead, (day) => view.contract.partTime && isChanged(view, day));

/** The dates of the horizon that `tells` names, whose notice is less than `least` and was not agreed. */
function tooLate(
  view: View,
  least: number,
  notice: (view: View, day: number) => number,
  tells: (day: number) => boolean,
) {
  return horizonOf(view)
    .filter((day) => tells(day) && !view.agreedChanges.has(`${view.agent.id} ${day}`))
    .map((day) => onDay(day, notice(view, day), least))
    .filter(({ measured }) => measured < least);
}

const daysAhead = (view: View, day: number): number => day - view.toldDay;

const workingDaysAhead = (view: View, day: number): number =>
  daysFrom(view.toldDay + 1, day - 1).filter((between) => weekdayOf(between) < SATURDAY).length;

const wasPublished = (view: View, day: number): string | undefined => view.published?.get(view.agent.id)?.get(day);

const isChanged = (view: View, day: number): boolean => wasPublished(view, day) !== view.assigned.get(day)?.shiftType;

function worksOn(view: View, day: number): boolean {
  const given = view.assigned.get(day);
  return given !== undefined && view.shiftTypes.get(given.shiftType)?.kind === "work";
}
