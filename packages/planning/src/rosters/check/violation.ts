/** From what a rule found to what is told: dates as text, the agent, the code and its article. */
import { dayText } from "../../calendar/days.ts";
import type { Violation } from "../roster.ts";

/** `from` and `to` are day numbers. */
export type Finding = { from: number; to: number; measured: number; limit: number };

export function violationOf(
  rule: { code: string; article?: string },
  agent: string,
  { from, to, measured, limit }: Finding,
): Violation {
  const { code, article = "" } = rule;
  return { rule: code, article, agent, from: dayText(from), to: dayText(to), measured, limit };
}

export const onDay = (day: number, measured: number, limit: number): Finding => ({
  from: day,
  to: day,
  measured,
  limit,
});
