/**
 * Reads a roster problem or a roster from outside: JSON that was parsed, of which nothing is trusted. The answer is the problem, or everything that is wrong
 * with it at once, each with its place, a code and the value.
 */
import { dayNumber } from "../../calendar/days.ts";
import { openZone } from "../../calendar/zone.ts";
import { type Field, listed, type Problems, readWhole, refuseTwice } from "../../reading/fields.ts";
import { PACKS, packsFor } from "../law/packs.ts";
import type { Agent, RosterProblem, ShiftType, WorkedShift } from "../problem.ts";
import type { LawPack, Roster } from "../roster.ts";
import { problemShape, rosterShape } from "./shapes.ts";

/** `added` are law packs beside Luwte's own; `at` is where the problem stands in something larger. */
export function parseProblem(
  value: unknown,
  added: readonly LawPack[] = [],
  at = "",
): { kind: "problem"; problem: RosterProblem } | Problems {
  const read = readWhole(value, problemShape, (problem, field) => checkMeaning(problem, added, field), at);
  return read.kind === "problems" ? read : { kind: "problem", problem: read.read };
}

/** The shape only: whether it fits a problem is what the check says. */
export function parseRoster(value: unknown, at = ""): { kind: "roster"; roster: Roster } | Problems {
  const read = readWhole(value, rosterShape, undefined, at);
  return read.kind === "problems" ? read : { kind: "roster", roster: read.read };
}

function checkMeaning(problem: RosterProblem, added: readonly LawPack[], field: Field): void {
  if (!openZone(problem.zone)) {
    field.part("zone").refuse("unknown_zone");
    return;
  }
  const known = knownIn(problem, field);
  checkLaw(problem, added, field.part("law"));
  checkShiftTypes(problem, field);
  checkContracts(problem, field);
  problem.agents.forEach((agent, index) => {
    checkAgent(problem, agent, known, field.below(`agents[${index}]`, agent));
  });
  checkDemand(problem, known, field);
  checkWishes(problem, known, field);
  checkOwnRules(problem, known, field);
}

/** `words` is made once: it would be made for every name of a long list that is wrong. */
type Names = { ids: ReadonlySet<string>; words: string };
type Known = Record<"skills" | "shiftTypes" | "contracts" | "agents", Names>;

function knownIn(problem: RosterProblem, field: Field): Known {
  const named = (name: keyof Known): Names => {
    const ids = problem[name].map(({ id }) => id);
    refuseTwice(
      ids.map((id, index) => field.below(`${name}[${index}].id`, id)),
      ids,
    );
    return { ids: new Set(ids), words: listed(ids) };
  };
  return {
    skills: named("skills"),
    shiftTypes: named("shiftTypes"),
    contracts: named("contracts"),
    agents: named("agents"),
  };
}

function refer(field: Field, known: Names, ids: readonly string[]): void {
  for (const id of ids) if (!known.ids.has(id)) field.refuse("unknown_name", known.words, id);
}

function checkLaw({ law }: RosterProblem, added: readonly LawPack[], field: Field): void {
  const words = listed([...PACKS, ...added].map(({ id }) => id));
  for (const id of packsFor(law, added).missing) field.refuse("unknown_name", words, id);
  refuseTwice(
    law.map(() => field),
    law,
  );
}

function checkShiftTypes(problem: RosterProblem, field: Field): void {
  problem.shiftTypes.forEach((type, index) => {
    const here = field.below(`shiftTypes[${index}]`, type);
    const length = lengthOf(type);
    if (type.start === "24:00") here.part("start").refuse("not_a_time");
    type.breaks.forEach(({ earliest, latest, minutes }, number) => {
      const place = here.below(`breaks[${number}].latest`, latest);
      if (latest < earliest) place.refuse("out_of_order");
      if (latest + minutes > length) place.refuse("not_inside", length - minutes);
    });
  });
}

const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

function lengthOf({ start, end }: ShiftType): number {
  const length = clock(end) - clock(start);
  return length > 0 ? length : length + 1440;
}

function checkContracts(problem: RosterProblem, field: Field): void {
  problem.contracts.forEach((contract, index) => {
    for (const name of ["perWeek", "perHorizon"] as const) {
      const { least = 0, most = Number.POSITIVE_INFINITY } = contract[name] ?? {};
      if (least > most) field.below(`contracts[${index}].${name}`, least).refuse("out_of_order", most);
    }
  });
}

function checkAgent(problem: RosterProblem, agent: Agent, known: Known, field: Field): void {
  refer(field.part("contract"), known.contracts, [agent.contract]);
  refer(
    field.part("skills"),
    known.skills,
    agent.skills.map(({ skill }) => skill),
  );
  agent.absences.forEach(({ from, to }, index) => {
    if (to < from) field.below(`absences[${index}].to`, to).refuse("out_of_order");
  });
  agent.weekly?.forEach((intervals, day) => {
    intervals.forEach(({ from, to }, index) => {
      const overlaps = index > 0 && from < intervals[index - 1]!.to;
      if (to <= from || overlaps) field.below(`weekly[${day}][${index}]`, `${from}-${to}`).refuse("out_of_order");
    });
  });
  checkHistory(problem, agent.history, field.part("history"));
}

/** Oldest first, none in another, all begun before the horizon. Moments of one clock sort as text. */
function checkHistory({ from }: RosterProblem, history: readonly WorkedShift[], field: Field): void {
  history.forEach((shift, index) => {
    const { start, end, breaks } = shift;
    const here = field.item(index, shift);
    if (end <= start) here.part("end").refuse("out_of_order");
    if (start >= `${from}T00:00`) here.part("start").refuse("not_inside");
    if (index > 0 && start < history[index - 1]!.end) here.part("start").refuse("out_of_order");
    breaks.forEach((pause, number) => {
      const inside = start <= pause.start && pause.start < pause.end && pause.end <= end;
      if (!inside) here.below(`breaks[${number}]`, `${pause.start}-${pause.end}`).refuse("not_inside");
    });
  });
}

function checkDemand(problem: RosterProblem, known: Known, field: Field): void {
  problem.demand.forEach((demand, index) => {
    const { skill, interval, required } = demand;
    const here = field.below(`demand[${index}]`, demand);
    refer(here.part("skill"), known.skills, [skill]);
    const needed = (problem.days * 1440) / interval;
    if (required.length < needed) here.part("required").refuse("too_few", needed, required.length);
    if (required.length > needed) here.part("required").refuse("too_many", needed, required.length);
  });
}

function checkWishes(problem: RosterProblem, known: Known, field: Field): void {
  problem.wishes.forEach((wish, index) => {
    const { agent, from, to, want } = wish;
    const here = field.below(`wishes[${index}]`, wish);
    refer(here.part("agent"), known.agents, [agent]);
    if (to < from || dayNumber(to)! - dayNumber(from)! > problem.days) here.part("to").refuse("out_of_order");
    if (want.kind !== "off") refer(here.part("want").part("shiftTypes"), known.shiftTypes, want.shiftTypes);
  });
}

function checkOwnRules(problem: RosterProblem, known: Known, field: Field): void {
  problem.ownRules.forEach((rule, index) => {
    const here = field.below(`ownRules[${index}]`, rule);
    if (rule.agents) refer(here.part("agents"), known.agents, rule.agents);
    if (rule.kind === "not_after") refer(here, known.shiftTypes, [...rule.before, ...rule.after]);
    if (rule.kind === "most_of_shifts") refer(here.part("shiftTypes"), known.shiftTypes, rule.shiftTypes);
    if (rule.kind === "apart") refer(here.part("together"), known.agents, rule.together);
    if (rule.kind !== "fixed") return;
    refer(here.part("agent"), known.agents, [rule.agent]);
    refer(here.part("shiftType"), known.shiftTypes, rule.shiftType === null ? [] : [rule.shiftType]);
  });
}
