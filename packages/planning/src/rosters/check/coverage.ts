/** How much of what is asked is there: people present per interval and skill, counted one interval and one person at a time. */
import type { Demand } from "../problem.ts";
import type { Frame, View } from "./agent.ts";
import { type Shift, type Stretch, shared } from "./shifts.ts";

/** In person-minutes: one person for one interval of an hour is 60. */
export type Coverage = { required: number; missing: number; tooMany: number };
export type SkillCoverage = Coverage & { skill: string; level: number };
/** `share`: missing of required, from 0 to 1; 0 when nothing is asked. */
export type CoverageFigures = Coverage & { share: number; bySkill: SkillCoverage[] };

const WHOLE_DAY = 1440;

export function coverageOf(frame: Frame, views: readonly View[]): CoverageFigures {
  const bySkill = frame.problem.demand.map((demand) => skillCoverage(frame, demand, workersFor(views, demand)));
  const total = (of: (each: Coverage) => number) => bySkill.reduce((sum, each) => sum + of(each), 0);
  const [required, missing] = [total((each) => each.required), total((each) => each.missing)];
  return {
    required,
    missing,
    tooMany: total((each) => each.tooMany),
    share: required > 0 ? missing / required : 0,
    bySkill,
  };
}

function skillCoverage(frame: Frame, demand: Demand, workers: readonly Shift[]): SkillCoverage {
  const { skill, level, interval } = demand;
  const figures: SkillCoverage = { skill, level, required: 0, missing: 0, tooMany: 0 };
  demand.required.forEach((required, index) => {
    const place = intervalAt(frame, index * interval, interval);
    const there = workers.filter((worker) => covers(worker, place)).length;
    figures.required += required * interval;
    figures.missing += Math.max(0, required - there) * interval;
    figures.tooMany += Math.max(0, there - required) * interval;
  });
  return figures;
}

function intervalAt({ clock, first }: Frame, minutes: number, length: number): Stretch {
  const day = first + Math.floor(minutes / WHOLE_DAY);
  const from = minutes % WHOLE_DAY;
  return { from: clock.at(day, from), to: clock.at(day, from + length) };
}

/** Own shifts of kind work that were given for this skill to somebody who has the level. */
function workersFor(views: readonly View[], { skill, level }: Demand): Shift[] {
  return views
    .filter(({ agent }) => agent.skills.some((has) => has.skill === skill && has.level >= level))
    .flatMap((view) => view.shifts.filter(({ own, day }) => own && view.assigned.get(day)?.skill === skill));
}

function covers({ start, end, breaks }: Shift, interval: Stretch): boolean {
  return start <= interval.from && end >= interval.to && breaks.every((pause) => shared(pause, interval) === 0);
}
