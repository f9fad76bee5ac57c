/** A problem made ready for counting: numbers for names, the clock of the horizon, people with their history, and rules with their dates. */
import { dayNumber, weekdayOf } from "../../calendar/days.ts";
import { clockMinutes } from "../../calendar/hours.ts";
import { type Clock, momentOf, openClock } from "../clock.ts";
import { packsFor } from "../law/packs.ts";
import type { Absence, Agent, Contract, OwnRule, RosterProblem, WorkedShift } from "../problem.ts";
import type { LawPack, Roster } from "../roster.ts";
import { type Fact, factOf } from "./facts.ts";
import type { Limits } from "./law.ts";
import type { Notice } from "./notice.ts";
import { addToWeeks, type Horizon, type Person, type Row, rowsOf, weekAt, weeksOf } from "./row.ts";
import type { TeamRule } from "./team.ts";

export type DatedRule = { code: string; kind: string; article: string; from: number; until: number; limits: Limits };

export type Table = {
  problem: RosterProblem;
  clock: Clock;
  horizon: Horizon;
  typeNumber: ReadonlyMap<string, number>;
  agentNumber: ReadonlyMap<string, number>;
  people: readonly Person[];
  law: readonly DatedRule[];
  /** Per agent: the rules of the team that hold for them. */
  team: readonly (readonly TeamRule[])[];
  toldDay: number;
  /** "agent day": changes to which the agent said yes. */
  agreedDates: ReadonlySet<string>;
};

/** Throws a RangeError for a law pack that nobody knows; `parse.ts` has said so before. */
export function tableOf(problem: RosterProblem, added: readonly LawPack[] = []): Table {
  const { packs, missing } = packsFor(problem.law, added);
  if (missing.length > 0) throw new RangeError(`There is no law pack ${missing.join(", ")}`);
  const clock = openClock(problem.zone)!;
  const horizon = horizonOf(problem, clock);
  const typeNumber = new Map(problem.shiftTypes.map(({ id }, at) => [id, at]));
  const contracts = new Map(problem.contracts.map((contract) => [contract.id, contract]));
  return {
    problem,
    clock,
    horizon,
    typeNumber,
    agentNumber: new Map(problem.agents.map(({ id }, at) => [id, at])),
    people: problem.agents.map((agent) => personOf(agent, contracts.get(agent.contract)!, horizon, clock)),
    law: packs.flatMap(({ rules }) => rules.map((rule) => datedRule(rule))),
    team: problem.agents.map(({ id }) => teamRulesOf(problem.ownRules, id, typeNumber)),
    toldDay: momentOf(problem.toldAt)!.day,
    agreedDates: new Set((problem.published?.agreed ?? []).map(({ agent, date }) => `${agent} ${dayNumber(date)}`)),
  };
}

function datedRule({ code, article, from, until, limits }: LawPack["rules"][number]): DatedRule {
  return {
    code,
    article,
    limits,
    kind: code.slice(code.indexOf(".") + 1),
    from: from ? dayNumber(from)! : Number.NEGATIVE_INFINITY,
    until: until ? dayNumber(until)! : Number.POSITIVE_INFINITY,
  };
}

/** Midnights around the horizon are looked up once: asking the clock again and again is slow. */
function horizonOf({ from, days }: RosterProblem, clock: Clock): Horizon {
  const first = dayNumber(from)!;
  const monday = first - ((((first + 3) % 7) + 7) % 7);
  const known = new Map<number, number>();
  const at = (day: number, minutes: number) => {
    const key = day * 1441 + minutes;
    const found = known.get(key);
    if (found !== undefined) return found;
    const asked = clock.at(day, minutes);
    known.set(key, asked);
    return asked;
  };
  const weeks = Math.floor((first + days - 1 - monday) / 7) + 1;
  const saturdays: number[] = [];
  for (let day = monday + 5; day < first + days; day += 7) if (day + 1 >= first) saturdays.push(day);
  return { first, days, monday, weeks, at, midnight: (day) => at(day, 0), saturdays };
}

function personOf(agent: Agent, contract: Contract, horizon: Horizon, clock: Clock): Person {
  const facts = agent.history
    .map((worked) => pastFact(worked, clock))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const past = weeksOf(horizon.weeks);
  for (const fact of facts) addToWeeks(past, weekAt(horizon, fact.day), fact);
  const paid = agent.absences.filter(({ reason }) => reason === "leave" || reason === "sick");
  return {
    agent,
    contract,
    pastWork: facts.filter(({ works }) => works),
    pastStandby: facts.filter(({ works }) => !works),
    knownFrom: Math.min(horizon.first, ...facts.map(({ day }) => day)),
    past,
    lawCredit: creditOf(paid),
    contractCredit: creditOf(agent.absences),
    places: new Map(),
  };
}

function pastFact({ start, end, kind, breaks }: WorkedShift, clock: Clock): Fact {
  const place = (text: string) => {
    const { day, minutes } = momentOf(text)!;
    return clock.at(day, minutes);
  };
  const pauses = breaks.map((pause) => ({ from: place(pause.start), to: place(pause.end), paid: pause.paid }));
  const written = { own: false, works: kind === "work", type: -1, day: momentOf(start)!.day, breaks: pauses };
  return factOf({ ...written, start: place(start), end: place(end) }, clock);
}

/** Credit of absences in a window of dates: each absence's share, rounded down. Few windows are asked, again and again. */
function creditOf(absences: readonly Absence[]): (from: number, to: number) => number {
  const credited = absences
    .filter(({ credit }) => credit !== undefined)
    .map(({ from, to, credit }) => ({ from: dayNumber(from)!, to: dayNumber(to)!, credit: credit! }));
  if (credited.length === 0) return () => 0;
  const known = new Map<number, number>();
  return (from, to) => {
    const key = from * 1000 + (to - from);
    const found = known.get(key) ?? credited.reduce((sum, absence) => sum + shareOf(absence, from, to), 0);
    known.set(key, found);
    return found;
  };
}

function shareOf(absence: { from: number; to: number; credit: number }, from: number, to: number): number {
  const dates = Math.max(0, Math.min(to, absence.to) - Math.max(from, absence.from) + 1);
  return Math.floor((absence.credit * dates) / (absence.to - absence.from + 1));
}

function teamRulesOf(rules: readonly OwnRule[], agent: string, types: ReadonlyMap<string, number>): TeamRule[] {
  return rules
    .filter((of) => of.kind !== "apart" && (of.kind === "fixed" ? of.agent === agent : holdsFor(of, agent)))
    .map((of) => teamRule(of, types));
}

const holdsFor = ({ agents }: OwnRule, agent: string): boolean => agents === undefined || agents.includes(agent);

function teamRule(of: OwnRule, types: ReadonlyMap<string, number>): TeamRule {
  const numbers = (ids: readonly string[]) => new Set(ids.flatMap((id) => types.get(id) ?? []));
  const named = of.kind === "most_of_shifts" ? of.shiftTypes : of.kind === "not_after" ? of.after : [];
  const wanted = of.kind === "fixed" && of.shiftType !== null ? [of.shiftType] : named;
  return {
    of,
    types: numbers(wanted),
    before: numbers(of.kind === "not_after" ? of.before : []),
    day: of.kind === "fixed" ? dayNumber(of.date)! : 0,
  };
}

/** Where a clock time of a shift type is, in minutes after midnight: an end at or before the start is on the next day. */
export function clockSpan({ start, end }: RosterProblem["shiftTypes"][number]): { from: number; to: number } {
  const [from, to] = [clockMinutes(start)!, clockMinutes(end)!];
  return { from, to: to <= from ? to + 1440 : to };
}

/** The shift that an assignment is, with its breaks as many minutes after its start as it says. */
export function ownFact(table: Table, type: number, day: number, breaks: readonly number[]): Fact {
  const shiftType = table.problem.shiftTypes[type]!;
  const { from, to } = clockSpan(shiftType);
  const start = table.horizon.at(day, from);
  const pauses = shiftType.breaks.flatMap(({ minutes, paid }, at) =>
    breaks[at] === undefined ? [] : [{ from: start + breaks[at], to: start + breaks[at] + minutes, paid }],
  );
  const written = { own: true, works: shiftType.kind === "work", type, day, start, end: table.horizon.at(day, to) };
  return factOf({ ...written, breaks: pauses }, table.clock);
}

/** [agent * days + day]: the type that was published, -1 when there was none, -2 when nothing was ever told. */
export function publishedOf({ problem, horizon, agentNumber, typeNumber }: Table): Int32Array {
  const { days, first } = horizon;
  const published = new Int32Array(problem.agents.length * days).fill(problem.published ? -1 : -2);
  for (const { agent, date, shiftType } of problem.published?.assignments ?? []) {
    const [who, day, type] = [agentNumber.get(agent), dayNumber(date)! - first, typeNumber.get(shiftType)];
    if (who !== undefined && type !== undefined && day >= 0 && day < days) published[who * days + day] = type;
  }
  return published;
}

export function noticeOf(table: Table, person: Person, day: number, published: number, fact: Fact | null): Notice {
  const date = table.horizon.first + day;
  return {
    contract: person.contract,
    ahead: date - table.toldDay,
    workingAhead: workingDays(table.toldDay, date),
    published: published === -2 ? null : published,
    given: fact?.type ?? -1,
    works: fact?.works === true,
  };
}

/** Dates from Monday to Friday after the one and before the other. */
const workingDays = (after: number, before: number): number =>
  Math.max(0, weekdaysUntil(before - 1) - weekdaysUntil(after));

/** Counted from a Monday, this date included. Day 0 was a Thursday. */
const weekdaysUntil = (day: number): number => 5 * Math.floor((day + 3) / 7) + Math.min(5, weekdayOf(day) + 1);

/** Rows of a roster; what is no agent, date or shift type of the problem is left out, as the check says. */
export function rosterRows(table: Table, roster: Roster): Row[] {
  return rowsOf(table.people, table.horizon, (put) => {
    for (const { agent, date, shiftType, breaks } of roster.assignments) {
      const [who, type] = [table.agentNumber.get(agent), table.typeNumber.get(shiftType)];
      const day = (dayNumber(date) ?? Number.NaN) - table.horizon.first;
      if (who !== undefined && type !== undefined && day >= 0 && day < table.horizon.days)
        put(who, day, ownFact(table, type, table.horizon.first + day, breaks));
    }
  });
}
