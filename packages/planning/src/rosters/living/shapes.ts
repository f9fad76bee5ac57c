/**
 * Questions about a roster that is being lived with, and the answers: codes with parameters, never prose. Whoever shows them has a text per code and
 * language. Minutes are whole; dates and moments are as in `problem.ts`.
 */
import type { ShiftType } from "../problem.ts";
import type { Assignment, Violation } from "../roster.ts";

/** A shift of somebody, named by who has it and the date on which it begins. */
export type Place = { agent: string; date: string };

export type Change =
  /** Each takes the shift of the other. */
  | { kind: "swap"; one: Place; other: Place }
  /** `breaks` absent: they are placed where they are missed least. */
  | { kind: "take"; agent: string; date: string; shiftType: string; skill: string | null; breaks?: readonly number[] }
  /** Longer by so many minutes, before the start or after the end. */
  | { kind: "extra"; agent: string; date: string; minutes: number; at: "start" | "end" }
  /** The shift falls away: the agent is ill, or the team takes it back. */
  | { kind: "drop"; agent: string; date: string; why: "sick" | "taken_back" }
  /** Other moments for the breaks: minutes after the start of the shift, in the order of the shift type. */
  | { kind: "breaks"; agent: string; date: string; breaks: readonly number[] };

/** Every code that can be said besides the codes of rules. */
export const REASONS = [
  /** Why a question makes no sense as it was asked. */
  "no_such_agent",
  "no_such_shift_type",
  "no_shift_there",
  "works_already",
  "same_person",
  "outside_horizon",
  "already_begun",
  "not_a_length",
  /** What follows from a change. */
  "missing_more",
  "missing_less",
  "may_refuse",
  "paid_as_told",
  "paid_at_least",
  "offer_due",
  "wish_lost",
  "wish_granted",
  /** Why somebody is offered a shift earlier or later. */
  "wishes_to_work",
  "wishes_otherwise",
  "asked_times",
  "hours_due",
  "hours_over",
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** `article` is empty where no law says it. */
export type Reason = { code: ReasonCode; article: string; params: Readonly<Record<string, string | number>> };

export type Verdict = {
  allowed: boolean;
  /** Why not: what makes no sense, and hard rules that the change would break, anew or worse than before. */
  obstacles: readonly Reason[];
  violations: readonly Violation[];
  /** What is good to know before saying yes. */
  consequences: readonly Reason[];
  /** Person-minutes that are missing over the whole horizon. */
  missing: { before: number; after: number };
  /** The assignments of the agents concerned after the change; what was there before where it is not allowed. */
  assignments: readonly Assignment[];
  /** Shift types that the assignments need and the problem does not have: one that became longer. */
  shiftTypes: readonly ShiftType[];
};

/** Somebody who could take a shift. `because` explains the place in the order, from the first line of ORDER that decides. */
export type Candidate = {
  agent: string;
  because: readonly Reason[];
  consequences: readonly Reason[];
  assignment: Assignment;
};
export type Passed = { agent: string; obstacles: readonly Reason[]; violations: readonly Violation[] };
/** First to be asked first. `passed` are those who could not, and why. */
export type Proposals = { candidates: readonly Candidate[]; passed: readonly Passed[] };

export const reason = (code: ReasonCode, params: Reason["params"] = {}, article = ""): Reason => ({
  code,
  article,
  params,
});
