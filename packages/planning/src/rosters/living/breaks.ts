/** Where the breaks of a shift are missed least. */
import type { BreakRule } from "../problem.ts";
import type { Assignment } from "../roster.ts";
import { nowOn, type RosterDesk, shiftOf, workerOf } from "./desk.ts";
import { missingMore } from "./presence.ts";

/** Breaks begin on the five minutes. */
const STEP = 5;

/**
 * Minutes after the start of the shift, one for each break of its type, in order: each where the fewest person-minutes are missing, and of equal places the
 * one nearest to the middle of what is allowed. `gone` are assignments that fall away at the same time. A break that has begun stays.
 */
export function bestBreaks(desk: RosterDesk, assignment: Assignment, gone: readonly Assignment[]): number[] {
  const type = desk.checker.frame.shiftTypes.get(assignment.shiftType)!;
  const since = nowOn(desk) - shiftOf(desk, assignment).start;
  const left = gone.map((each) => workerOf(desk, each));
  const breaks = type.breaks.map(({ earliest }, index) => assignment.breaks[index] ?? earliest);
  type.breaks.forEach((rule, index) => {
    if (breaks[index]! <= since) return;
    const reached = index === 0 ? 0 : breaks[index - 1]! + type.breaks[index - 1]!.minutes;
    const missing = (after: number) =>
      missingMore(desk.presence, left, [workerOf(desk, { ...assignment, breaks: breaks.with(index, after) })]);
    breaks[index] = bestOf(placesFor(rule, reached, since), rule, missing) ?? breaks[index]!;
  });
  return breaks;
}

function placesFor({ earliest, latest }: BreakRule, reached: number, since: number): number[] {
  const first = Math.max(earliest, reached);
  const places = Array.from(
    { length: Math.max(0, Math.floor((latest - first) / STEP) + 1) },
    (_, step) => first + step * STEP,
  );
  return places.filter((after) => after > since);
}

function bestOf(
  places: readonly number[],
  { earliest, latest }: BreakRule,
  missing: (after: number) => number,
): number | undefined {
  const middle = (earliest + latest) / 2;
  const rows = places.map((after) => ({ after, missing: missing(after), off: Math.abs(after - middle) }));
  return rows.toSorted((a, b) => a.missing - b.missing || a.off - b.off || a.after - b.after)[0]?.after;
}
