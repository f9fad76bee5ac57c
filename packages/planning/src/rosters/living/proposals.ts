/**
 * Who could take a shift that stands open, and who is asked first. Nobody is weighed as a person: the order is a table of facts about the roster, read from
 * the top, and everybody is told which of them they were placed by.
 */
import { creditIn } from "../check/agent.ts";
import type { Agent } from "../problem.ts";
import type { Assignment } from "../roster.ts";
import { lineOf, type RosterDesk, shiftOf } from "./desk.ts";
import { type Candidate, type Passed, type Proposals, type Reason, reason, type Verdict } from "./shapes.ts";
import { verdictOn } from "./verdict.ts";
import { wishFor } from "./wishes.ts";

export type OpenShift = { date: string; shiftType: string; skill: string | null; breaks?: readonly number[] };

/** `asked`: how often each was asked lately (absent: never). `without`: who need not be asked, for they are ill or gave it back. */
export type Asking = { asked?: Readonly<Record<string, number>>; without?: readonly string[] };

type Facts = { wish: -1 | 0 | 1; asked: number; due: number; mayRefuse: boolean };

/** Smaller is asked sooner; the first line that differs decides, and the order of the problem where none does. */
const ORDER: readonly ((facts: Facts) => number)[] = [
  ({ wish }) => -wish,
  ({ asked }) => asked,
  ({ due }) => -due,
  ({ mayRefuse }) => Number(mayRefuse),
];

/**
 * Who could take an open shift, first who is asked first, and of all others why not. A shift outside the horizon or of a type that there is not suits nobody,
 * and everybody is among `passed` with that obstacle.
 */
export function proposalsFor(desk: RosterDesk, open: OpenShift, { asked = {}, without = [] }: Asking = {}): Proposals {
  const rows = desk.problem.agents
    .filter(({ id }) => !without.includes(id))
    .map((agent) => ({ agent, verdict: verdictOn(desk, { ...open, kind: "take", agent: agent.id }) }));
  const candidates = rows
    .filter(({ verdict }) => verdict.allowed)
    .map(({ agent, verdict }) => {
      const assignment = verdict.assignments.find(({ date }) => date === open.date)!;
      const facts = factsOf(desk, agent, verdict, assignment, asked[agent.id] ?? 0);
      return { facts, candidate: candidateOf(agent, verdict, assignment, facts) };
    })
    .toSorted((a, b) => compare(a.facts, b.facts))
    .map(({ candidate }) => candidate);
  const passed = rows.filter(({ verdict }) => !verdict.allowed).map(({ agent, verdict }) => passedOf(agent, verdict));
  return { candidates, passed };
}

function compare(one: Facts, other: Facts): number {
  for (const line of ORDER) {
    const difference = line(one) - line(other);
    if (difference !== 0) return difference;
  }
  return 0;
}

function factsOf(desk: RosterDesk, agent: Agent, verdict: Verdict, assignment: Assignment, asked: number): Facts {
  return {
    wish: wishFor(desk.problem.wishes, assignment),
    asked,
    due: minutesDue(desk, agent),
    mayRefuse: verdict.consequences.some(({ code }) => code === "may_refuse"),
  };
}

/** Contract minutes of the horizon that are still to be given; negative when more were given than aimed at; 0 without an aim. */
function minutesDue(desk: RosterDesk, agent: Agent): number {
  const { frame } = desk.checker;
  const aim = frame.contracts.get(agent.contract)!.aim;
  if (aim === undefined) return 0;
  const given = lineOf(desk, agent.id)
    .map((assignment) => shiftOf(desk, assignment))
    .filter(({ kind }) => kind === "work")
    .reduce((minutes, { start, end, unpaid }) => minutes + end - start - unpaid, 0);
  return aim - given - creditIn(frame.absences.get(agent.id) ?? [], frame.first, frame.last);
}

function candidateOf(agent: Agent, verdict: Verdict, assignment: Assignment, facts: Facts): Candidate {
  return { agent: agent.id, because: becauseOf(facts), consequences: verdict.consequences, assignment };
}

function becauseOf({ wish, asked, due }: Facts): Reason[] {
  return [
    ...(wish > 0 ? [reason("wishes_to_work")] : []),
    ...(wish < 0 ? [reason("wishes_otherwise")] : []),
    reason("asked_times", { times: asked }),
    ...(due > 0 ? [reason("hours_due", { minutes: due })] : []),
    ...(due < 0 ? [reason("hours_over", { minutes: -due })] : []),
  ];
}

const passedOf = ({ id }: Agent, { obstacles, violations }: Verdict): Passed => ({ agent: id, obstacles, violations });
