/** Between moments and the grid of a series: which interval of which local day a moment lies in, and how long each really lasts. */
import { DAY } from "../calendar/days.ts";
import type { Zone } from "../calendar/zone.ts";
import type { IntervalMinutes } from "./series.ts";

const MINUTE = 60_000;

/** A stretch of time that one cell of the grid stands for. An hour that the clock shows twice gives two stretches for its cell. */
export type Stretch = { day: number; slot: number; from: number; to: number };

/** The cell in which a moment lies, by the clock of the zone. */
export function cellAt(zone: Zone, minutes: IntervalMinutes, at: number): { day: number; slot: number } {
  const local = at + zone.offsetAt(at);
  const day = Math.floor(local / DAY);
  return { day, slot: Math.floor((local - day * DAY) / (minutes * MINUTE)) };
}

/** Every stretch of the local days from `first` until `end` (not included), in the order of time. */
export function stretchesOf(zone: Zone, minutes: IntervalMinutes, first: number, end: number): Stretch[] {
  // A place's clock is never a whole day away from UTC.
  const spans = zone.spans((first - 1) * DAY, (end + 1) * DAY);
  const size = minutes * MINUTE;
  return spans.flatMap(({ from, to, offset }) => {
    const [begin, stop] = [Math.max(from + offset, first * DAY), Math.min(to + offset, end * DAY)];
    const stretches: Stretch[] = [];
    for (let local = begin; local < stop; ) {
      const next = Math.min(stop, (Math.floor(local / size) + 1) * size);
      const day = Math.floor(local / DAY);
      stretches.push({ day, slot: Math.floor((local - day * DAY) / size), from: local - offset, to: next - offset });
      local = next;
    }
    return stretches;
  });
}

/** How many intervals long each cell is, `end - first` rows of a day: 0 where the clock skips, 2 where it shows an hour twice. */
export function lengthsOf(zone: Zone, minutes: IntervalMinutes, first: number, end: number): Float64Array {
  const slots = 1440 / minutes;
  const lengths = new Float64Array((end - first) * slots);
  for (const { day, slot, from, to } of stretchesOf(zone, minutes, first, end))
    lengths[(day - first) * slots + slot]! += (to - from) / (minutes * MINUTE);
  return lengths;
}

/** "2026-10-25T02:00+02:00": the clock on the wall, and which of two it is when the clock shows it twice. */
export function localText(zone: Zone, at: number): string {
  const offset = zone.offsetAt(at);
  const minutes = Math.abs(Math.round(offset / MINUTE));
  const two = (value: number) => String(value).padStart(2, "0");
  const shown = new Date(at + offset).toISOString().slice(0, 16);
  return `${shown}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** "09:30" for the interval of a day. */
export function slotText(slot: number, minutes: IntervalMinutes): string {
  const at = slot * minutes;
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}
