/**
 * One agent's shifts as the rule texts speak of them: every word of the table "Words" in `docs/subsystems/labour-law.md` is a function here or a field of
 * `Shift`. Written from that page alone, and for reading: the search has its own, faster ways, and this must not share a mistake with them.
 */
import { clockMinutes } from "../../calendar/hours.ts";
import { type Clock, momentOf } from "../clock.ts";
import type { ShiftKind, ShiftType, WorkedShift } from "../problem.ts";
import type { Assignment } from "../roster.ts";

/** From `from` until `to` on the axis, in minutes. */
export type Stretch = { from: number; to: number };

export type Shift = {
  own: boolean;
  kind: ShiftKind;
  /** The day number of the date on which it starts. */
  day: number;
  start: number;
  end: number;
  /** Every break, in the order in which they are written. */
  breaks: readonly Stretch[];
  /** Those of at least 15 minutes. */
  counted: readonly Stretch[];
  /** Span less counted breaks. */
  work: number;
  /** Minutes of unpaid breaks, of any length. */
  unpaid: number;
  /** More than an hour of work between midnight and six. */
  night: boolean;
  /** A night that ends after two. */
  lateNight: boolean;
};

const COUNTED = 15;
const NIGHT_OVER = 60;
const SIX = 360;
const TWO = 120;
const WHOLE_DAY = 1440;

export const minutesOf = (text: string): number => clockMinutes(text) ?? 0;

/** A clock time at or before the start is on the next day. */
export function clockSpanOf(type: ShiftType): { from: number; to: number } {
  const [from, to] = [minutesOf(type.start), minutesOf(type.end)];
  return { from, to: to <= from ? to + WHOLE_DAY : to };
}

export function ownShift(assignment: Assignment, day: number, type: ShiftType, clock: Clock): Shift {
  const { from, to } = clockSpanOf(type);
  const start = clock.at(day, from);
  const breaks = type.breaks.flatMap(({ minutes, paid }, index) => {
    const after = assignment.breaks[index];
    return after === undefined ? [] : [{ from: start + after, to: start + after + minutes, paid }];
  });
  return shift({ own: true, kind: type.kind, day, start, end: clock.at(day, to), breaks }, clock);
}

export function pastShift(worked: WorkedShift, clock: Clock): Shift {
  const breaks = worked.breaks.map(({ start: from, end: to, paid }) => ({
    from: placeOf(from, clock),
    to: placeOf(to, clock),
    paid,
  }));
  const start = placeOf(worked.start, clock);
  const day = momentOf(worked.start)?.day ?? 0;
  return shift({ own: false, kind: worked.kind, day, start, end: placeOf(worked.end, clock), breaks }, clock);
}

type Pause = Stretch & { paid: boolean };
type WrittenShift = Pick<Shift, "own" | "kind" | "day" | "start" | "end"> & { breaks: readonly Pause[] };

function shift(written: WrittenShift, clock: Clock): Shift {
  const counted = written.breaks.filter(({ from, to }) => to - from >= COUNTED);
  const work = written.end - written.start - lengthsOf(counted);
  const night = minutesAtNight({ ...written, counted }, clock) > NIGHT_OVER;
  const unpaid = lengthsOf(written.breaks.filter(({ paid }) => !paid));
  return { ...written, counted, work, unpaid, night, lateNight: night && endsLate(written, clock) };
}

function placeOf(moment: string, clock: Clock): number {
  const at = momentOf(moment);
  return at ? clock.at(at.day, at.minutes) : 0;
}

export const inOrder = (shifts: readonly Shift[]): Shift[] =>
  shifts.toSorted((a, b) => a.start - b.start || a.end - b.end);

export const lengthsOf = (stretches: readonly Stretch[]): number => sum(stretches.map(({ from, to }) => to - from));

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Minutes that two stretches share. */
export const shared = (one: Stretch, other: Stretch): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));

export const stretchOf = ({ start, end }: Bounds): Stretch => ({ from: start, to: end });

type Bounds = Pick<Shift, "start" | "end">;

/** Minutes of the shift in the stretch, breaks not taken off. */
export const minutesIn = (one: Bounds, stretch: Stretch): number => shared(stretchOf(one), stretch);

/** Minutes of the shift in the stretch, less its counted breaks in there. */
export const workIn = (one: Bounds & Pick<Shift, "counted">, stretch: Stretch): number =>
  minutesIn(one, stretch) - sum(one.counted.map((pause) => shared(pause, stretch)));

export const dateStretch = (day: number, clock: Clock): Stretch => ({
  from: clock.at(day, 0),
  to: clock.at(day, WHOLE_DAY),
});

/** The dates that a shift touches, as day numbers. */
export function daysTouched(one: Bounds & Pick<Shift, "day">, clock: Clock): number[] {
  const days: number[] = [];
  for (let day = one.day; clock.at(day, 0) < one.end; day++) days.push(day);
  return days;
}

function minutesAtNight(one: Bounds & Pick<Shift, "day" | "counted">, clock: Clock): number {
  const nights = daysTouched(one, clock).map((day) => ({ from: clock.at(day, 0), to: clock.at(day, SIX) }));
  return sum(nights.map((night) => workIn(one, night)));
}

function endsLate(one: Bounds & Pick<Shift, "day">, clock: Clock): boolean {
  let day = one.day;
  while (clock.at(day + 1, 0) <= one.end) day++;
  return one.end > clock.at(day, TWO);
}

/** What none of the shifts, which are in order, covers of the stretch. */
export function freeIn(shifts: readonly Shift[], { from, to }: Stretch): Stretch[] {
  const free: Stretch[] = [];
  let reached = from;
  for (const { start, end } of shifts) {
    if (start >= to) break;
    if (start > reached) free.push({ from: reached, to: start });
    reached = Math.max(reached, end);
  }
  if (reached < to) free.push({ from: reached, to });
  return free;
}
