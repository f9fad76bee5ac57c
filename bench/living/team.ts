/** A team with a plain roster: everybody works five days in two shifts that change by the week, with sixteen weeks of history and a demand that it meets. */
import { dayNumber, dayText, weekdayOf } from "@luwte/planning/calendar/days.ts";
import type { Agent, RosterProblem, ShiftType } from "@luwte/planning/rosters/problem.ts";
import type { Assignment, Roster } from "@luwte/planning/rosters/roster.ts";
import type { Chance } from "@luwte/planning/rosters/testing/random.ts";

const FROM = "2026-03-02";
const HISTORY_WEEKS = 16;
const BREAK = { minutes: 30, earliest: 180, latest: 300, paid: false };
const TYPES: ShiftType[] = [
  { id: "early", start: "08:00", end: "16:00", kind: "work", breaks: [BREAK] },
  { id: "late", start: "13:00", end: "21:00", kind: "work", breaks: [BREAK] },
];
const COUNTS = { weekends: 0, evenings: 0, wishesAsked: 0, wishesGranted: 0, sundaysThisYear: 4 };

export function teamOf(
  chance: Chance,
  size: number,
  days: number,
): { problem: RosterProblem; roster: Roster; now: string } {
  const first = dayNumber(FROM)!;
  const agents = Array.from({ length: size }, (_, index) => agentOf(index, first));
  const assignments = agents.flatMap((agent, index) => lineOf(chance, agent.id, index, first, days));
  const problem: RosterProblem = {
    format: "luwte-roster-1",
    zone: "Europe/Amsterdam",
    from: FROM,
    days,
    toldAt: "2026-01-20T12:00",
    skills: [{ id: "phone", levels: 2 }],
    shiftTypes: TYPES,
    contracts: [
      { id: "full", partTime: false, onCall: false, aim: 9000, perWeek: { most: 2700 } },
      { id: "call", partTime: true, onCall: true },
    ],
    agents,
    demand: [{ skill: "phone", level: 1, interval: 30, required: demandOf(size, days) }],
    wishes: [],
    law: ["nl"],
    ownRules: [{ kind: "most_days_in_a_row", days: 6 }],
    weights: { under: 10, over: 1, wish: 1, fairness: 1, stability: 1, hours: 1 },
  };
  return { problem, roster: { from: FROM, days, assignments }, now: "2026-03-01T12:00" };
}

/** Free days move through the week with the agent, so that weekends are worked too. */
const isFree = (index: number, day: number): boolean => [0, 1].includes((weekdayOf(day) + index) % 7);
const typeOn = (index: number, day: number): ShiftType => TYPES[(Math.floor((day + 3) / 7) + index) % 2]!;

function agentOf(index: number, first: number): Agent {
  const past = Array.from({ length: HISTORY_WEEKS * 7 }, (_, day) => first - HISTORY_WEEKS * 7 + day);
  return {
    id: `agent-${index}`,
    contract: index % 10 === 0 ? "call" : "full",
    skills: [{ skill: "phone", level: 1 + (index % 2) }],
    absences: [],
    history: past
      .filter((day) => !isFree(index, day))
      .map((day) => {
        const { start, end, kind } = typeOn(index, day);
        return { start: `${dayText(day)}T${start}`, end: `${dayText(day)}T${end}`, kind, breaks: [] };
      }),
    counts: COUNTS,
    agreed: ["nl.sunday.agreed"],
  };
}

function lineOf(chance: Chance, agent: string, index: number, first: number, days: number): Assignment[] {
  return Array.from({ length: days }, (_, day) => first + day)
    .filter((day) => !isFree(index, day))
    .map((day) => ({
      agent,
      date: dayText(day),
      shiftType: typeOn(index, day).id,
      skill: "phone",
      breaks: [BREAK.earliest + 15 * Math.floor(chance() * 9)],
    }));
}

function demandOf(size: number, days: number): number[] {
  const most = Math.floor((size * 5) / 7);
  return Array.from({ length: days * 48 }, (_, interval) => {
    const hour = (interval % 48) / 2;
    if (hour < 8 || hour >= 21) return 0;
    return Math.floor(most * (hour >= 13 && hour < 16 ? 0.8 : 0.4));
  });
}
