/**
 * Random roster problems and rosters from a seed, for holding two evaluators against each other: small, and full of what is hard. Histories, nights,
 * weekends, days on which clocks change, part-timers, people on call, standby, leave, changed rosters, law packs of both countries.
 */
import { dayNumber, dayText } from "../../calendar/days.ts";
import type { Agent, BreakRule, Contract, OwnRule, RosterProblem, ShiftType, WorkedShift } from "../problem.ts";
import type { Assignment, Roster } from "../roster.ts";

/** From 0 up to, not including, 1; the same for the same seed (mulberry32). */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const upTo = (chance: Chance, most: number): number => Math.floor(chance() * (most + 1));
const oneOf = <T>(chance: Chance, values: readonly T[]): T => values[upTo(chance, values.length - 1)]!;
const often = (chance: Chance, share: number): boolean => chance() < share;
const some = <T>(chance: Chance, values: readonly T[], share: number): T[] => values.filter(() => often(chance, share));
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Around changes of clocks, of years and of dated rules, and some quiet weeks. */
const STARTS = [
  "2026-03-16",
  "2026-03-25",
  "2026-10-15",
  "2026-10-19",
  "2026-12-21",
  "2022-12-19",
  "2019-12-20",
  "2026-06-01",
];

export function randomProblem(chance: Chance): RosterProblem {
  const from = oneOf(chance, STARTS);
  const days = oneOf(chance, [7, 7, 10, 14, 14, 28]);
  const shiftTypes = many(3 + upTo(chance, 4), (index) => randomShiftType(chance, `S${index}`));
  const contracts = many(3, (index) => randomContract(chance, `C${index}`));
  const agents = many(1 + upTo(chance, 2), (index) => randomAgent(chance, `A${index}`, from, days));
  const bare: RosterProblem = {
    format: "luwte-roster-1",
    zone: oneOf(chance, ["Europe/Amsterdam", "Europe/Brussels"]),
    from,
    days,
    toldAt: `${dayText(dayNumber(from)! - upTo(chance, 30) + 3)}T${oneOf(chance, ["00:00", "09:30", "23:59"])}`,
    skills: [
      { id: "phone", levels: 2 },
      { id: "chat", levels: 1 },
    ],
    shiftTypes,
    contracts,
    agents,
    demand: [randomDemand(chance, days), { ...randomDemand(chance, days), level: 2 }],
    wishes: [],
    law: oneOf(chance, [["nl"], ["nl"], ["be"], ["be"], ["nl", "be"]]),
    ownRules: randomOwnRules(chance, agents, shiftTypes, from, days),
    weights: { under: 1, over: 1, wish: 1, fairness: 1, stability: 1, hours: 1 },
  };
  return often(chance, 0.6) ? withPublished(chance, bare) : bare;
}

function clockText(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
}

function momentText(day: number, minutes: number): string {
  return `${dayText(day + Math.floor(minutes / 1440))}T${clockText(minutes)}`;
}

/** Lengths near the limits of the law: three hours, five and a half, six, eight to twelve, thirteen. */
const LENGTHS = [170, 180, 240, 330, 360, 390, 480, 510, 540, 570, 600, 630, 660, 720, 765, 780, 800];
const BEGINS = [0, 240, 300, 330, 360, 420, 480, 540, 600, 720, 780, 840, 900, 960, 1080, 1200, 1260, 1320, 1380, 1410];

function randomShiftType(chance: Chance, id: string): ShiftType {
  const [start, length] = [oneOf(chance, BEGINS), oneOf(chance, LENGTHS)];
  return {
    id,
    start: clockText(start),
    end: clockText(start + length),
    kind: often(chance, 0.72) ? "work" : "standby",
    breaks: randomBreaks(chance, length),
    ...(often(chance, 0.1) ? { weekdays: some(chance, [0, 1, 2, 3, 4, 5, 6], 0.7) } : {}),
  };
}

function randomBreaks(chance: Chance, length: number): BreakRule[] {
  return many(upTo(chance, 3), (index) => {
    const earliest = 30 + index * 120 + upTo(chance, 8) * 15;
    return {
      minutes: oneOf(chance, [10, 14, 15, 20, 30, 45]),
      earliest,
      latest: earliest + upTo(chance, 6) * 15,
      paid: often(chance, 0.3),
    };
  }).filter(({ latest, minutes }) => latest + minutes <= length);
}

function randomContract(chance: Chance, id: string): Contract {
  const onCall = often(chance, 0.25);
  const week = (share: number, minutes: number) => (often(chance, share) ? minutes + upTo(chance, 600) : undefined);
  const [least, most] = [week(0.3, 600), week(0.5, 1500)];
  const perWeek = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
  return {
    id,
    perWeek,
    ...(often(chance, 0.3) ? { perHorizon: { least: upTo(chance, 3000), most: 3000 + upTo(chance, 3000) } } : {}),
    partTime: often(chance, 0.4),
    onCall,
  };
}

function randomAgent(chance: Chance, id: string, from: string, days: number): Agent {
  const first = dayNumber(from)!;
  return {
    id,
    contract: `C${upTo(chance, 2)}`,
    skills: [
      { skill: "phone", level: 1 + upTo(chance, 1) },
      ...(often(chance, 0.5) ? [{ skill: "chat", level: 1 }] : []),
    ],
    absences: many(upTo(chance, 2), () => {
      const begin = first - 20 + upTo(chance, days + 20);
      return {
        from: dayText(begin),
        to: dayText(begin + upTo(chance, 6)),
        reason: oneOf(chance, ["leave", "sick", "training", "other"] as const),
        ...(often(chance, 0.6) ? { credit: upTo(chance, 2400) } : {}),
      };
    }),
    ...(often(chance, 0.2)
      ? { weekly: many(7, () => [{ from: "06:00", to: oneOf(chance, ["20:00", "24:00"]) }]) }
      : {}),
    history: randomHistory(chance, first),
    counts: {
      weekends: 0,
      evenings: 0,
      wishesAsked: 0,
      wishesGranted: 0,
      sundaysThisYear: oneOf(chance, [0, 3, 36, 37, 38, 39]),
    },
    agreed: some(chance, ["nl.sunday.agreed", "be.sunday.agreed", "nl.rest.daily"], 0.6),
  };
}

/** Streaks of one kind of shift with free days between, as people really work; now and then sixteen weeks that are far too heavy. */
function randomHistory(chance: Chance, first: number): WorkedShift[] {
  if (often(chance, 0.1)) return heavyHistory(chance, first);
  const weeks = oneOf(chance, [0, 1, 2, 2, 4, 8, 17]);
  const worked: WorkedShift[] = [];
  for (let day = first - weeks * 7; day < first; ) {
    const type = randomShiftType(chance, "past");
    for (const until = day + 1 + upTo(chance, 6); day < until && day < first; day++) {
      if (often(chance, 0.9)) worked.push(workedOn(day, type));
    }
    day += upTo(chance, 3);
  }
  return apartInTime(worked);
}

function heavyHistory(chance: Chance, first: number): WorkedShift[] {
  const start = oneOf(chance, ["20:00", "08:00"]);
  const type: ShiftType = { id: "past", start, end: start === "20:00" ? "06:30" : "18:30", kind: "work", breaks: [] };
  const days = many(17 * 7, (index) => first - 17 * 7 + index).filter((day) => day % 7 !== first % 7);
  return days.filter(() => often(chance, 0.95)).map((day) => workedOn(day, type));
}

function workedOn(day: number, type: ShiftType): WorkedShift {
  const start = minutesOf(type.start);
  const length = (minutesOf(type.end) - start + 1440) % 1440 || 1440;
  return {
    start: momentText(day, start),
    end: momentText(day, start + length),
    kind: type.kind,
    breaks: type.breaks.map(({ earliest, minutes, paid }) => ({
      start: momentText(day, start + earliest),
      end: momentText(day, start + earliest + minutes),
      paid,
    })),
  };
}

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** Nobody has worked two shifts at once; a short rest may well have been. */
function apartInTime(worked: readonly WorkedShift[]): WorkedShift[] {
  const apart: WorkedShift[] = [];
  for (const shift of worked) if (!apart.length || apart.at(-1)!.end <= shift.start) apart.push(shift);
  return apart;
}

function randomDemand(chance: Chance, days: number) {
  const interval = oneOf(chance, [30, 60]);
  return { skill: "phone", level: 1, interval, required: many((days * 1440) / interval, () => upTo(chance, 2)) };
}

function randomOwnRules(
  chance: Chance,
  agents: readonly Agent[],
  types: readonly ShiftType[],
  from: string,
  days: number,
) {
  const ids = types.map(({ id }) => id);
  const names = agents.map(({ id }) => id);
  const rules: OwnRule[] = [
    { kind: "most_days_in_a_row", days: 3 + upTo(chance, 3) },
    { kind: "least_days_in_a_row", days: 2 + upTo(chance, 1) },
    { kind: "least_free_days_in_a_row", days: 2 },
    { kind: "most_weekends", weekends: upTo(chance, 2) },
    { kind: "whole_weekends" },
    { kind: "not_after", before: some(chance, ids, 0.5), after: some(chance, ids, 0.5) },
    { kind: "most_of_shifts", shiftTypes: some(chance, ids, 0.5), times: upTo(chance, 5) },
    {
      kind: "fixed",
      agent: oneOf(chance, names),
      date: dayText(dayNumber(from)! + upTo(chance, days - 1)),
      shiftType: often(chance, 0.5) ? oneOf(chance, ids) : null,
    },
    { kind: "apart", together: names },
  ];
  return some(chance, rules, 0.4).map((rule) => ({
    ...rule,
    ...(often(chance, 0.2) ? { weight: 1 } : {}),
    ...(often(chance, 0.2) ? { agents: some(chance, names, 0.5) } : {}),
  }));
}

function withPublished(chance: Chance, problem: RosterProblem): RosterProblem {
  const { assignments } = randomRoster(chance, problem);
  const plain = assignments.map(({ agent, date, shiftType }) => ({ agent, date, shiftType }));
  return {
    ...problem,
    published: {
      toldAt: problem.toldAt,
      assignments: plain,
      agreed: some(chance, plain, 0.2).map(({ agent, date }) => ({ agent, date })),
    },
  };
}

/** One shift type for a while, then some free days: the rosters that are nearly right break rules in the most interesting ways. */
export function randomRoster(chance: Chance, problem: RosterProblem): Roster {
  const assignments = problem.agents.flatMap((agent) => randomLine(chance, problem, agent));
  return { from: problem.from, days: problem.days, assignments };
}

function randomLine(chance: Chance, problem: RosterProblem, agent: Agent): Assignment[] {
  const first = dayNumber(problem.from)!;
  const busy = oneOf(chance, [0.3, 0.6, 0.8, 0.95]);
  const line: Assignment[] = [];
  let type = oneOf(chance, problem.shiftTypes);
  for (let day = first; day < first + problem.days; day++) {
    if (often(chance, 0.35)) type = oneOf(chance, problem.shiftTypes);
    if (often(chance, busy)) line.push(assignmentOf(chance, agent, dayText(day), type));
  }
  return line;
}

function assignmentOf(chance: Chance, agent: Agent, date: string, type: ShiftType): Assignment {
  const skill = often(chance, 0.97) ? oneOf(chance, agent.skills).skill : "mail";
  return {
    agent: agent.id,
    date,
    shiftType: type.id,
    skill: type.kind === "work" ? skill : null,
    breaks: type.breaks.map(({ earliest, latest }) => earliest + upTo(chance, (latest - earliest) / 15) * 15),
  };
}
