/** The rules of law packs that look at one shift alone, one function each: with the shift type and the date they are settled. */
import type { Fact } from "./facts.ts";
import type { Limits } from "./law.ts";

export type ShiftFinding = { measured: number; limit: number };
export type ShiftRule = (fact: Fact, limits: Limits) => ShiftFinding | null;

const above = (measured: number, limit: number): ShiftFinding | null => (measured > limit ? { measured, limit } : null);

const shiftLength: ShiftRule = ({ minutes }, limits) => above(minutes, limits.minutes!);

const shiftSpan: ShiftRule = ({ start, end }, limits) => above(end - start, limits.minutes!);

const shiftLeast: ShiftRule = ({ minutes }, limits) =>
  minutes < limits.minutes! ? { measured: minutes, limit: limits.minutes! } : null;

const breakLength: ShiftRule = (fact, { after, minutes, longAfter, longMinutes }) => {
  const pauses = pausesOf(fact);
  const long = longAfter !== undefined && fact.minutes > longAfter;
  if (!long && fact.minutes <= after!) return null;
  const limit = long ? longMinutes! : minutes!;
  return pauses < limit ? { measured: pauses, limit } : null;
};

function pausesOf({ counted }: Fact): number {
  let sum = 0;
  for (let at = 0; at < counted.length; at += 2) sum += counted[at + 1]! - counted[at]!;
  return sum;
}

const breakStretch: ShiftRule = ({ start, end, counted }, limits) => {
  let [reached, longest] = [start, 0];
  for (let at = 0; at < counted.length; at += 2) {
    longest = Math.max(longest, counted[at]! - reached);
    reached = counted[at + 1]!;
  }
  return above(Math.max(longest, end - reached), limits.minutes!);
};

const nightLength: ShiftRule = ({ night, minutes }, limits) => (night ? above(minutes, limits.minutes!) : null);

export const SHIFT_RULES: Readonly<Record<string, ShiftRule>> = {
  "shift.length": shiftLength,
  "shift.span": shiftSpan,
  "shift.least": shiftLeast,
  "break.length": breakLength,
  "break.stretch": breakStretch,
  "night.length": nightLength,
};
