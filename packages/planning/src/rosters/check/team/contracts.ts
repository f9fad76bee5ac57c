/** Contract minutes, by week and over the horizon. */
import type { Violation } from "../../roster.ts";
import { absencesOf, creditIn, daysFrom, mondayOf, sundayOf, type View, weekOf } from "../agent.ts";
import { type Shift, sum } from "../shifts.ts";
import { type Finding, violationOf } from "../violation.ts";

export function contractViolations(view: View): Violation[] {
  const { perWeek, perHorizon } = view.contract;
  const { first, last } = view;
  const rows: [code: string, found: Finding[]][] = [
    ["contract.week.most", over(weeksWorked(view), perWeek?.most)],
    ["contract.week.least", under(wholeWeeks(view), perWeek?.least)],
    ["contract.horizon.most", over([measure(view, first, last, true)], perHorizon?.most)],
    ["contract.horizon.least", under([measure(view, first, last, true)], perHorizon?.least)],
  ];
  return rows.flatMap(([code, found]) => found.map((finding) => violationOf({ code }, view.agent.id, finding)));
}

type Measured = { from: number; to: number; measured: number };

const over = (sums: readonly Measured[], limit: number | undefined): Finding[] =>
  limit === undefined ? [] : sums.filter(({ measured }) => measured > limit).map((each) => ({ ...each, limit }));

const under = (sums: readonly Measured[], limit: number | undefined): Finding[] =>
  limit === undefined ? [] : sums.filter(({ measured }) => measured < limit).map((each) => ({ ...each, limit }));

function weeksWorked(view: View): Measured[] {
  const weeks = new Set(view.shifts.filter(({ own }) => own).map(({ day }) => weekOf(day)));
  return [...weeks].map((week) => measure(view, mondayOf(week), sundayOf(week), false));
}

function wholeWeeks(view: View): Measured[] {
  return daysFrom(weekOf(view.first), weekOf(view.last))
    .filter((week) => mondayOf(week) >= view.first && sundayOf(week) <= view.last)
    .map((week) => measure(view, mondayOf(week), sundayOf(week), false));
}

function measure(view: View, from: number, to: number, ownOnly: boolean): Measured {
  const shifts = view.shifts.filter(({ day, own }) => day >= from && day <= to && (own || !ownOnly));
  return { from, to, measured: sum(shifts.map(contractMinutes)) + creditIn(absencesOf(view), from, to) };
}

/** Every unpaid break is taken off, however short. */
function contractMinutes({ start, end, unpaid }: Shift): number {
  return end - start - unpaid;
}
