/**
 * The second evaluator: a whole roster, or one agent of it, held against the law, the contracts and the rules of the team. Written from
 * `docs/subsystems/labour-law.md` and `docs/subsystems/rosters.md`; slow and plain, so that it can be read beside them.
 */
import { packsFor } from "../law/packs.ts";
import type { Agent, RosterProblem } from "../problem.ts";
import type { Assignment, LawPack, Roster, Violation } from "../roster.ts";
import { byAgent, type Frame, frameOf, viewOf } from "./agent.ts";
import { type CoverageFigures, coverageOf } from "./coverage.ts";
import { lawViolations } from "./law/law.ts";
import { assignmentViolations } from "./team/assignments.ts";
import { contractViolations } from "./team/contracts.ts";
import { apartViolations, ownRuleViolations } from "./team/own-rules.ts";
import { sortOut } from "./team/strays.ts";

export type CheckedRoster = { violations: Violation[]; coverage: CoverageFigures };

/** A problem made ready once, for checking many rosters of it. */
export type Checker = {
  frame: Frame;
  packs: readonly LawPack[];
  /** Every hard rule that the roster breaks, and how well it covers the demand. */
  check(roster: Roster): CheckedRoster;
  /** Every hard rule that these assignments of one agent break, whatever the others do (so without `own.apart`). */
  checkAgent(agent: Agent, assignments: readonly Assignment[]): Violation[];
  /** The same in another frame of the problem: with changes that were agreed, or a shift type more. */
  checkIn(frame: Frame, agent: Agent, assignments: readonly Assignment[]): Violation[];
};

/** Throws a RangeError for a problem that names a law pack that nobody knows: `added` are packs beside Luwte's own. */
export function openChecker(problem: RosterProblem, added: readonly LawPack[] = []): Checker {
  const frame = frameOf(problem);
  const { packs, missing } = packsFor(problem.law, added);
  if (missing.length > 0) throw new RangeError(`There is no law pack ${missing.join(", ")}`);
  return {
    frame,
    packs,
    check: (roster) => checkRoster(frame, packs, roster),
    checkAgent: (agent, assignments) => agentViolations(frame, packs, agent, assignments),
    checkIn: (other, agent, assignments) => agentViolations(other, packs, agent, assignments),
  };
}

function checkRoster(frame: Frame, packs: readonly LawPack[], roster: Roster): CheckedRoster {
  const { known, violations } = sortOut(frame, roster);
  const given = byAgent(known);
  const views = frame.problem.agents.map((agent) => viewOf(frame, agent, given.get(agent.id) ?? []));
  return {
    violations: [...violations, ...views.flatMap((view) => viewViolations(view, packs)), ...apartViolations(views)],
    coverage: coverageOf(frame, views),
  };
}

const agentViolations = (frame: Frame, packs: readonly LawPack[], agent: Agent, assignments: readonly Assignment[]) =>
  viewViolations(viewOf(frame, agent, assignments), packs);

const viewViolations = (view: ReturnType<typeof viewOf>, packs: readonly LawPack[]): Violation[] => [
  ...lawViolations(view, packs),
  ...assignmentViolations(view),
  ...contractViolations(view),
  ...ownRuleViolations(view),
];
