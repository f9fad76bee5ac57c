/** A contact centre's roster problem from a seed: open every day from 7 to 23, three skills, contracts of three sizes, histories, leave and wishes. */
import { DAY, dayNumber, dayText } from "@luwte/planning/calendar/days.ts";
import { type Chance, chanceOf } from "@luwte/planning/rosters/chance.ts";
import type {
  Agent,
  Contract,
  Demand,
  RosterProblem,
  ShiftType,
  Wish,
  WorkedShift,
} from "@luwte/planning/rosters/problem.ts";

const FROM = "2026-03-02";
const INTERVAL = 30;
const SKILLS = ["phone", "chat", "french"] as const;

const CONTRACTS: readonly Contract[] = [
  { id: "full", perWeek: { most: 2700 }, perHorizon: { least: 7680, most: 9120 }, partTime: false, onCall: false },
  { id: "four days", perWeek: { most: 2160 }, perHorizon: { least: 6240, most: 7680 }, partTime: true, onCall: false },
  { id: "three days", perWeek: { most: 1680 }, perHorizon: { least: 4320, most: 5760 }, partTime: true, onCall: false },
];

function shiftType(id: string, start: string, end: string): ShiftType {
  const pause = (minutes: number, earliest: number, latest: number, paid: boolean) => ({
    minutes,
    earliest,
    latest,
    paid,
  });
  return {
    id,
    start,
    end,
    kind: "work",
    breaks: [pause(15, 90, 135, true), pause(30, 210, 270, false), pause(15, 360, 420, true)],
  };
}

const SHIFTS: readonly ShiftType[] = [
  shiftType("early", "07:00", "15:30"),
  shiftType("day", "08:30", "17:00"),
  shiftType("office", "09:00", "17:30"),
  shiftType("middle", "11:00", "19:30"),
  shiftType("late", "13:30", "22:00"),
  shiftType("evening", "14:30", "23:00"),
];

/** The demand asks for this share of the hours that contracts ask for at least. */
export function teamProblem(agents: number, seed: number, asked = 0.86, days = 28): RosterProblem {
  const chance = chanceOf(seed);
  const people = Array.from({ length: agents }, (_, at) => agentOf(chance, at, days));
  return {
    format: "luwte-roster-1",
    zone: "Europe/Amsterdam",
    from: FROM,
    days,
    toldAt: "2026-01-30T12:00",
    skills: SKILLS.map((id) => ({ id, levels: 2 })),
    shiftTypes: SHIFTS,
    contracts: CONTRACTS,
    agents: people,
    demand: demandOf(people, days, asked),
    wishes: people.flatMap((agent) => wishesOf(chance, agent.id, days)),
    law: ["nl"],
    ownRules: [
      { kind: "most_days_in_a_row", days: 5 },
      { kind: "least_free_days_in_a_row", days: 1 },
      { kind: "most_weekends", weekends: 2 },
      { kind: "whole_weekends", weight: 20 },
    ],
    weights: { under: 100, over: 2, wish: 3, fairness: 2, stability: 0, hours: 0 },
  };
}

function agentOf(chance: Chance, at: number, days: number): Agent {
  const first = dayNumber(FROM)!;
  const leave = chance.fraction() < 0.15 ? chance.below(days - 3) : -1;
  return {
    id: `agent ${at + 1}`,
    contract: CONTRACTS[at % 5 < 2 ? 0 : at % 5 < 4 ? 1 : 2]!.id,
    skills: SKILLS.filter((_, skill) => skill === 0 || (at + skill) % (skill + 2) === 0).map((skill) => ({
      skill,
      level: 1 + chance.below(2),
    })),
    absences:
      leave < 0
        ? []
        : [{ from: dayText(first + leave), to: dayText(first + leave + 2), reason: "leave" as const, credit: 960 }],
    history: historyOf(chance, first),
    counts: {
      weekends: chance.below(3),
      evenings: chance.below(12),
      wishesAsked: 20,
      wishesGranted: 10 + chance.below(9),
      sundaysThisYear: 2,
    },
    agreed: ["nl.sunday.agreed"],
  };
}

/** Sixteen weeks of four or five days, with shifts that move on through the day. */
function historyOf(chance: Chance, first: number): WorkedShift[] {
  const worked: WorkedShift[] = [];
  for (let week = 16; week >= 1; week--) {
    const begin = chance.below(3);
    const shift = SHIFTS[chance.below(SHIFTS.length)]!;
    for (let day = 0; day < 4; day++) worked.push(workedOn(first - 7 * week + begin + day, shift));
  }
  return worked;
}

function workedOn(day: number, { start, end, breaks }: ShiftType): WorkedShift {
  const at = (minutes: number) => new Date(day * DAY + minutes * 60_000).toISOString().slice(0, 16);
  const begins = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  return {
    start: `${dayText(day)}T${start}`,
    end: `${dayText(day)}T${end}`,
    kind: "work",
    breaks: breaks.map(({ minutes, earliest, paid }) => ({
      start: at(begins + earliest),
      end: at(begins + earliest + minutes),
      paid,
    })),
  };
}

/** Busy in the morning, quieter at night and on weekends; as much as the people can do, in proportion to who has the skill. */
function demandOf(people: readonly Agent[], days: number, asked: number): Demand[] {
  const perDay = 1440 / INTERVAL;
  const hours = (id: string) => CONTRACTS.find((contract) => contract.id === id)!.perHorizon!.least! / 60;
  const available = people.reduce((sum, { contract }) => sum + hours(contract), 0) * asked;
  const weightOf = (index: number) =>
    dayWeight(Math.floor(index / perDay) % 7) * hourWeight((index % perDay) * INTERVAL);
  const all = Array.from({ length: days * perDay }, (_, index) => weightOf(index));
  const scale = available / ((all.reduce((sum, weight) => sum + weight, 0) * INTERVAL) / 60);
  const shares = { phone: 0.62, chat: 0.22, french: 0.16 };
  return SKILLS.map((skill) => ({
    skill,
    level: 1,
    interval: INTERVAL,
    required: all.map((weight) => Math.round(weight * scale * shares[skill])),
  }));
}

const dayWeight = (weekday: number): number => [1.15, 1.05, 1, 1, 0.95, 0.6, 0.5][weekday]!;

function hourWeight(minutes: number): number {
  if (minutes < 420 || minutes >= 1380) return 0;
  if (minutes < 510) return 0.45;
  if (minutes < 1050) return 1;
  return minutes < 1200 ? 0.7 : 0.4;
}

function wishesOf(chance: Chance, agent: string, days: number): Wish[] {
  const first = dayNumber(FROM)!;
  return Array.from({ length: 4 }, () => {
    const date = dayText(first + chance.below(days));
    const off = chance.fraction() < 0.6;
    const shiftTypes = [SHIFTS[chance.below(SHIFTS.length)]!.id];
    return {
      agent,
      from: date,
      to: date,
      weight: 1 + chance.below(3),
      want: off ? { kind: "off" } : { kind: "shift", shiftTypes },
    };
  });
}
