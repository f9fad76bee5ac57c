/** What a change makes of the lines of those concerned; or why it makes no sense as it was asked. */
import { dayNumber } from "../../calendar/days.ts";
import { clockSpanOf } from "../check/shifts.ts";
import type { ShiftType } from "../problem.ts";
import type { Assignment } from "../roster.ts";
import { bestBreaks } from "./breaks.ts";
import { assignmentOn, type Lines, lineOf, type NewType, nowOn, type RosterDesk, shiftOf } from "./desk.ts";
import { type Change, type Place, type Reason, reason } from "./shapes.ts";

export type Changed = {
  kind: "changed";
  lines: Lines;
  gone: readonly Assignment[];
  come: readonly Assignment[];
  types: readonly NewType[];
};
export type Nonsense = { kind: "nonsense"; obstacles: Reason[] };

const WHOLE_DAY = 1440;

export function changeOf(desk: RosterDesk, change: Change): Changed | Nonsense {
  if (change.kind === "swap") return swap(desk, change.one, change.other);
  const wrong = wrongPlace(desk, change);
  if (wrong) return nonsense(wrong);
  switch (change.kind) {
    case "take":
      return take(desk, change);
    case "extra":
      return extra(desk, change);
    case "drop":
      return drop(desk, change);
    case "breaks":
      return moveBreaks(desk, change);
  }
}

const nonsense = (...obstacles: Reason[]): Nonsense => ({ kind: "nonsense", obstacles });

function wrongPlace(desk: RosterDesk, { agent, date }: Place): Reason | null {
  const { first, last } = desk.checker.frame;
  const day = dayNumber(date) ?? Number.NaN;
  if (!desk.agents.has(agent)) return reason("no_such_agent", { agent });
  return day >= first && day <= last ? null : reason("outside_horizon", { date });
}

function swap(desk: RosterDesk, one: Place, other: Place): Changed | Nonsense {
  const wrong = wrongPlace(desk, one) ?? wrongPlace(desk, other);
  if (wrong) return nonsense(wrong);
  if (one.agent === other.agent) return nonsense(reason("same_person", { agent: one.agent }));
  const [first, second] = [found(desk, one), found(desk, other)];
  if (!first || !second) return nonsense(noShift(first ? other : one));
  const begun = [first, second].find((assignment) => hasBegun(desk, assignment));
  if (begun) return nonsense(alreadyBegun(begun));
  const busy = busyWith(desk, first, other) ?? busyWith(desk, second, one);
  if (busy) return nonsense(busy);
  return exchange(desk, first, second);
}

function exchange(desk: RosterDesk, first: Assignment, second: Assignment): Changed {
  const come = [
    { ...second, agent: first.agent },
    { ...first, agent: second.agent },
  ];
  const lines = new Map([
    [first.agent, put(lineOf(desk, first.agent), first, come[0]!)],
    [second.agent, put(lineOf(desk, second.agent), second, come[1]!)],
  ]);
  return { kind: "changed", lines, gone: [first, second], come, types: [] };
}

/** Somebody who takes a shift of another date must be free on it. */
function busyWith(desk: RosterDesk, given: Assignment, taken: Place): Reason | null {
  const busy = taken.date !== given.date && assignmentOn(desk, given.agent, taken.date);
  return busy ? reason("works_already", { agent: given.agent, date: taken.date }) : null;
}

function take(desk: RosterDesk, change: Extract<Change, { kind: "take" }>): Changed | Nonsense {
  const { agent, date, shiftType, skill } = change;
  const type = desk.checker.frame.shiftTypes.get(shiftType);
  if (!type) return nonsense(reason("no_such_shift_type", { shiftType }));
  if (assignmentOn(desk, agent, date)) return nonsense(reason("works_already", { agent, date }));
  const bare: Assignment = { agent, date, shiftType, skill, breaks: type.breaks.map(({ earliest }) => earliest) };
  if (hasBegun(desk, bare)) return nonsense(alreadyBegun(bare));
  const taken = { ...bare, breaks: change.breaks ?? bestBreaks(desk, bare, []) };
  const lines = new Map([[agent, [...lineOf(desk, agent), taken]]]);
  return { kind: "changed", lines, gone: [], come: [taken], types: [] };
}

function extra(desk: RosterDesk, change: Extract<Change, { kind: "extra" }>): Changed | Nonsense {
  const given = found(desk, change);
  if (!given) return nonsense(noShift(change));
  const type = desk.checker.frame.shiftTypes.get(given.shiftType)!;
  const longer = longerType(type, change.minutes, change.at);
  if (!longer) return nonsense(reason("not_a_length", { minutes: change.minutes }));
  if (change.at === "start" ? hasBegun(desk, given) : isOver(desk, given)) return nonsense(alreadyBegun(given));
  const later = change.at === "start" ? change.minutes : 0;
  const breaks = given.breaks.map((after) => after + later);
  return replace(desk, change, { ...given, shiftType: longer.id, breaks }, [{ type: longer, like: type.id }]);
}

/** null when it would begin on another date or last a whole day. */
function longerType(type: ShiftType, minutes: number, at: "start" | "end"): ShiftType | null {
  const { from, to } = clockSpanOf(type);
  const [start, end] = at === "start" ? [from - minutes, to] : [from, to + minutes];
  if (!Number.isInteger(minutes) || minutes <= 0 || start < 0 || end - start >= WHOLE_DAY) return null;
  const later = at === "start" ? minutes : 0;
  const breaks = type.breaks.map((rule) => ({ ...rule, earliest: rule.earliest + later, latest: rule.latest + later }));
  return { ...type, id: `${type.id} +${minutes} ${at}`, start: clockText(start), end: clockText(end), breaks };
}

function clockText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor((minutes % WHOLE_DAY) / 60))}:${two(minutes % 60)}`;
}

/** Somebody may fall ill in the middle of a shift, not after it. */
function drop(desk: RosterDesk, place: Place): Changed | Nonsense {
  const given = found(desk, place);
  return given && isOver(desk, given) ? nonsense(alreadyBegun(given)) : replace(desk, place, null);
}

/** A break that is over, or has begun, stays where it was. */
function moveBreaks(desk: RosterDesk, change: Extract<Change, { kind: "breaks" }>): Changed | Nonsense {
  const given = found(desk, change);
  if (!given) return nonsense(noShift(change));
  const since = nowOn(desk) - shiftOf(desk, given).start;
  const moved = change.breaks.filter((after, index) => after !== given.breaks[index]);
  const from = given.breaks.filter((after, index) => after !== change.breaks[index]);
  if ([...moved, ...from].some((after) => after <= since)) return nonsense(alreadyBegun(given));
  return replace(desk, change, { ...given, breaks: change.breaks });
}

function replace(
  desk: RosterDesk,
  place: Place,
  come: Assignment | null,
  types: readonly NewType[] = [],
): Changed | Nonsense {
  const gone = found(desk, place);
  if (!gone) return nonsense(noShift(place));
  const lines = new Map([[place.agent, put(lineOf(desk, place.agent), gone, come)]]);
  return { kind: "changed", lines, gone: [gone], come: come ? [come] : [], types };
}

const found = (desk: RosterDesk, { agent, date }: Place) => assignmentOn(desk, agent, date);
const noShift = ({ agent, date }: Place): Reason => reason("no_shift_there", { agent, date });
const alreadyBegun = ({ agent, date }: Place): Reason => reason("already_begun", { agent, date });

const isOver = (desk: RosterDesk, assignment: Assignment): boolean => shiftOf(desk, assignment).end <= nowOn(desk);
const hasBegun = (desk: RosterDesk, assignment: Assignment): boolean => shiftOf(desk, assignment).start <= nowOn(desk);

function put(line: readonly Assignment[], gone: Assignment, come: Assignment | null): Assignment[] {
  const kept = line.filter((assignment) => assignment !== gone);
  return come ? [...kept, come] : kept;
}
