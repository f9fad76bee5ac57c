/** Rules 15 to 20: nights. */
import { ownOf, type View } from "../agent.ts";
import type { Shift } from "../shifts.ts";
import type { Finding } from "../violation.ts";
import { type Check, limitOf, onShift, pairsOf } from "./finding.ts";
import { runsOfWeeks, workWithCredit } from "./weeks.ts";

/** Rule 15. */
export const nightLength: Check = (view, limits) => {
  const most = limitOf(limits, "minutes");
  return ownOf(view.shifts)
    .filter((shift) => shift.night && shift.work > most)
    .map((shift) => onShift(shift, shift.work, most));
};

/** Rule 16. */
export const nightRest: Check = (view, limits) => {
  const least = limitOf(limits, "minutes");
  return pairsOf(view.shifts)
    .filter(({ previous, shift, rest }) => shift.own && previous.lateNight && rest < least)
    .map(({ previous, shift, rest }) => ({ from: previous.day, to: shift.day, measured: rest, limit: least }));
};

/** Rule 17. */
export const nightCount: Check = (view, limits) => {
  const most = limitOf(limits, "times");
  return runsOfWeeks(view, limits).flatMap(({ from, to, shifts }): Finding[] => {
    const nights = shifts.filter(({ lateNight }) => lateNight);
    const broken = nights.length > most && nights.some(({ own }) => own);
    return broken ? [{ from, to, measured: nights.length, limit: most }] : [];
  });
};

/** Rule 18. */
export const nightRow: Check = (view, limits) => {
  const most = limitOf(limits, "times");
  return rowsOfNights(view, limitOf(limits, "rest")).flatMap((row) =>
    row.flatMap((night, index): Finding[] =>
      night.own && index + 1 > most ? [{ from: row[0]!.day, to: night.day, measured: index + 1, limit: most }] : [],
    ),
  );
};

/** Successive nights with less than `rest` between them. */
function rowsOfNights(view: View, rest: number): Shift[][] {
  const rows: Shift[][] = [];
  view.shifts.forEach((shift, index) => {
    if (!shift.night) return;
    const previous = view.shifts[index - 1];
    const goesOn = previous?.night && shift.start - previous.end < rest;
    if (goesOn) rows.at(-1)!.push(shift);
    else rows.push([shift]);
  });
  return rows;
}

/** Rule 19. */
export const nightAfterRow: Check = (view, limits) => {
  const [times, least] = [limitOf(limits, "times"), limitOf(limits, "minutes")];
  const ends = new Set(rowsOfNights(view, least).flatMap((row) => row.slice(times - 1)));
  return pairsOf(view.shifts)
    .filter(({ previous, shift }) => shift.own && !shift.night && ends.has(previous))
    .filter(({ rest }) => rest < least)
    .map(({ previous, shift, rest }) => ({ from: previous.day, to: shift.day, measured: rest, limit: least }));
};

/** Rule 20. */
export const nightAverage: Check = (view, limits) => {
  const limit = limitOf(limits, "weeks") * limitOf(limits, "minutes");
  return runsOfWeeks(view, limits).flatMap(({ from, to, shifts }): Finding[] => {
    const nights = shifts.filter(({ night }) => night).length;
    const measured = workWithCredit(view, shifts, from, to);
    const broken = nights >= limitOf(limits, "times") && measured > limit && shifts.some(({ own }) => own);
    return broken ? [{ from, to, measured, limit }] : [];
  });
};
