/** How many are there in each interval, kept per demand so that a change of one shift is a change of a few numbers. */

import type { Frame, View } from "../check/agent.ts";
import { type Shift, shared } from "../check/shifts.ts";
import type { Agent, Demand } from "../problem.ts";

/** `there[i]` belongs to `required[i]`; `starts` are the places of the intervals on the axis, one more than there are intervals. */
type Row = { demand: Demand; there: Int32Array; starts: Float64Array };
export type Presence = readonly Row[];

/** A shift together with the skill it is given for and who has it. */
export type Worker = { agent: Agent; shift: Shift; skill: string | null };

const WHOLE_DAY = 1440;

export function presenceOf(frame: Frame, views: Iterable<View>): Presence {
  const rows = frame.problem.demand.map((demand) => rowOf(frame, demand));
  for (const view of views) for (const worker of workersOf(view)) place(rows, worker, 1);
  return rows;
}

/** The same numbers once these have gone. */
export function presenceWithout(presence: Presence, gone: readonly Worker[]): Presence {
  const rows = presence.map((row) => ({ ...row, there: row.there.slice() }));
  for (const worker of gone) place(rows, worker, -1);
  return rows;
}

function rowOf({ clock, first }: Frame, demand: Demand): Row {
  const { required, interval } = demand;
  const starts = Float64Array.from({ length: required.length + 1 }, (_, index) => {
    const minutes = index * interval;
    return clock.at(first + Math.floor(minutes / WHOLE_DAY), minutes % WHOLE_DAY);
  });
  return { demand, there: new Int32Array(required.length), starts };
}

export const workersOf = (view: View): Worker[] =>
  view.shifts
    .filter(({ own }) => own)
    .map((shift) => ({ agent: view.agent, shift, skill: view.assigned.get(shift.day)!.skill }));

function place(rows: Presence, worker: Worker, step: 1 | -1): void {
  for (const row of rows) for (const index of coveredBy(row, worker)) row.there[index]! += step;
}

/** The intervals that a worker covers: wholly inside the shift, and no break in them. */
function* coveredBy({ demand, starts }: Row, { agent, shift, skill }: Worker): Generator<number> {
  if (skill !== demand.skill || !agent.skills.some((has) => has.skill === skill && has.level >= demand.level)) return;
  for (let index = firstFrom(starts, shift.start); index < starts.length - 1; index++) {
    const interval = { from: starts[index]!, to: starts[index + 1]! };
    if (interval.to > shift.end) return;
    if (shift.breaks.every((pause) => shared(pause, interval) === 0)) yield index;
  }
}

/** The first index whose start is not before `at`. */
function firstFrom(starts: Float64Array, at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Person-minutes that are missing over the horizon. */
export function missingIn(rows: Presence): number {
  let missing = 0;
  for (const { demand, there } of rows)
    for (let index = 0; index < there.length; index++)
      missing += Math.max(0, demand.required[index]! - there[index]!) * demand.interval;
  return missing;
}

/** How many person-minutes more are missing (less, when negative) once these have gone and those have come. Nothing is changed. */
export function missingMore(rows: Presence, gone: readonly Worker[], come: readonly Worker[]): number {
  return rows.reduce((sum, row) => sum + missingMoreIn(row, gone, come), 0);
}

function missingMoreIn(row: Row, gone: readonly Worker[], come: readonly Worker[]): number {
  const steps = new Map<number, number>();
  const note = (workers: readonly Worker[], step: number) => {
    for (const worker of workers)
      for (const index of coveredBy(row, worker)) steps.set(index, (steps.get(index) ?? 0) + step);
  };
  note(gone, -1);
  note(come, 1);
  let more = 0;
  for (const [index, step] of steps) {
    const short = row.demand.required[index]! - row.there[index]!;
    more += (Math.max(0, short - step) - Math.max(0, short)) * row.demand.interval;
  }
  return more;
}
