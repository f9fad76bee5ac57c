/** How overlapping signals become one division of a day, and which figures of teams may be shown. Pure. */
import { type Doing, type Minutes, TIME_KINDS, type TimeKind } from "@luwte/contract/timeLedger.ts";
import { dayNumber, dayText, weekdayOf } from "@luwte/planning/calendar/days.ts";
import type { Stretch } from "@luwte/planning/calendar/working.ts";
import { momentAt, type Zone } from "@luwte/planning/calendar/zone.ts";

const MINUTE = 60_000;
/** A desk speaks every half minute; one that was silent longer says nothing of the time between. */
export const LONGEST_GAP_MS = 90_000;

/** What a signal counts as. A break that somebody chose is one, whatever the desk shows; who went away is not counted at all. */
export function kindOf(doing: Doing, chosen: "available" | "busy" | "break" | "away"): TimeKind | null {
  if (chosen === "away") return null;
  if (chosen === "break") return "breaks";
  if (doing === null) return "unknown";
  return ({ conversation: "helping", note: "notes", other: "admin" } as const)[doing];
}

const DAY = 86_400_000;
/** Corrections have until Wednesday: then the week before is released, and never counted again. */
const DAYS_FOR_CORRECTIONS = 2;

/** The moment at which the clock of a place begins this day. */
export const midnight = (zone: Zone, day: string): Date => new Date(momentAt(zone, dayNumber(day)! * DAY));

export const plusDays = (day: string, days: number): string => dayText(dayNumber(day)! + days);

/** The Monday of the week of a moment, at a place. */
export function mondayOf(zone: Zone, at: Date): string {
  const day = Math.floor((at.getTime() + zone.offsetAt(at.getTime())) / DAY);
  return dayText(day - weekdayOf(day));
}

/** The newest week whose corrections are over. */
export const weekToRelease = (zone: Zone, now: Date): string =>
  plusDays(mondayOf(zone, new Date(now.getTime() - DAYS_FOR_CORRECTIONS * DAY)), -7);

export type Piece = Stretch & { kind: TimeKind };
export type DaySignals = {
  /** Written by the person, or of their calendar. The later line beats the earlier one. */
  entries: readonly Piece[];
  /** Of all their desks. */
  signals: readonly Piece[];
  /** Working time that is written down: what nothing is known of in it is unknown, and not nothing. */
  working: readonly Stretch[];
};

/** Of two desks at the same moment the one that says more counts. */
const STRONGEST_FIRST: readonly TimeKind[] = ["breaks", "notes", "helping", "admin", "unknown"];

/** Each moment counts once. Read from the top: what the person wrote, what a desk said, and working time of which nothing is known. */
export function divide({ entries, signals, working }: DaySignals, from: Date, to: Date): Minutes {
  const edges = [from, to, ...[...entries, ...signals, ...working].flatMap((each) => [each.from, each.to])]
    .map(Number)
    .filter((at) => at >= +from && at <= +to);
  const moments = [...new Set(edges)].toSorted((a, b) => a - b);
  const minutes = nothing();
  for (const [index, begin] of moments.slice(0, -1).entries()) {
    const kind = kindAt({ entries, signals, working }, begin);
    if (kind) minutes[kind] += (moments[index + 1]! - begin) / MINUTE;
  }
  return minutes;
}

export const nothing = (): Minutes => ({ helping: 0, admin: 0, meetings: 0, notes: 0, breaks: 0, unknown: 0 });

function kindAt({ entries, signals, working }: DaySignals, at: number): TimeKind | null {
  const holds = (each: Stretch) => +each.from <= at && at < +each.to;
  const written = entries.findLast(holds);
  if (written) return written.kind;
  const said = new Set(signals.filter(holds).map(({ kind }) => kind));
  return STRONGEST_FIRST.find((kind) => said.has(kind)) ?? (working.some(holds) ? "unknown" : null);
}

export const sumOf = (minutes: Minutes): number => TIME_KINDS.reduce((sum, kind) => sum + minutes[kind], 0);

/** Whole per cents that add up to a hundred: the largest remainders are rounded up. */
export function sharesOf(minutes: Minutes): Record<TimeKind, number> | null {
  const all = sumOf(minutes);
  if (all === 0) return null;
  const exact = TIME_KINDS.map((kind) => ({ kind, part: (minutes[kind] / all) * 100 }));
  let left = 100 - exact.reduce((sum, { part }) => sum + Math.floor(part), 0);
  const shares = { ...nothing() };
  for (const { kind, part } of exact.toSorted((a, b) => (b.part % 1) - (a.part % 1)))
    shares[kind] = Math.floor(part) + (left-- > 0 ? 1 : 0);
  return shares;
}

export const FEWEST = 5;
export type Group = { id: string | null; people: readonly string[] };

/**
 * Which groups may be shown beside each other: five people at least, and no difference between two of them, or between one and all the others in it,
 * that leaves one to four. The largest first, so that the most is shown.
 */
export function publishable(groups: readonly Group[]): Group[] {
  const shown: Group[] = [];
  const bySize = groups.toSorted(
    (a, b) => b.people.length - a.people.length || String(a.id).localeCompare(String(b.id)),
  );
  for (const group of bySize) if (mayJoin(group, shown)) shown.push(group);
  return shown;
}

function mayJoin(group: Group, shown: readonly Group[]): boolean {
  if (group.people.length < FEWEST) return false;
  const together = [...shown, group];
  return together.every((whole) => {
    const inside = new Set(whole.people);
    const others = together.filter((each) => each !== whole);
    const parts = others.map((each) => each.people.filter((id) => inside.has(id)));
    return [...parts.map((part) => [part]), parts].every((some) => isSafe(whole, some));
  });
}

/** What is left of a whole when these parts of it are known. */
function isSafe(whole: Group, parts: readonly (readonly string[])[]): boolean {
  const known = new Set(parts.flat());
  const left = whole.people.filter((id) => !known.has(id)).length;
  const overlaps = parts.every((part) => part.length === 0 || part.length >= FEWEST);
  return overlaps && (left === 0 || left >= FEWEST);
}
