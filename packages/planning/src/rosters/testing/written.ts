/** Rosters of one agent as a line of text each: "2026-03-02 09:00-17:00 240+30" is a shift with a break of 30 minutes after 240; "standby" may follow. */
import { dayNumber, dayText } from "../../calendar/days.ts";
import type { Agent, Contract, RosterProblem, ShiftType, WorkedShift } from "../problem.ts";
import type { Assignment, Roster } from "../roster.ts";

export type Written = {
  own?: readonly string[];
  past?: readonly string[];
  from?: string;
  days?: number;
  law?: readonly string[];
  zone?: string;
  agent?: Partial<Agent>;
  contract?: Partial<Contract>;
  problem?: Partial<RosterProblem>;
};

export function written(given: Written): { problem: RosterProblem; roster: Roster } {
  const own = (given.own ?? []).map(readLine);
  const from = given.from ?? "2026-03-02";
  const days = given.days ?? 28;
  const problem: RosterProblem = {
    format: "luwte-roster-1",
    zone: given.zone ?? "Europe/Amsterdam",
    from,
    days,
    toldAt: `${dayText(dayNumber(from)! - 40)}T12:00`,
    skills: [{ id: "phone", levels: 1 }],
    shiftTypes: uniqueTypes(own.map(({ type }) => type)),
    contracts: [{ id: "c", partTime: false, onCall: false, ...given.contract }],
    agents: [agentOf(given)],
    demand: [],
    wishes: [],
    law: given.law ?? ["nl"],
    ownRules: [],
    weights: { under: 0, over: 0, wish: 0, fairness: 0, stability: 0, hours: 0 },
    ...given.problem,
  };
  return { problem, roster: { from, days, assignments: own.map(assignmentOf) } };
}

function agentOf(given: Written): Agent {
  return {
    id: "An",
    contract: "c",
    skills: [{ skill: "phone", level: 1 }],
    absences: [],
    history: (given.past ?? []).map((line) => workedOf(readLine(line))),
    counts: { weekends: 0, evenings: 0, wishesAsked: 0, wishesGranted: 0, sundaysThisYear: 0 },
    agreed: ["nl.sunday.agreed", "be.sunday.agreed"],
    ...given.agent,
  };
}

type Line = { date: string; type: ShiftType };

function readLine(line: string): Line {
  const [date = "", times = "", ...rest] = line.split(" ");
  const [start = "", end = ""] = times.split("-");
  const kind = rest.includes("standby") ? "standby" : "work";
  const breaks = rest
    .filter((word) => word.includes("+"))
    .map((word) => word.split("+").map(Number) as [number, number])
    .map(([after, minutes]) => ({ minutes, earliest: after, latest: after, paid: false }));
  return { date, type: { id: [times, ...rest].join(" "), start, end, kind, breaks } };
}

function uniqueTypes(types: readonly ShiftType[]): ShiftType[] {
  return [...new Map(types.map((type) => [type.id, type])).values()];
}

function assignmentOf({ date, type }: Line): Assignment {
  const skill = type.kind === "work" ? "phone" : null;
  return { agent: "An", date, shiftType: type.id, skill, breaks: type.breaks.map(({ earliest }) => earliest) };
}

/** For the history moments are written out; breaks of the past are placed as the clock runs. */
function workedOf({ date, type }: Line): WorkedShift {
  const day = dayNumber(date)!;
  const start = clock(type.start);
  const end = clock(type.end) <= start ? clock(type.end) + 1440 : clock(type.end);
  return {
    start: moment(day, start),
    end: moment(day, end),
    kind: type.kind,
    breaks: type.breaks.map(({ earliest, minutes, paid }) => ({
      start: moment(day, start + earliest),
      end: moment(day, start + earliest + minutes),
      paid,
    })),
  };
}

const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const two = (value: number): string => String(value).padStart(2, "0");
const moment = (day: number, minutes: number): string =>
  `${dayText(day + Math.floor(minutes / 1440))}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;

/** The same times on several dates: `each("09:00-17:00 240+30", "2026-03-02", 5)` are five days in a row, `step` days apart. */
export function each(times: string, first: string, count: number, step = 1): string[] {
  return Array.from({ length: count }, (_, index) => `${dayText(dayNumber(first)! + index * step)} ${times}`);
}
