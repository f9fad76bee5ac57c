/** Rules 7 to 9, and the runs of weeks that rules about nights use too. */
import { absencesOf, creditIn, daysFrom, mondayOf, ownOf, sundayOf, type View, weekOf } from "../agent.ts";
import { type Shift, sum } from "../shifts.ts";
import type { Finding } from "../violation.ts";
import { type Check, type Limits, limitOf } from "./finding.ts";

/** Rule 7. */
export const weekLength: Check = (view, limits) => {
  const most = limitOf(limits, "minutes");
  const weeks = new Set(ownOf(view.shifts).map(({ day }) => weekOf(day)));
  return [...weeks].flatMap((week): Finding[] => {
    const measured = sum(view.shifts.filter(({ day }) => weekOf(day) === week).map(({ work }) => work));
    return measured > most ? [{ from: mondayOf(week), to: sundayOf(week), measured, limit: most }] : [];
  });
};

/** Rules 8 and 9. */
export const average: Check = (view, limits) => {
  const limit = limitOf(limits, "weeks") * limitOf(limits, "minutes");
  return runsOfWeeks(view, limits).flatMap(({ from, to, shifts }) => {
    const measured = workWithCredit(view, shifts, from, to);
    return measured > limit && shifts.some(({ own }) => own) ? [{ from, to, measured, limit }] : [];
  });
};

export type WeekRun = { from: number; to: number; shifts: Shift[] };

/** The runs of successive weeks whose last week holds a date of the horizon. */
export function runsOfWeeks(view: View, limits: Limits): WeekRun[] {
  const weeks = limitOf(limits, "weeks");
  return daysFrom(weekOf(view.first), weekOf(view.last)).map((week) => {
    const [from, to] = [mondayOf(week - weeks + 1), sundayOf(week)];
    return { from, to, shifts: view.shifts.filter(({ day }) => day >= from && day <= to) };
  });
}

/** Leave and sickness count as worked in an average. */
export function workWithCredit(view: View, shifts: readonly Shift[], from: number, to: number): number {
  const counted = absencesOf(view).filter(({ reason }) => reason === "leave" || reason === "sick");
  return sum(shifts.map(({ work }) => work)) + creditIn(counted, from, to);
}
