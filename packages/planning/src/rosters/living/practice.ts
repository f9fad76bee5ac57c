/** Questions that a desk answers before anybody asks, so that nobody has to wait while the machine still learns how. */
import type { Assignment } from "../roster.ts";
import { breakMove } from "./day.ts";
import { assignmentOn, type RosterDesk } from "./desk.ts";
import type { Change } from "./shapes.ts";
import { verdictOn } from "./verdict.ts";

/** About as many of each kind as it takes until the code that answers them has been translated for good. */
const ROUNDS = 300;

/**
 * Asks some hundred questions of every kind about shifts all over the roster, and throws the answers away; for a desk that will answer many. It takes some
 * tenths of a second whatever the size of the team, decides nothing, and leaves every answer as it would have been. Without a shift it does nothing.
 */
export function practise(desk: RosterDesk): void {
  const given = [...desk.lines.values()].flat();
  const byDate = Map.groupBy(given, ({ date }) => date);
  const agents = [...desk.agents.keys()];
  const rounds = given.length === 0 ? 0 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    const one = given[Math.floor((round * given.length) / rounds)]!;
    const other = byDate.get(one.date)!.find(({ agent }) => agent > one.agent);
    const agent = agents.find((id, index) => index >= round && !assignmentOn(desk, id, one.date));
    for (const change of changesOf(one, other, agent)) verdictOn(desk, change);
    breakMove(desk, one);
  }
}

function changesOf(one: Assignment, other: Assignment | undefined, agent: string | undefined): Change[] {
  return [
    ...(other ? [{ kind: "swap", one, other } as const] : []),
    ...(agent === undefined ? [] : [{ ...one, kind: "take", agent } as const]),
    { ...one, kind: "extra", minutes: 60, at: "end" },
    { ...one, kind: "drop", why: "sick" },
  ];
}
