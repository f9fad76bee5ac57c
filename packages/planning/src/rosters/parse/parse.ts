/**
 * Reads a roster problem or a roster from outside: JSON that was parsed, of which nothing is trusted. The answer is the problem, or everything that is wrong
 * with it at once, each with its place, a code and the value.
 */
import { dayNumber } from "../../calendar/days.ts";
import { openZone } from "../../calendar/zone.ts";
import { packsFor } from "../law/packs.ts";
import type { Agent, RosterProblem, ShiftType, WorkedShift } from "../problem.ts";
import type { LawPack, Roster } from "../roster.ts";
import { type At, complain, type InputProblem, item, under } from "./reading.ts";
import { problemShape, rosterShape } from "./shapes.ts";

export type Unreadable = { kind: "problems"; problems: InputProblem[] };

/** `added` are law packs beside Luwte's own. */
export function parseProblem(
  value: unknown,
  added: readonly LawPack[] = [],
): { kind: "problem"; problem: RosterProblem } | Unreadable {
  const at: At = { path: "", problems: [] };
  const problem = problemShape(value, at);
  if (problem) checkMeaning(problem, added, at);
  return problem && at.problems.length === 0
    ? { kind: "problem", problem }
    : { kind: "problems", problems: at.problems };
}

/** The shape only: whether it fits a problem is what the check says. */
export function parseRoster(value: unknown): { kind: "roster"; roster: Roster } | Unreadable {
  const at: At = { path: "", problems: [] };
  const roster = rosterShape(value, at);
  return roster ? { kind: "roster", roster } : { kind: "problems", problems: at.problems };
}

function checkMeaning(problem: RosterProblem, added: readonly LawPack[], at: At): void {
  if (!openZone(problem.zone)) {
    complain(under(at, "zone"), "unknown_zone", problem.zone);
    return;
  }
  const known = knownIn(problem, at);
  checkLaw(problem, added, at);
  checkShiftTypes(problem, at);
  checkContracts(problem, at);
  problem.agents.forEach((agent, index) => {
    checkAgent(problem, agent, known, item(under(at, "agents"), index));
  });
  checkDemand(problem, known, at);
  checkWishes(problem, known, at);
  checkOwnRules(problem, known, at);
}

type Known = Record<"skills" | "shiftTypes" | "contracts" | "agents", ReadonlySet<string>>;

function knownIn(problem: RosterProblem, at: At): Known {
  const ids = (name: keyof Known) => {
    const found = new Set<string>();
    problem[name].forEach(({ id }, index) => {
      if (found.has(id)) complain(under(item(under(at, name), index), "id"), "twice", id);
      found.add(id);
    });
    return found;
  };
  return { skills: ids("skills"), shiftTypes: ids("shiftTypes"), contracts: ids("contracts"), agents: ids("agents") };
}

function refer(at: At, known: ReadonlySet<string>, ids: readonly string[]): void {
  for (const id of ids) if (!known.has(id)) complain(at, "unknown_reference", id);
}

function checkLaw(problem: RosterProblem, added: readonly LawPack[], at: At): void {
  const here = under(at, "law");
  for (const id of packsFor(problem.law, added).missing) complain(here, "unknown_reference", id);
  const twice = problem.law.find((id, index) => problem.law.indexOf(id) !== index);
  if (twice !== undefined) complain(here, "twice", twice);
}

function checkShiftTypes(problem: RosterProblem, at: At): void {
  problem.shiftTypes.forEach((type, index) => {
    const here = item(under(at, "shiftTypes"), index);
    const length = lengthOf(type);
    if (type.start === "24:00") complain(under(here, "start"), "not_a_time", type.start);
    type.breaks.forEach(({ earliest, latest, minutes }, number) => {
      const place = item(under(here, "breaks"), number);
      if (latest < earliest) complain(under(place, "latest"), "out_of_order", latest);
      if (latest + minutes > length) complain(under(place, "latest"), "not_inside", latest, { most: length - minutes });
    });
  });
}

const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

function lengthOf({ start, end }: ShiftType): number {
  const length = clock(end) - clock(start);
  return length > 0 ? length : length + 1440;
}

function checkContracts(problem: RosterProblem, at: At): void {
  problem.contracts.forEach((contract, index) => {
    for (const name of ["perWeek", "perHorizon"] as const) {
      const { least = 0, most = Number.POSITIVE_INFINITY } = contract[name] ?? {};
      if (least > most) complain(under(item(under(at, "contracts"), index), name), "out_of_order", least, { most });
    }
  });
}

function checkAgent(problem: RosterProblem, agent: Agent, known: Known, at: At): void {
  refer(under(at, "contract"), known.contracts, [agent.contract]);
  refer(
    under(at, "skills"),
    known.skills,
    agent.skills.map(({ skill }) => skill),
  );
  agent.absences.forEach(({ from, to }, index) => {
    if (to < from) complain(under(item(under(at, "absences"), index), "to"), "out_of_order", to);
  });
  agent.weekly?.forEach((intervals, day) => {
    intervals.forEach(({ from, to }, index) => {
      const overlaps = index > 0 && from < intervals[index - 1]!.to;
      if (to <= from || overlaps)
        complain(item(item(under(at, "weekly"), day), index), "out_of_order", `${from}-${to}`);
    });
  });
  checkHistory(problem, agent.history, under(at, "history"));
}

/** Oldest first, none in another, all begun before the horizon. Moments of one clock sort as text. */
function checkHistory({ from }: RosterProblem, history: readonly WorkedShift[], at: At): void {
  history.forEach(({ start, end, breaks }, index) => {
    const here = item(at, index);
    if (end <= start) complain(under(here, "end"), "out_of_order", end);
    if (start >= `${from}T00:00`) complain(under(here, "start"), "not_inside", start);
    if (index > 0 && start < history[index - 1]!.end) complain(under(here, "start"), "out_of_order", start);
    breaks.forEach((pause, number) => {
      const inside = start <= pause.start && pause.start < pause.end && pause.end <= end;
      if (!inside) complain(item(under(here, "breaks"), number), "not_inside", `${pause.start}-${pause.end}`);
    });
  });
}

function checkDemand(problem: RosterProblem, known: Known, at: At): void {
  problem.demand.forEach(({ skill, interval, required }, index) => {
    const here = item(under(at, "demand"), index);
    refer(under(here, "skill"), known.skills, [skill]);
    const needed = (problem.days * 1440) / interval;
    if (required.length < needed) complain(under(here, "required"), "too_few", required.length, { least: needed });
    if (required.length > needed) complain(under(here, "required"), "too_many", required.length, { most: needed });
  });
}

function checkWishes(problem: RosterProblem, known: Known, at: At): void {
  problem.wishes.forEach(({ agent, from, to, want }, index) => {
    const here = item(under(at, "wishes"), index);
    refer(under(here, "agent"), known.agents, [agent]);
    if (to < from || dayNumber(to)! - dayNumber(from)! > problem.days) complain(under(here, "to"), "out_of_order", to);
    if (want.kind !== "off") refer(under(under(here, "want"), "shiftTypes"), known.shiftTypes, want.shiftTypes);
  });
}

function checkOwnRules(problem: RosterProblem, known: Known, at: At): void {
  problem.ownRules.forEach((rule, index) => {
    const here = item(under(at, "ownRules"), index);
    if (rule.agents) refer(under(here, "agents"), known.agents, rule.agents);
    if (rule.kind === "not_after") refer(here, known.shiftTypes, [...rule.before, ...rule.after]);
    if (rule.kind === "most_of_shifts") refer(under(here, "shiftTypes"), known.shiftTypes, rule.shiftTypes);
    if (rule.kind === "apart") refer(under(here, "together"), known.agents, rule.together);
    if (rule.kind !== "fixed") return;
    refer(under(here, "agent"), known.agents, [rule.agent]);
    refer(under(here, "shiftType"), known.shiftTypes, rule.shiftType === null ? [] : [rule.shiftType]);
  });
}
