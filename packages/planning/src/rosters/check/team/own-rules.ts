/** The rules that a team made for itself. Only the hard ones can be broken; what a soft one costs is the search's to count. */
import { dayNumber, weekdayOf } from "../../../calendar/days.ts";
import type { OwnRule } from "../../problem.ts";
import type { Violation } from "../../roster.ts";
import { horizonOf, type View, weekOf } from "../agent.ts";
import { type Finding, onDay, violationOf } from "../violation.ts";

const SATURDAY = 5;

type Kind = OwnRule["kind"];
type Of<K extends Kind> = Extract<OwnRule, { kind: K }>;
type Rules = { [K in Exclude<Kind, "apart">]: (view: View, rule: Of<K>) => Finding[] };

const RULES: Rules = {
  most_days_in_a_row: (view, { days }) =>
    ownRuns(view)
      .filter(({ length }) => length > days)
      .map((run) => found(run, days)),
  least_days_in_a_row: (view, { days }) =>
    ownRuns(view)
      .filter(({ length, from, to }) => length < days && from > firstKnown(view) && to < view.last)
      .map((run) => found(run, days)),
  least_free_days_in_a_row: (view, { days }) =>
    freeRuns(view)
      .filter(({ length }) => length < days)
      .map((run) => found(run, days)),
  most_weekends: (view, { weekends }) => {
    const works = workingDays(view);
    const measured = new Set(
      horizonOf(view)
        .filter((day) => isWeekend(day) && works.has(day))
        .map(weekOf),
    ).size;
    return measured > weekends ? [{ ...bounds(view), measured, limit: weekends }] : [];
  },
  whole_weekends: (view) => {
    const works = workingDays(view);
    return horizonOf(view)
      .filter((day) => weekdayOf(day) === SATURDAY && day < view.last && works.has(day) !== works.has(day + 1))
      .map((day) => ({ from: day, to: day + 1, measured: 1, limit: 2 }));
  },
  not_after: (view, { before, after }) =>
    horizonOf(view)
      .filter((day) => isOneOf(view, day, before) && isOneOf(view, day + 1, after))
      .map((day) => ({ from: day, to: day + 1, measured: 1, limit: 0 })),
  most_of_shifts: (view, { shiftTypes, times }) => {
    const measured = horizonOf(view).filter((day) => isOneOf(view, day, shiftTypes)).length;
    return measured > times ? [{ ...bounds(view), measured, limit: times }] : [];
  },
  fixed: (view, { agent, date, shiftType }) => {
    const day = dayNumber(date)!;
    const given = view.assigned.get(day)?.shiftType ?? null;
    return agent === view.agent.id && given !== shiftType ? [onDay(day, 1, 0)] : [];
  },
};

export const ownRuleViolations = (view: View): Violation[] =>
  view.problem.ownRules
    .filter((rule) => rule.weight === undefined && holdsFor(rule, view.agent.id))
    .flatMap((rule) =>
      findings(view, rule).map((finding) => violationOf({ code: `own.${rule.kind}` }, view.agent.id, finding)),
    );

function holdsFor(rule: OwnRule, agent: string): boolean {
  return rule.kind === "fixed" || rule.agents === undefined || rule.agents.includes(agent);
}

function findings(view: View, rule: OwnRule): Finding[] {
  if (rule.kind === "apart") return [];
  // Which function belongs to which kind is what the type of the table says.
  const check = RULES[rule.kind] as (view: View, rule: OwnRule) => Finding[];
  return check(view, rule);
}

/** Told of the first of those who should be apart, so it looks at all agents at once. */
export function apartViolations(views: readonly View[]): Violation[] {
  const [view] = views;
  if (!view) return [];
  const works = new Map(views.map((each) => [each.agent.id, workingDays(each)]));
  return view.problem.ownRules.flatMap((rule) => {
    if (rule.kind !== "apart" || rule.weight !== undefined) return [];
    return horizonOf(view).flatMap((day): Violation[] => {
      const together = rule.together.filter((agent) => works.get(agent)?.has(day));
      return together.length > 1
        ? [violationOf({ code: "own.apart" }, together[0]!, onDay(day, together.length, 1))]
        : [];
    });
  });
}

type Run = { from: number; to: number; length: number };

const found = ({ from, to, length }: Run, limit: number): Finding => ({ from, to, measured: length, limit });
const bounds = ({ first, last }: View) => ({ from: first, to: last });
const isWeekend = (day: number): boolean => weekdayOf(day) >= SATURDAY;

const workingDays = ({ shifts }: View): Set<number> => new Set(shifts.map(({ day }) => day));

const firstKnown = ({ shifts, standbys, first }: View): number =>
  Math.min(first, ...[...shifts, ...standbys].filter(({ own }) => !own).map(({ day }) => day));

/** Longest runs of working days, in order. */
function runsOf(days: ReadonlySet<number>): Run[] {
  const starts = [...days].filter((day) => !days.has(day - 1)).toSorted((a, b) => a - b);
  return starts.map((from) => {
    let to = from;
    while (days.has(to + 1)) to++;
    return { from, to, length: to - from + 1 };
  });
}

const ownRuns = (view: View): Run[] => runsOf(workingDays(view)).filter(({ to }) => to >= view.first);

/** What lies between two runs of working days, the later of which begins in the horizon. */
function freeRuns(view: View): Run[] {
  const runs = runsOf(workingDays(view));
  return runs.slice(1).flatMap((later, index) => {
    const [from, to] = [runs[index]!.to + 1, later.from - 1];
    return later.from >= view.first ? [{ from, to, length: to - from + 1 }] : [];
  });
}

function isOneOf(view: View, day: number, shiftTypes: readonly string[]): boolean {
  const given = view.assigned.get(day);
  return given !== undefined && shiftTypes.includes(given.shiftType);
}
