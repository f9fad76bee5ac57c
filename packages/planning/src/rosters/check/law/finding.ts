/** What one rule finds wrong in one agent's shifts, before it gets its code and article. */
import type { View } from "../agent.ts";
import type { Shift } from "../shifts.ts";
import { type Finding, onDay } from "../violation.ts";

export type Limits = Readonly<Record<string, number>>;
export type Check = (view: View, limits: Limits) => Finding[];

/** A limit that the parser of packs has demanded. */
export function limitOf(limits: Limits, name: string): number {
  const limit = limits[name];
  if (limit === undefined) throw new RangeError(`This rule needs a limit ${name}`);
  return limit;
}

export const onShift = ({ day }: Shift, measured: number, limit: number): Finding => onDay(day, measured, limit);

/** Each shift with the one before it in order. */
export function pairsOf(shifts: readonly Shift[]): { previous: Shift; shift: Shift; rest: number }[] {
  return shifts.slice(1).map((shift, index) => {
    const previous = shifts[index]!;
    return { previous, shift, rest: shift.start - previous.end };
  });
}
