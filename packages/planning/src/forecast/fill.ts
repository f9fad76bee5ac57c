/** Puts counts into the grid of a series. What has no count is unknown, and said; it is never quietly taken for zero. */
import { dayText } from "../calendar/days.ts";
import type { Zone } from "../calendar/zone.ts";
import { cellAt, slotText } from "./clock.ts";
import type { Placed } from "./csv.ts";
import type { RepairLog } from "./problems.ts";
import type { Series } from "./series.ts";

export type Grid = Omit<Series, "counts" | "handling">;
/** `step` is how far apart the counts are in minutes; `zeros` that the file leaves intervals without contacts out. */
type How = { zone: Zone; step: number; zeros: boolean };
/** Per cell: the sum, how many rows gave it, and the handling time weighted by contacts. */
type Cells = { sums: Float64Array; rows: Uint16Array; handled: Float64Array; seconds: Float64Array };

export function fillGrid(grid: Grid, placed: readonly Placed[], how: How, log: RepairLog): Series {
  const cells = gather(grid, placed, how.zone);
  const closing = how.zeros ? usualClosing(grid, cells) : 0;
  const counts = new Float64Array(cells.sums.length).fill(Number.NaN);
  for (let day = 0; day < grid.days; day++) fillDay(grid, cells, counts, day, { ...how, closing }, log);
  const series = { ...grid, counts };
  return cells.handled.some((contacts) => contacts > 0) ? { ...series, handling: handlingOf(cells) } : series;
}

function gather(grid: Grid, placed: readonly Placed[], zone: Zone): Cells {
  const size = grid.days * grid.slots;
  const cells = {
    sums: new Float64Array(size),
    rows: new Uint16Array(size),
    handled: new Float64Array(size),
    seconds: new Float64Array(size),
  };
  for (const { row, at } of placed) {
    const { day, slot } = cellAt(zone, grid.minutes, at);
    const index = (day - grid.firstDay) * grid.slots + slot;
    cells.sums[index]! += row.count;
    cells.rows[index]! += 1;
    if (Number.isNaN(row.handling)) continue;
    cells.handled[index]! += row.count;
    cells.seconds[index]! += row.count * row.handling;
  }
  return cells;
}

/** The interval in which the last count of a day usually lies. */
function usualClosing(grid: Grid, cells: Cells): number {
  const last = Array.from({ length: grid.days }, (_, day) => lastSlot(grid, cells, day)).filter((slot) => slot >= 0);
  return last.toSorted((a, b) => a - b)[Math.floor(last.length / 2)] ?? 0;
}

function lastSlot(grid: Grid, cells: Cells, day: number): number {
  return cells.rows.subarray(day * grid.slots, (day + 1) * grid.slots).findLastIndex((rows) => rows > 0);
}

function fillDay(
  grid: Grid,
  cells: Cells,
  counts: Float64Array,
  day: number,
  how: How & { closing: number },
  log: RepairLog,
): void {
  const name = dayText(grid.firstDay + day);
  const last = lastSlot(grid, cells, day);
  if (last < 0) {
    log.note("missing_days", name);
    return;
  }
  const today = day === grid.days - 1;
  for (let slot = 0; slot < grid.slots; slot++) {
    const index = day * grid.slots + slot;
    const state = stateOf(cells.rows[index]!, grid.lengths[index]!, grid.minutes / how.step);
    if (state === "absent") continue;
    const over = !(today && slot > last && (!how.zeros || last < how.closing));
    const known = state === "whole" || state === "once" || (how.zeros && over);
    if (known) counts[index] = cells.sums[index]!;
    const code = over ? REPAIRS[state][how.zeros ? 1 : 0] : "day_not_over";
    if (code) log.note(code, `${name} ${slotText(slot, grid.minutes)}`);
  }
}

/** What is said of a cell: in a file with zeros, and in one that leaves zeros out. */
const REPAIRS = {
  whole: [undefined, undefined],
  once: ["doubled_hour_once", "doubled_hour_once"],
  part: ["missing_intervals", "zeros_left_out"],
} as const;

/** `absent` is the hour that the clock skips; `once` one row for an hour that it shows twice. */
function stateOf(rows: number, length: number, rowsEach: number): "absent" | "whole" | "once" | "part" {
  const expected = length * rowsEach;
  if (expected < 0.01) return rows > 0 ? "whole" : "absent";
  if (rows > expected - 0.5) return "whole";
  return length > 1 && rows > expected / 2 - 0.5 ? "once" : "part";
}

function handlingOf(cells: Cells): Float64Array {
  return cells.handled.map((contacts, index) => (contacts > 0 ? cells.seconds[index]! / contacts : Number.NaN));
}
