/** A roster opened for questions: what every answer needs is worked out once, and a change is looked at without changing anything. */
import { dayNumber } from "../../calendar/days.ts";
import { type Frame, type View, viewOf } from "../check/agent.ts";
import { type Checker, openChecker } from "../check/check.ts";
import { ownShift, type Shift } from "../check/shifts.ts";
import { apartViolations } from "../check/team/own-rules.ts";
import { momentOf } from "../clock.ts";
import type { Agent, OwnRule, RosterProblem, ShiftType } from "../problem.ts";
import type { Assignment, LawPack, Roster, Violation } from "../roster.ts";
import { missingIn, type Presence, presenceOf, presenceWithout, type Worker } from "./presence.ts";

export type RosterDesk = {
  problem: RosterProblem;
  checker: Checker;
  /** Present moment, as told by who asks. */
  now: string;
  agents: ReadonlyMap<string, Agent>;
  lines: ReadonlyMap<string, readonly Assignment[]>;
  presence: Presence;
  missing: number;
  /** What an agent's line breaks as it is; worked out when first asked for. */
  violationsNow: Map<string, readonly Violation[]>;
};

/** The roster is taken as told to the agents: a change after `now` is one whose notice counts from `now`. Throws as `openChecker` does. */
export function openDesk(
  problem: RosterProblem,
  roster: Roster,
  now: string,
  added: readonly LawPack[] = [],
): RosterDesk {
  const told: RosterProblem = {
    ...problem,
    toldAt: now,
    published: { toldAt: problem.toldAt, assignments: roster.assignments, agreed: [] },
  };
  const checker = openChecker(told, added);
  const agents = new Map(problem.agents.map((agent) => [agent.id, agent]));
  const lines = linesOf(problem, roster, checker.frame);
  const views = problem.agents.map((agent) => viewOf(checker.frame, agent, lines.get(agent.id) ?? []));
  const presence = presenceOf(checker.frame, views);
  return {
    problem: told,
    checker,
    now,
    agents,
    lines,
    presence,
    missing: missingIn(presence),
    violationsNow: new Map(),
  };
}

/** The roster once these assignments have fallen away; what was told to the agents stays told. */
export function deskWithout(desk: RosterDesk, gone: readonly Assignment[]): RosterDesk {
  const lines = new Map(desk.lines);
  for (const { agent, date } of gone)
    lines.set(
      agent,
      lineOf(desk, agent).filter((assignment) => assignment.date !== date),
    );
  const presence = presenceWithout(
    desk.presence,
    gone.map((assignment) => workerOf(desk, assignment)),
  );
  return { ...desk, lines, presence, missing: missingIn(presence), violationsNow: new Map() };
}

export function workerOf(desk: RosterDesk, assignment: Assignment): Worker {
  return { agent: desk.agents.get(assignment.agent)!, shift: shiftOf(desk, assignment), skill: assignment.skill };
}

/** At most one per agent and date, and only what the problem knows: a roster from outside may hold more. */
function linesOf({ agents }: RosterProblem, roster: Roster, frame: Frame): Map<string, Assignment[]> {
  const lines = new Map(agents.map(({ id }) => [id, [] as Assignment[]]));
  for (const assignment of roster.assignments) {
    const line = lines.get(assignment.agent);
    const day = dayNumber(assignment.date) ?? Number.NaN;
    const fits = frame.shiftTypes.has(assignment.shiftType) && day >= frame.first && day <= frame.last;
    if (line && fits && !line.some(({ date }) => date === assignment.date)) line.push(assignment);
  }
  return lines;
}

export const lineOf = (desk: RosterDesk, agent: string): readonly Assignment[] => desk.lines.get(agent) ?? [];

export const assignmentOn = (desk: RosterDesk, agent: string, date: string): Assignment | undefined =>
  lineOf(desk, agent).find((assignment) => assignment.date === date);

/** `types` are shift types that the problem does not have yet: one that became an hour longer. */
export function shiftOf(desk: RosterDesk, assignment: Assignment, types: readonly NewType[] = []): Shift {
  const { frame } = desk.checker;
  const longer = types.find(({ type }) => type.id === assignment.shiftType)?.type;
  const type = longer ?? frame.shiftTypes.get(assignment.shiftType)!;
  return ownShift(assignment, dayNumber(assignment.date)!, type, frame.clock);
}

/** The lines of some agents after a change. */
export type Lines = ReadonlyMap<string, readonly Assignment[]>;

/** A shift type that only this change brings: `like` another, but longer. */
export type NewType = { type: ShiftType; like: string };

/** What the changed lines break that was not broken before, or not as far. Too short a notice is among it. */
export function brokenAnew(desk: RosterDesk, lines: Lines, types: readonly NewType[]): Violation[] {
  const frame = frameWith(desk.checker.frame, types);
  return [...lines].flatMap(([id, line]) => {
    const agent = desk.agents.get(id)!;
    const after = desk.checker.checkIn(frame, agent, line);
    return after.length === 0 ? [] : worseThan(after, brokenNow(desk, agent));
  });
}

/** A rule that names a shift type means the longer one too. */
function frameWith(frame: Frame, types: readonly NewType[]): Frame {
  if (types.length === 0) return frame;
  const ownRules = types.reduce(
    (rules, { type, like }) => rules.map((rule) => alsoFor(rule, like, type.id)),
    [...frame.problem.ownRules],
  );
  return {
    ...frame,
    problem: { ...frame.problem, ownRules },
    shiftTypes: new Map([...frame.shiftTypes, ...types.map(({ type }) => [type.id, type] as const)]),
  };
}

function alsoFor(rule: OwnRule, like: string, id: string): OwnRule {
  const more = (ids: readonly string[]) => (ids.includes(like) ? [...ids, id] : ids);
  if (rule.kind === "not_after") return { ...rule, before: more(rule.before), after: more(rule.after) };
  return rule.kind === "most_of_shifts" ? { ...rule, shiftTypes: more(rule.shiftTypes) } : rule;
}

function brokenNow(desk: RosterDesk, agent: Agent): readonly Violation[] {
  const known = desk.violationsNow.get(agent.id);
  if (known) return known;
  const found = desk.checker.checkAgent(agent, lineOf(desk, agent.id));
  desk.violationsNow.set(agent.id, found);
  return found;
}

/** Somebody whose run of days was already too long may still change a shift, as long as it gets no longer. */
function worseThan(after: readonly Violation[], before: readonly Violation[]): Violation[] {
  const far = ({ measured, limit }: Violation) => Math.abs(measured - limit);
  const wasThere = (now: Violation) => (then: Violation) =>
    then.rule === now.rule &&
    then.agent === now.agent &&
    then.from <= now.from &&
    now.to <= then.to &&
    far(then) >= far(now);
  return after.filter((violation) => !before.some(wasThere(violation)));
}

/** Who should be apart is a matter of several lines at once, so only those named with somebody concerned are looked at. */
export function togetherAnew(desk: RosterDesk, lines: Lines, types: readonly NewType[]): Violation[] {
  const rules = desk.problem.ownRules.filter(
    (rule) => rule.kind === "apart" && rule.together.some((agent) => lines.has(agent)),
  );
  if (rules.length === 0) return [];
  const names = new Set(rules.flatMap((rule) => (rule.kind === "apart" ? rule.together : [])));
  const frame = frameWith(desk.checker.frame, types);
  const told = (of: (agent: string) => readonly Assignment[]) => apartViolations(viewsOf(desk, frame, names, of));
  return worseThan(
    told((agent) => lines.get(agent) ?? lineOf(desk, agent)),
    told((agent) => lineOf(desk, agent)),
  );
}

function viewsOf(
  desk: RosterDesk,
  frame: Frame,
  names: Iterable<string>,
  of: (agent: string) => readonly Assignment[],
): View[] {
  return [...names].flatMap((name) => {
    const agent = desk.agents.get(name);
    return agent ? [viewOf(frame, agent, of(name))] : [];
  });
}

/** Minutes on the axis of the present moment. */
export function nowOn(desk: RosterDesk): number {
  const moment = momentOf(desk.now);
  return moment ? desk.checker.frame.clock.at(moment.day, moment.minutes) : Number.NEGATIVE_INFINITY;
}
