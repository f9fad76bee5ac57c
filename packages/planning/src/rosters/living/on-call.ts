/** What the Dutch law on on-call work (BW 7:628a) brings besides the rules that a roster can break. */
import { dayNumber } from "../../calendar/days.ts";
import { clockSpanOf } from "../check/shifts.ts";
import { kindOf } from "../law/kinds.ts";
import type { Agent, ShiftType } from "../problem.ts";
import type { Assignment } from "../roster.ts";
import type { RosterDesk } from "./desk.ts";
import { type Reason, reason } from "./shapes.ts";

/** Lid 1: every call is paid for three hours at least. */
export const PAID_AT_LEAST = 180;
/** Lid 5. */
const OFFER_AFTER_MONTHS = 12;

/** For a call that comes: `minutes` are its contract minutes. */
export function callConsequences(desk: RosterDesk, agent: Agent, assignment: Assignment, type: ShiftType): Reason[] {
  if (!isOnCall(desk, agent) || type.kind !== "work") return [];
  const { id } = agent;
  const short = contractMinutes(type) < PAID_AT_LEAST;
  return [
    ...(short ? [reason("paid_at_least", { agent: id, minutes: PAID_AT_LEAST }, "BW 7:628a lid 1")] : []),
    ...(isOfferDue(agent, assignment.date)
      ? [reason("offer_due", { agent: id, months: OFFER_AFTER_MONTHS }, "BW 7:628a lid 5")]
      : []),
  ];
}

/** For a call that is taken back so late that it is still paid for the times first told. */
export function takenBackConsequences(
  desk: RosterDesk,
  agent: Agent,
  assignment: Assignment,
  type: ShiftType,
): Reason[] {
  const ahead = dayNumber(assignment.date)! - desk.checker.frame.toldDay;
  const needed = noticeOfCalls(desk, assignment.date);
  if (!isOnCall(desk, agent) || type.kind !== "work" || needed === null || ahead >= needed) return [];
  const minutes = Math.max(PAID_AT_LEAST, contractMinutes(type));
  return [reason("paid_as_told", { agent: agent.id, date: assignment.date, minutes }, "BW 7:628a lid 3")];
}

const isOnCall = (desk: RosterDesk, agent: Agent): boolean =>
  desk.checker.frame.contracts.get(agent.contract)!.onCall && noticeRules(desk).length > 0;

const noticeRules = ({ checker }: RosterDesk) =>
  checker.packs.flatMap(({ rules }) => rules.filter(({ code }) => kindOf(code) === "notice.call"));

function noticeOfCalls(desk: RosterDesk, date: string): number | null {
  const rule = noticeRules(desk).find(({ from = date, until = date }) => from <= date && date <= until);
  return rule?.limits["days"] ?? null;
}

function contractMinutes(type: ShiftType): number {
  const { from, to } = clockSpanOf(type);
  return type.breaks.reduce((minutes, pause) => minutes - (pause.paid ? 0 : pause.minutes), to - from);
}

function isOfferDue({ counts }: Agent, date: string): boolean {
  const since = counts.employedSince;
  return since !== undefined && `${Number(since.slice(0, 4)) + OFFER_AFTER_MONTHS / 12}${since.slice(4)}` <= date;
}
