/** Rules 10 and 11: rest between shifts, and the long rest of every week. */
import type { View } from "../agent.ts";
import { freeIn, type Shift, type Stretch, sum } from "../shifts.ts";
import type { Finding } from "../violation.ts";
import { type Check, type Limits, limitOf, pairsOf } from "./finding.ts";

const WHOLE_DAY = 1440;

/** Rule 10. */
export const restDaily: Check = (view, limits) => {
  const least = limitOf(limits, "minutes");
  const shortRests = pairsOf(view.shifts).filter(({ rest }) => rest < least);
  return shortRests
    .filter((pair, index) => pair.shift.own && !isAllowed(pair, shortRests.slice(0, index), limits))
    .map(({ previous, shift, rest }) => ({ from: previous.day, to: shift.day, measured: rest, limit: least }));
};

type Rest = { shift: Shift; rest: number };

function isAllowed({ shift, rest }: Rest, earlier: readonly Rest[], { short, apart }: Limits): boolean {
  if (short === undefined || apart === undefined || rest < short) return false;
  return earlier.every((other) => shift.start - other.shift.start >= apart);
}

/** Rule 11. */
export const restWeekly: Check = (view, limits) =>
  view.shifts
    .filter((opens) => matters(view, opens, limits))
    .flatMap((opens): Finding[] => {
      const least = limitOf(limits, "minutes");
      const longest = Math.max(0, ...freeAfter(view, opens, limitOf(limits, "within")));
      if (longest >= least || restedInBlocks(view, opens, limits)) return [];
      const days = limitOf(limits, "within") / WHOLE_DAY;
      return [{ from: opens.day, to: opens.day + days - 1, measured: longest, limit: least }];
    });

/** Past weeks are judged only where this roster works in them. */
function matters(view: View, opens: Shift, limits: Limits): boolean {
  const until = opens.start + limitOf(limits, "within");
  return opens.own || view.shifts.some(({ own, start }) => own && start >= opens.start && start < until);
}

function restedInBlocks(view: View, opens: Shift, { sum: needed, block, sumWithin }: Limits): boolean {
  if (needed === undefined || block === undefined || sumWithin === undefined) return false;
  return sum(freeAfter(view, opens, sumWithin).filter((length) => length >= block)) >= needed;
}

/** Lengths of what is free in the `within` minutes from the start of the shift. */
function freeAfter(view: View, { start }: Shift, within: number): number[] {
  const window: Stretch = { from: start, to: start + within };
  return freeIn(view.shifts, window).map(({ from, to }) => to - from);
}
