/** The assignments of a roster as things that happen: moments on the axis, and what the clock of the place shows then. */
import { DAY, dayNumber, dayText } from "../../calendar/days.ts";
import { openZone } from "../../calendar/zone.ts";
import { ownShift } from "../check/shifts.ts";
import { openClock } from "../clock.ts";
import type { RosterProblem, ShiftType } from "../problem.ts";
import type { Assignment, Roster } from "../roster.ts";

/** `start`, `end` and breaks in minutes on the axis (UTC since 1970). */
export type Event = {
  assignment: Assignment;
  type: ShiftType;
  day: number;
  start: number;
  end: number;
  breaks: readonly { from: number; to: number }[];
};

const MINUTE = 60_000;

/** In the order of the roster. Assignments that the problem does not know are left out; throws a RangeError when the zone is unknown. */
export function eventsOf(problem: RosterProblem, roster: Roster): Event[] {
  const clock = openClock(problem.zone);
  if (!clock) throw new RangeError(`There is no time zone ${problem.zone}`);
  const types = new Map(problem.shiftTypes.map((type) => [type.id, type]));
  return roster.assignments.flatMap((assignment) => {
    const [type, day] = [types.get(assignment.shiftType), dayNumber(assignment.date)];
    if (!type || day === null) return [];
    const { start, end, breaks } = ownShift(assignment, day, type, clock);
    return [{ assignment, type, day, start, end, breaks }];
  });
}

/** What the clock of a zone shows at a place on the axis. */
export function clockOf(zoneName: string): (at: number) => { date: string; time: string } {
  const zone = openZone(zoneName);
  if (!zone) throw new RangeError(`There is no time zone ${zoneName}`);
  return (at) => {
    const local = at * MINUTE + zone.offsetAt(at * MINUTE);
    return { date: dayText(Math.floor(local / DAY)), time: new Date(local).toISOString().slice(11, 16) };
  };
}
