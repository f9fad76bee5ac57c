/** Whether a wish holds in a line of assignments. */
import { dayNumber, dayText } from "../../calendar/days.ts";
import type { Wish } from "../problem.ts";
import type { Assignment } from "../roster.ts";

/** Granted when it holds on every one of its dates. */
export function isGranted({ from, to, want }: Wish, line: readonly Assignment[]): boolean {
  const [first, last] = [dayNumber(from)!, dayNumber(to)!];
  for (let day = first; day <= last; day++) {
    const given = line.find(({ date }) => date === dayText(day))?.shiftType;
    if (!holdsOn(want, given)) return false;
  }
  return true;
}

function holdsOn(want: Wish["want"], given: string | undefined): boolean {
  if (want.kind === "off") return given === undefined;
  const isOneOf = given !== undefined && want.shiftTypes.includes(given);
  return want.kind === "shift" ? isOneOf : !isOneOf;
}

/** 1 when somebody wishes to work this shift then, -1 when they wish otherwise, 0 when they said nothing. */
export function wishFor(wishes: readonly Wish[], { agent, date, shiftType }: Assignment): -1 | 0 | 1 {
  const said = wishes.filter((wish) => wish.agent === agent && wish.from <= date && date <= wish.to);
  if (said.some(({ want }) => !holdsOn(want, shiftType))) return -1;
  return said.some(({ want }) => want.kind === "shift") ? 1 : 0;
}
