/** Rules 21 to 23: standby. */
import { daysFrom, ownOf, type View } from "../agent.ts";
import { dateStretch, type Shift, shared, stretchOf } from "../shifts.ts";
import type { Finding } from "../violation.ts";
import { type Check, limitOf } from "./finding.ts";

/** Rule 21. */
export const standbyDays: Check = (view, limits) => {
  const most = limitOf(limits, "times");
  return windowsBefore(view, limitOf(limits, "days")).flatMap(({ from, to }): Finding[] => {
    const measured = daysFrom(from, to).filter((day) => view.standbys.some((standby) => standby.day === day)).length;
    return measured > most ? [{ from, to, measured, limit: most }] : [];
  });
};

/** Rule 22. */
export const standbyFree: Check = (view, limits) => {
  const least = limitOf(limits, "times");
  return windowsBefore(view, limitOf(limits, "days")).flatMap(({ from, to }): Finding[] => {
    const measured = pairsOfFreeDays(daysFrom(from, to).map((day) => isWhollyFree(view, day)));
    return measured < least ? [{ from, to, measured, limit: least }] : [];
  });
};

/** The windows that end on a date with a standby shift of this roster. */
function windowsBefore(view: View, days: number): { from: number; to: number }[] {
  const ends = new Set(ownOf(view.standbys).map(({ day }) => day));
  return [...ends].map((to) => ({ from: to - days + 1, to }));
}

function isWhollyFree(view: View, day: number): boolean {
  const date = dateStretch(day, view.clock);
  return [...view.shifts, ...view.standbys].every((shift) => shared(stretchOf(shift), date) === 0);
}

function pairsOfFreeDays(free: readonly boolean[]): number {
  let [pairs, run] = [0, 0];
  for (const isFree of [...free, false]) {
    if (isFree) run += 1;
    else [pairs, run] = [pairs + Math.floor(run / 2), 0];
  }
  return pairs;
}

/** Rule 23. */
export const standbyNight: Check = (view, limits) =>
  view.standbys.flatMap((standby) =>
    view.shifts
      .filter((shift) => shift.night && (standby.own || shift.own))
      .flatMap((night): Finding[] => {
        const measured = tooNear(standby, night, limitOf(limits, "before"), limitOf(limits, "after"));
        const [from, to] = [Math.min(standby.day, night.day), Math.max(standby.day, night.day)];
        return measured > 0 ? [{ from, to, measured, limit: 0 }] : [];
      }),
  );

function tooNear(standby: Shift, night: Shift, before: number, after: number): number {
  const here = stretchOf(standby);
  return (
    shared(here, { from: night.start - before, to: night.start }) +
    shared(here, { from: night.end, to: night.end + after })
  );
}
