/** All that the rules ask about one agent in one roster, put together once. */
import { dayNumber, dayText, weekdayOf } from "../../calendar/days.ts";
import { type Clock, momentOf, openClock } from "../clock.ts";
import type { Absence, Agent, Contract, RosterProblem, ShiftType } from "../problem.ts";
import type { Assignment } from "../roster.ts";
import { inOrder, ownShift, pastShift, type Shift, sum } from "./shifts.ts";

/** What is the same for every agent and every roster of a problem. Days are day numbers; `first` and `last` bound the horizon. */
export type Frame = {
  problem: RosterProblem;
  clock: Clock;
  first: number;
  last: number;
  toldDay: number;
  shiftTypes: ReadonlyMap<string, ShiftType>;
  contracts: ReadonlyMap<string, Contract>;
  /** By agent, the shift types that were published by day; null when nothing was published. */
  published: ReadonlyMap<string, ReadonlyMap<number, string>> | null;
  /** "agent day" of changes that were agreed. */
  agreedChanges: ReadonlySet<string>;
  /** The dates of the horizon, as they are written. */
  days: ReadonlyMap<string, number>;
  /** By agent, absences in day numbers, both bounds included. */
  absences: ReadonlyMap<string, readonly AbsentDays[]>;
  /** By agent, the worked shifts of the history. */
  past: ReadonlyMap<string, readonly Shift[]>;
};

export type AbsentDays = { from: number; to: number; credit: number; reason: Absence["reason"] };

const absentDays = ({ from, to, credit = 0, reason }: Absence): AbsentDays => ({
  from: dayNumber(from)!,
  to: dayNumber(to)!,
  credit,
  reason,
});

export type View = Frame & {
  agent: Agent;
  contract: Contract;
  /** By day, at most one. */
  assigned: ReadonlyMap<number, Assignment>;
  /** Past and own shifts of kind work, in order. */
  shifts: readonly Shift[];
  standbys: readonly Shift[];
};

export function frameOf(problem: RosterProblem): Frame {
  const clock = remembering(openClock(problem.zone));
  const first = dayNumber(problem.from);
  if (!clock || first === null) throw new RangeError(`No place in time: ${problem.zone} ${problem.from}`);
  return {
    problem,
    clock,
    first,
    last: first + problem.days - 1,
    toldDay: momentOf(problem.toldAt)?.day ?? first,
    shiftTypes: new Map(problem.shiftTypes.map((type) => [type.id, type])),
    contracts: new Map(problem.contracts.map((contract) => [contract.id, contract])),
    published: problem.published ? publishedOf(problem.published.assignments) : null,
    agreedChanges: new Set(problem.published?.agreed.map(({ agent, date }) => `${agent} ${dayNumber(date)}`)),
    days: new Map(daysFrom(first, first + problem.days - 1).map((day) => [dayText(day), day])),
    absences: new Map(problem.agents.map(({ id, absences }) => [id, absences.map(absentDays)])),
    past: new Map(problem.agents.map((agent) => [agent.id, agent.history.map((worked) => pastShift(worked, clock))])),
  };
}

/** The same few hundred places are asked for again and again. */
function remembering(clock: Clock | null): Clock | null {
  const places = new Map<number, number>();
  return clock && { at: (day, minutes) => placeIn(places, clock, day, minutes) };
}

const MOST_MINUTES = 4096;

function placeIn(places: Map<number, number>, clock: Clock, day: number, minutes: number): number {
  const key = day * MOST_MINUTES + minutes;
  const known = places.get(key);
  if (known !== undefined) return known;
  const place = clock.at(day, minutes);
  places.set(key, place);
  return place;
}

function publishedOf(assignments: readonly { agent: string; date: string; shiftType: string }[]) {
  const published = new Map<string, Map<number, string>>();
  for (const { agent, date, shiftType } of assignments) {
    const days = published.get(agent) ?? new Map<number, string>();
    published.set(agent, days.set(dayNumber(date)!, shiftType));
  }
  return published;
}

export function byAgent(assignments: readonly Assignment[]): Map<string, Assignment[]> {
  const found = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const known = found.get(assignment.agent);
    if (known) known.push(assignment);
    else found.set(assignment.agent, [assignment]);
  }
  return found;
}

/** Trusts that agents, dates and shift types are of the problem: `stray.ts` finds those that are not. */
export function viewOf(frame: Frame, agent: Agent, assignments: readonly Assignment[]): View {
  const assigned = new Map(assignments.map((assignment) => [frame.days.get(assignment.date)!, assignment]));
  const own = [...assigned].map(([day, given]) =>
    ownShift(given, day, frame.shiftTypes.get(given.shiftType)!, frame.clock),
  );
  const all = inOrder([...(frame.past.get(agent.id) ?? []), ...own]);
  const shifts = all.filter(({ kind }) => kind === "work");
  return {
    ...frame,
    agent,
    contract: frame.contracts.get(agent.contract)!,
    assigned,
    shifts,
    standbys: all.filter(({ kind }) => kind === "standby"),
  };
}

export const ownOf = (shifts: readonly Shift[]): Shift[] => shifts.filter(({ own }) => own);

/** Weeks are counted from Monday to Sunday; week 0 holds day 0. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7);
export const mondayOf = (week: number): number => week * 7 - 3;
export const sundayOf = (week: number): number => mondayOf(week) + 6;
export const isSunday = (day: number): boolean => weekdayOf(day) === 6;

export function daysFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export const horizonOf = ({ first, last }: Frame): number[] => daysFrom(first, last);

/** What absences count for in a window of dates, spread evenly over their dates and rounded down for each. */
export function creditIn(absences: readonly AbsentDays[], first: number, last: number): number {
  return sum(
    absences.map(({ from, to, credit }) => {
      const inside = Math.max(0, Math.min(to, last) - Math.max(from, first) + 1);
      return Math.floor((credit * inside) / (to - from + 1));
    }),
  );
}

export const absencesOf = (view: View): readonly AbsentDays[] => view.absences.get(view.agent.id) ?? [];
