/** What the clock brings, the same in every replication: shifts and breaks of each agent, the ends of intervals and days. In order of time. */
import { type Group, intervalsADay, type Scenario, type Shift } from "./scenario.ts";

/** Kinds, in the order in which they happen at the same moment: who ends at two does so before who begins at two. */
export const [INTERVAL_ENDS, COUNTING_BEGINS, SHIFT_ENDS, SHIFT_BEGINS, BREAK_BEGINS, DAY_ENDS] = [0, 1, 2, 3, 4, 5];

export type Schedule = {
  at: Float64Array;
  kind: Int32Array;
  /** The agent, where there is one. */
  agent: Int32Array;
  /** Which working day of which agent it belongs to: whoever is ill misses all of it. */
  duty: Int32Array;
  /** Seconds of a break. */
  seconds: Float64Array;
  dutyGroup: Int32Array;
  groupOf: Int32Array;
  /** Group by group: its first agent; one more at the end. */
  agentsFrom: Int32Array;
  end: number;
};

type Entry = { at: number; kind: number; agent: number; duty: number; seconds: number };
type Duty = { group: number; agent: number; day: number; shift: Shift };
const DAY = 86_400;
const MINUTE = 60;

export function scheduleOf(scenario: Scenario): Schedule {
  const { groups, days } = scenario;
  const sizes = groups.map(({ shifts }) => shifts.reduce((sum, { agents }) => sum + agents, 0));
  const agentsFrom = Int32Array.from([0, ...sizes].map((_, index) => sum(sizes.slice(0, index))));
  const duties = groups.flatMap((group, index) => dutiesOf(group, index, agentsFrom[index]!, days));
  const ends = dayEnds(scenario);
  const entries = [...duties.flatMap(entriesOf), ...intervalEntries(scenario), ...ends].sort(
    (a, b) => a.at - b.at || a.kind - b.kind || a.agent - b.agent,
  );
  return {
    at: Float64Array.from(entries, ({ at }) => at),
    kind: Int32Array.from(entries, ({ kind }) => kind),
    agent: Int32Array.from(entries, ({ agent }) => agent),
    duty: Int32Array.from(entries, ({ duty }) => duty),
    seconds: Float64Array.from(entries, ({ seconds }) => seconds),
    dutyGroup: Int32Array.from(duties, ({ group }) => group),
    groupOf: Int32Array.from(sizes.flatMap((size, group) => Array<number>(size).fill(group))),
    agentsFrom,
    end: ends.at(-1)!.at,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function dutiesOf(group: Group, index: number, firstAgent: number, days: number): Duty[] {
  let next = firstAgent;
  return group.shifts.flatMap((shift) => {
    const begin = next;
    next += shift.agents;
    const worked = Array.from({ length: days }, (_, day) => day).filter((day) => shift.days?.includes(day) ?? true);
    return worked.flatMap((day) =>
      Array.from({ length: shift.agents }, (_, agent) => ({ group: index, agent: begin + agent, day, shift })),
    );
  });
}

function entriesOf({ agent, day, shift }: Duty, duty: number): Entry[] {
  const entry = (kind: number, minutes: number, seconds: number): Entry => ({
    at: day * DAY + minutes * MINUTE,
    kind,
    agent,
    duty,
    seconds,
  });
  return [
    entry(SHIFT_BEGINS, shift.from, 0),
    ...shift.breaks.map(({ at, minutes }) => entry(BREAK_BEGINS, at, minutes * MINUTE)),
    entry(SHIFT_ENDS, shift.to, 0),
  ];
}

const clockEntry = (kind: number, at: number): Entry => ({ at, kind, agent: -1, duty: -1, seconds: 0 });

function intervalEntries(scenario: Scenario): Entry[] {
  const { days, hours, intervalMinutes, warmUpMinutes } = scenario;
  const perDay = intervalsADay(scenario);
  const begins = Array.from({ length: days * perDay }, (_, interval) => {
    const minutes = hours.from + (interval % perDay) * intervalMinutes;
    return clockEntry(INTERVAL_ENDS, Math.floor(interval / perDay) * DAY + minutes * MINUTE);
  });
  // An interval lasts until the next one begins, so that work after closing time still counts somewhere.
  return [...begins.slice(1), clockEntry(COUNTING_BEGINS, (hours.from + warmUpMinutes) * MINUTE)];
}

/** A day is over when nobody calls any more and the last shift has ended; a service that never closes has one end. */
function dayEnds({ days, hours, groups }: Scenario): Entry[] {
  const ends = Array.from({ length: days }, (_, day) => {
    const shifts = groups.flatMap((group) => group.shifts).filter((shift) => shift.days?.includes(day) ?? true);
    return day * DAY + MINUTE * Math.max(hours.to, ...shifts.map(({ to }) => to));
  });
  const reopens = (day: number) => (day + 1) * DAY + hours.from * MINUTE;
  return ends.filter((at, day) => day === days - 1 || at < reopens(day)).map((at) => clockEntry(DAY_ENDS, at));
}
