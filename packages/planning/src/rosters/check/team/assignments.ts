/** What one assignment must be for its agent: a day and a skill that fit, breaks in their place, and the agent there. */
import { weekdayOf } from "../../../calendar/days.ts";
import type { ShiftType } from "../../problem.ts";
import type { Assignment, Violation } from "../../roster.ts";
import { absencesOf, ownOf, type View } from "../agent.ts";
import { daysTouched, minutesIn, minutesOf, type Shift, shared, stretchOf, sum } from "../shifts.ts";
import { onDay, violationOf } from "../violation.ts";

type Given = { assignment: Assignment; type: ShiftType; shift: Shift };

/** Each rule measures how far an assignment is from it; 0 is right. */
const RULES: readonly { code: string; measure(view: View, given: Given): number }[] = [
  { code: "roster.weekday", measure: (_, given) => Number(isOnWrongWeekday(given)) },
  { code: "roster.skill", measure: (view, given) => Number(!hasSkill(view, given)) },
  { code: "roster.break", measure: (_, given) => wrongBreaks(given) },
  { code: "roster.absence", measure: absentMinutes },
  { code: "roster.availability", measure: unavailableMinutes },
];

export const assignmentViolations = (view: View): Violation[] =>
  ownOf([...view.shifts, ...view.standbys]).flatMap((shift) => {
    const assignment = view.assigned.get(shift.day)!;
    const given = { assignment, shift, type: view.shiftTypes.get(assignment.shiftType)! };
    return RULES.map(({ code, measure }) => ({ code, measured: measure(view, given) }))
      .filter(({ measured }) => measured > 0)
      .map(({ code, measured }) => violationOf({ code }, view.agent.id, onDay(shift.day, measured, 0)));
  });

const isOnWrongWeekday = ({ type, shift }: Given): boolean =>
  type.weekdays !== undefined && !type.weekdays.includes(weekdayOf(shift.day));

function hasSkill({ agent }: View, { assignment, type }: Given): boolean {
  if (type.kind === "standby") return assignment.skill === null;
  return agent.skills.some(({ skill }) => skill === assignment.skill);
}

function wrongBreaks({ assignment: { breaks }, type, shift }: Given): number {
  const unmatched = Math.abs(breaks.length - type.breaks.length);
  const misplaced = type.breaks.filter(({ minutes, earliest, latest }, index) => {
    const after = breaks[index];
    if (after === undefined) return false;
    const reached = index === 0 ? 0 : breaks[index - 1]! + type.breaks[index - 1]!.minutes;
    return after < earliest || after > latest || after < reached || after + minutes > shift.end - shift.start;
  });
  return unmatched + misplaced.length;
}

function absentMinutes(view: View, { shift }: Given): number {
  const { clock } = view;
  return sum(
    absencesOf(view).map(({ from, to }) => minutesIn(shift, { from: clock.at(from, 0), to: clock.at(to + 1, 0) })),
  );
}

function unavailableMinutes({ agent, clock }: View, { shift }: Given): number {
  const { weekly } = agent;
  if (!weekly) return 0;
  const there = daysTouched(shift, clock).flatMap((day) =>
    (weekly[weekdayOf(day)] ?? []).map(({ from, to }) => ({
      from: clock.at(day, minutesOf(from)),
      to: clock.at(day, minutesOf(to)),
    })),
  );
  return shift.end - shift.start - sum(there.map((interval) => shared(stretchOf(shift), interval)));
}
