/** Rules 12 to 14: Sundays. */
import { firstDayOf, yearOf } from "../../../calendar/days.ts";
import { daysFrom, horizonOf, isSunday, ownOf, type View } from "../agent.ts";
import { dateStretch, daysTouched, minutesIn, type Shift, sum, workIn } from "../shifts.ts";
import { type Finding, onDay } from "../violation.ts";
import { type Check, limitOf } from "./finding.ts";
import { isHalfFree, shiftsOfDay } from "./shifts.ts";

/** Rule 12. Agreement is looked at where the rules are listed. */
export const sundayAgreed: Check = (view) => {
  const touched = ownOf(view.shifts).flatMap((shift) => daysTouched(shift, view.clock));
  return [...new Set(touched.filter(isSunday))].map((day) => onDay(day, minutesOn(ownOf(view.shifts), day, view), 0));
};

function minutesOn(shifts: readonly Shift[], day: number, { clock }: View): number {
  const date = dateStretch(day, clock);
  return sum(shifts.map((shift) => minutesIn(shift, date)));
}

/** Rule 13. */
export const sundayFree: Check = (view, limits) =>
  [...new Set(horizonOf(view).map(yearOf))].flatMap((year): Finding[] => {
    const [from, to] = [firstDayOf(year), firstDayOf(year + 1) - 1];
    const sundays = horizonOf(view).filter((day) => isSunday(day) && yearOf(day) === year);
    const worked = sundays.filter((day) => touching(view, day).length > 0);
    const before = year === yearOf(view.first) ? view.agent.counts.sundaysThisYear : 0;
    const measured = worked.length + before;
    const limit = daysFrom(from, to).filter(isSunday).length - limitOf(limits, "times");
    const mended = worked.some((day) => touching(view, day).some(({ own }) => own));
    return measured > limit && mended ? [{ from, to, measured, limit }] : [];
  });

function touching({ shifts, clock }: View, day: number): Shift[] {
  const date = dateStretch(day, clock);
  return shifts.filter((shift) => minutesIn(shift, date) > 0);
}

/** Rule 14. */
export const sundayCompensation: Check = (view, limits) => {
  const days = limitOf(limits, "days");
  return daysFrom(view.first - days, view.last)
    .filter(isSunday)
    .filter((sunday) => isUncompensated(view, sunday, limits))
    .map((sunday) => ({ from: sunday, to: sunday + days, measured: 0, limit: 1 }));
};

function isUncompensated(view: View, sunday: number, limits: Readonly<Record<string, number>>): boolean {
  const days = daysFrom(sunday + 1, sunday + limitOf(limits, "days"));
  const date = dateStretch(sunday, view.clock);
  const work = sum(view.shifts.map((shift) => workIn(shift, date)));
  const ownThere = [sunday, ...days].some((day) => shiftsOfDay(view, day).some(({ own }) => own));
  if (work === 0 || !ownThere) return false;
  const wholeDay = work > limitOf(limits, "over");
  const rests = (day: number) =>
    wholeDay ? shiftsOfDay(view, day).length === 0 : isHalfFree(view, day, limitOf(limits, "halfDay"));
  return !days.some(rests);
}
