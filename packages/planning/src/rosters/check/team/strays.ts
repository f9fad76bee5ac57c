/** What an assignment must be before any rule can be held against it. Those that pass are what every other rule sees. */
import type { Assignment, Roster, Violation } from "../../roster.ts";
import type { Frame } from "../agent.ts";
import { onDay, violationOf } from "../violation.ts";

export type Sorted = { known: Assignment[]; violations: Violation[] };

export function sortOut(frame: Frame, roster: Roster): Sorted {
  const agents = new Set(frame.problem.agents.map(({ id }) => id));
  const seen = new Set<string>();
  const sorted: Sorted = { known: [], violations: [] };
  for (const assignment of roster.assignments) {
    const key = `${assignment.agent} ${assignment.date}`;
    const day = frame.days.get(assignment.date);
    const isKnown = day !== undefined && agents.has(assignment.agent) && frame.shiftTypes.has(assignment.shiftType);
    if (!isKnown) sorted.violations.push(unknown(assignment));
    else if (seen.has(key))
      sorted.violations.push(violationOf({ code: "roster.twice" }, assignment.agent, onDay(day, 1, 0)));
    else {
      seen.add(key);
      sorted.known.push(assignment);
    }
  }
  return sorted;
}

/** Its date may be no date at all, so it is told as it was written. */
function unknown({ agent, date }: Assignment): Violation {
  return { rule: "roster.unknown", article: "", agent, from: date, to: date, measured: 1, limit: 0 };
}
