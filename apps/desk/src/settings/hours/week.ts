/** Opening hours as lines to fill in. Pure: what cannot be hours is told by day. */
import type { OpeningHours } from "@luwte/contract/serviceLevels.ts";

export type Interval = { from: string; to: string };
export type Week = OpeningHours["week"];

export const USUAL: Interval = { from: "09:00", to: "17:30" };

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const CLOCK = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:uur|h)?$/i;

/** What people type for a time: "9", "9.30", "0930", "17h30". Null: no time. */
export function clockIn(text: string): string | null {
  const [, hours, minutes = "00"] = CLOCK.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const clock = `${hours.padStart(2, "0")}:${minutes}`;
  return Number(minutes) < 60 && minutesOf(clock) <= 24 * 60 ? clock : null;
}

/** Null: it is fine. */
export function mistakeIn(day: readonly Interval[]): "missing" | "backwards" | "overlap" | null {
  if (day.some(({ from, to }) => from === "" || to === "")) return "missing";
  if (day.some(({ from, to }) => minutesOf(to) <= minutesOf(from))) return "backwards";
  const sorted = day.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from));
  return sorted.some((each, at) => at > 0 && minutesOf(each.from) < minutesOf(sorted[at - 1]!.to)) ? "overlap" : null;
}

/** The next stretch of a day: after a break of half an hour, or the usual one of an empty day. */
export function nextInterval(day: readonly Interval[]): Interval {
  const last = day.at(-1);
  if (!last) return USUAL;
  const from = Math.min(minutesOf(last.to) + 30, 23 * 60);
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return { from: clock(from), to: clock(Math.min(from + 4 * 60, 24 * 60)) };
}

/** As a person says it: "09:00–12:30, 13:00–17:00". */
export const sayDay = (day: readonly Interval[]): string => day.map(({ from, to }) => `${from}–${to}`).join(", ");

export const isOpenOnce = (week: Week): boolean => week.some((day) => day.length > 0);
