/**
 * Handling time beside volume: the mean of recent weeks weighted by contacts, and how intervals of the week differ from it, as far as enough contacts show that
 * they do. Seconds.
 */
import { weekdayOf } from "../calendar/days.ts";
import type { Series } from "./series.ts";

const HALF_LIFE = 28;
/** A cell of the week is believed by half when it has so many contacts; the same for an hour of the day over all weekdays. */
const BELIEVED = 200;

type Mean = { contacts: number; seconds: number };

/** Expected seconds per contact for each interval of `horizon` days from row `origin` on; null when no handling time is known. */
export function handlingAhead(series: Series, origin: number, horizon: number): Float64Array | null {
  const { slots, firstDay } = series;
  const byCell = gather(series, origin, (weekday, slot) => weekday * slots + slot, 7 * slots);
  const bySlot = gather(series, origin, (_, slot) => slot, slots);
  const overall = gather(series, origin, () => 0, 1)[0]!;
  if (overall.contacts === 0) return null;
  const level = overall.seconds / overall.contacts;
  return Float64Array.from({ length: horizon * slots }, (_, at) => {
    const slot = at % slots;
    const weekday = weekdayOf(firstDay + origin + Math.floor(at / slots));
    return shrunk(byCell[weekday * slots + slot]!, shrunk(bySlot[slot]!, level));
  });
}

const shrunk = ({ contacts, seconds }: Mean, to: number): number => (seconds + BELIEVED * to) / (contacts + BELIEVED);

function gather(
  { counts, handling, slots, firstDay }: Series,
  origin: number,
  cellOf: (weekday: number, slot: number) => number,
  size: number,
): Mean[] {
  const cells: Mean[] = Array.from({ length: size }, () => ({ contacts: 0, seconds: 0 }));
  for (let at = 0; handling && at < origin * slots; at++) {
    const [contacts, seconds] = [counts[at]!, handling[at]!];
    if (!(contacts > 0) || Number.isNaN(seconds)) continue;
    const row = Math.floor(at / slots);
    const weight = 0.5 ** ((origin - 1 - row) / HALF_LIFE) * contacts;
    const cell = cells[cellOf(weekdayOf(firstDay + row), at % slots)]!;
    cell.contacts += weight;
    cell.seconds += weight * seconds;
  }
  return cells;
}
