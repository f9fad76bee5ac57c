/** A verdict on one change: whether it may be, which rule of which article forbids it, and what is good to know before saying yes. */
import { kindOf } from "../law/kinds.ts";
import type { ShiftType } from "../problem.ts";
import type { Assignment, Violation } from "../roster.ts";
import { type Changed, changeOf, type Nonsense } from "./changes.ts";
import { brokenAnew, lineOf, type NewType, type RosterDesk, shiftOf, togetherAnew, workerOf } from "./desk.ts";
import { callConsequences, takenBackConsequences } from "./on-call.ts";
import { missingMore, type Worker } from "./presence.ts";
import { type Change, type Reason, reason, type Verdict } from "./shapes.ts";
import { isGranted } from "./wishes.ts";

/**
 * Everybody concerned is taken to say yes, so a short notice is no obstacle but a right to refuse. What makes no sense (an agent, a date or a shift that there is
 * not) is no error either, but a verdict that does not allow it and names the obstacle.
 */
export function verdictOn(desk: RosterDesk, change: Change): Verdict {
  const changed = changeOf(desk, change);
  return changed.kind === "nonsense" ? refusal(desk, changed) : judge(desk, change, changed);
}

function refusal(desk: RosterDesk, { obstacles }: Nonsense): Verdict {
  const missing = { before: desk.missing, after: desk.missing };
  return { allowed: false, obstacles, violations: [], consequences: [], missing, assignments: [], shiftTypes: [] };
}

function judge(desk: RosterDesk, change: Change, changed: Changed): Verdict {
  const { lines, types } = changed;
  const broken = [...brokenAnew(desk, lines, types), ...togetherAnew(desk, lines, types)];
  const violations = broken.filter((violation) => !isNotice(violation));
  const after = desk.missing + missingAfter(desk, changed);
  const allowed = violations.length === 0;
  const told = allowed ? [...lines.values()].flat() : [...lines.keys()].flatMap((agent) => lineOf(desk, agent));
  return {
    allowed,
    obstacles: [],
    violations,
    consequences: [
      ...missingReasons(after - desk.missing),
      ...(change.kind === "drop" ? [] : broken.filter(isNotice).map(mayRefuse)),
      ...payReasons(desk, change, changed),
      ...wishReasons(desk, changed),
    ],
    missing: { before: desk.missing, after },
    assignments: told.toSorted((a, b) => a.agent.localeCompare(b.agent) || a.date.localeCompare(b.date)),
    shiftTypes: allowed ? types.map(({ type }) => type) : [],
  };
}

const isNotice = ({ rule }: Violation): boolean => kindOf(rule)?.startsWith("notice.") ?? false;

const mayRefuse = ({ agent, from, measured, limit, article }: Violation): Reason =>
  reason("may_refuse", { agent, date: from, days: measured, needed: limit }, article);

function missingAfter(desk: RosterDesk, { gone, come, types }: Changed): number {
  const worker = (assignment: Assignment): Worker => ({
    ...workerOf(desk, { ...assignment, shiftType: likeOf(types, assignment.shiftType) }),
    shift: shiftOf(desk, assignment, types),
  });
  return missingMore(desk.presence, gone.map(worker), come.map(worker));
}

const likeOf = (types: readonly NewType[], id: string): string => types.find(({ type }) => type.id === id)?.like ?? id;

function missingReasons(more: number): Reason[] {
  if (more === 0) return [];
  return [more > 0 ? reason("missing_more", { minutes: more }) : reason("missing_less", { minutes: -more })];
}

/** A longer shift is the same call; a break that moves is none. */
function payReasons(desk: RosterDesk, change: Change, { gone, come, types }: Changed): Reason[] {
  if (change.kind === "breaks" || (change.kind === "drop" && change.why === "sick")) return [];
  const type = ({ shiftType }: Assignment): ShiftType =>
    types.find((each) => each.type.id === shiftType)?.type ?? desk.checker.frame.shiftTypes.get(shiftType)!;
  const agent = (assignment: Assignment) => desk.agents.get(assignment.agent)!;
  const takenBack = change.kind === "drop" ? gone : [];
  return [
    ...come.flatMap((each) => callConsequences(desk, agent(each), each, type(each))),
    ...takenBack.flatMap((each) => takenBackConsequences(desk, agent(each), each, type(each))),
  ];
}

function wishReasons(desk: RosterDesk, { lines, types }: Changed): Reason[] {
  return desk.problem.wishes
    .filter(({ agent }) => lines.has(agent))
    .flatMap((wish) => {
      const line = lines.get(wish.agent)!.map((each) => ({ ...each, shiftType: likeOf(types, each.shiftType) }));
      const [before, after] = [isGranted(wish, lineOf(desk, wish.agent)), isGranted(wish, line)];
      const params = { agent: wish.agent, from: wish.from, to: wish.to };
      if (before === after) return [];
      return [reason(after ? "wish_granted" : "wish_lost", params)];
    });
}
