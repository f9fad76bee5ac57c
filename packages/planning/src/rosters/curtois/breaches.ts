/**
 * How far one employee's row is from what is allowed, in units: days too long or too short in a row, clashes, shifts and weekends too many, four hours too
 * much or too little. Edges of the horizon: a run that touches one is never too short. A run begins anew on the first day.
 */
import type { Board } from "./board.ts";

const UNIT_MINUTES = 240;
const WEEK = 7;

/** Units of runs and clashes between two days (both included), which must be whole runs. */
export function runBreaches(board: Board, cells: Uint8Array, employee: number, first: number, last: number): number {
  const row = employee * board.days;
  let units = 0;
  let start = first;
  for (let day = first; day <= last; day++) {
    const value = cells[row + day]!;
    const next = day < last ? cells[row + day + 1]! : value === 0 ? 1 : 0;
    if (value !== 0 && next !== 0) units += board.clash[value * board.values + next]!;
    if ((value === 0) === (next === 0)) continue;
    units += runUnits(board, employee, start, day, value !== 0);
    start = day + 1;
  }
  return units;
}

function runUnits(board: Board, employee: number, start: number, end: number, works: boolean): number {
  const length = end - start + 1;
  if (works && length > board.mostInRow[employee]!) return length - board.mostInRow[employee]!;
  if (start === 0 || end === board.days - 1) return 0;
  const least = works ? board.leastInRow[employee]! : board.leastOffInRow[employee]!;
  return length < least ? least - length : 0;
}

/** The first day of the run in which `day` lies. */
export function runStart(cells: Uint8Array, row: number, day: number): number {
  const works = cells[row + day] !== 0;
  let at = day;
  while (at > 0 && (cells[row + at - 1] !== 0) === works) at--;
  return at;
}

export function runEnd(cells: Uint8Array, row: number, day: number, days: number): number {
  const works = cells[row + day] !== 0;
  let at = day;
  while (at < days - 1 && (cells[row + at + 1] !== 0) === works) at++;
  return at;
}

/** Instances begin on a Monday: 5 and 6 of each week are one weekend. */
export function weekendsBetween(cells: Uint8Array, row: number, first: number, last: number, days: number): number {
  let worked = 0;
  const until = Math.floor(last / WEEK);
  for (let week = Math.floor(first / WEEK); week <= until; week++) {
    const saturday = week * WEEK + 5;
    if (saturday >= days) continue;
    if (cells[row + saturday] !== 0 || (saturday + 1 < days && cells[row + saturday + 1] !== 0)) worked++;
  }
  return worked;
}

export function minuteUnits(board: Board, employee: number, minutes: number): number {
  if (minutes > board.mostMinutes[employee]!) return (minutes - board.mostMinutes[employee]!) / UNIT_MINUTES;
  if (minutes < board.leastMinutes[employee]!) return (board.leastMinutes[employee]! - minutes) / UNIT_MINUTES;
  return 0;
}

export function weekendUnits(board: Board, employee: number, weekends: number): number {
  const most = board.mostWeekends[employee]!;
  return weekends > most ? 2 * (weekends - most) : 0;
}

/** All units of one row, counted anew: 0 exactly when the row is allowed. */
export function rowBreaches(board: Board, cells: Uint8Array, employee: number): number {
  const row = employee * board.days;
  const counts = new Int32Array(board.values);
  let minutes = 0;
  let units = 0;
  for (let day = 0; day < board.days; day++) {
    const value = cells[row + day]!;
    counts[value]! += 1;
    minutes += board.minutes[value]!;
    if (value !== 0 && board.off[row + day] === 1) units += 4;
  }
  for (let value = 1; value < board.values; value++)
    units += Math.max(0, counts[value]! - board.mostOf[employee * board.values + value]!);
  const weekends = weekendsBetween(cells, row, 0, board.days - 1, board.days);
  units += minuteUnits(board, employee, minutes) + weekendUnits(board, employee, weekends);
  return units + runBreaches(board, cells, employee, 0, board.days - 1);
}
