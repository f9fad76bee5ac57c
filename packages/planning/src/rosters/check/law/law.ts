/** The law packs held against one agent's shifts: every kind of rule with the function that reads it, and what dates and agreement change. */
import { type Kind, kindOf, MAY_BE_AGREED } from "../../law/kinds.ts";
import type { LawPack, LawRule, Violation } from "../../roster.ts";
import type { View } from "../agent.ts";
import { violationOf } from "../violation.ts";
import type { Check } from "./finding.ts";
import { nightAfterRow, nightAverage, nightCount, nightLength, nightRest, nightRow } from "./nights.ts";
import { noticeCall, noticePartTime, noticeRestDay, noticeTimes } from "./notice.ts";
import { restDaily, restWeekly } from "./rest.ts";
import { breakLength, breakStretch, dayLength, shiftLeast, shiftLength, shiftSpan } from "./shifts.ts";
import { standbyDays, standbyFree, standbyNight } from "./standby.ts";
import { sundayAgreed, sundayCompensation, sundayFree } from "./sundays.ts";
import { average, weekLength } from "./weeks.ts";

const CHECKS: Record<Kind, Check> = {
  "shift.length": shiftLength,
  "shift.span": shiftSpan,
  "shift.least": shiftLeast,
  "break.length": breakLength,
  "break.stretch": breakStretch,
  "day.length": dayLength,
  "week.length": weekLength,
  "average.short": average,
  "average.long": average,
  "rest.daily": restDaily,
  "rest.weekly": restWeekly,
  "sunday.agreed": sundayAgreed,
  "sunday.free": sundayFree,
  "sunday.compensation": sundayCompensation,
  "night.length": nightLength,
  "night.rest": nightRest,
  "night.count": nightCount,
  "night.row": nightRow,
  "night.after-row": nightAfterRow,
  "night.average": nightAverage,
  "standby.days": standbyDays,
  "standby.free": standbyFree,
  "standby.night": standbyNight,
  "notice.rest-day": noticeRestDay,
  "notice.times": noticeTimes,
  "notice.call": noticeCall,
  "notice.part-time": noticePartTime,
};

export const lawViolations = (view: View, packs: readonly LawPack[]): Violation[] =>
  packs.flatMap(({ rules }) => rules.flatMap((rule) => ruleViolations(view, rule)));

function ruleViolations(view: View, rule: LawRule): Violation[] {
  const kind = kindOf(rule.code);
  if (!kind) throw new RangeError(`There is no kind of rule ${rule.code}`);
  if (MAY_BE_AGREED.includes(kind) && view.agent.agreed.includes(rule.code)) return [];
  return CHECKS[kind](view, rule.limits)
    .map((finding) => violationOf(rule, view.agent.id, finding))
    .filter(({ to }) => (rule.from ?? to) <= to && to <= (rule.until ?? to));
}
