/**
 * A walk through rosters: one roster with everything that follows from it, changed cell by cell. Costs are told as differences; a change looks at the runs that
 * it touches, never at the whole row, so that a year costs as little as a month.
 */
import { type Board, place, type Sheet, totalCover, wishCost } from "./board.ts";
import { minuteUnits, rowBreaches, runBreaches, runEnd, runStart, weekendsBetween, weekendUnits } from "./breaches.ts";

export type Walk = {
  board: Board;
  sheet: Sheet;
  /** What one unit of breach costs. */
  breach: number;
  minutes: Int32Array;
  /** [employee * values + value]. */
  counts: Int32Array;
  /** Per employee: shifts above their most. */
  excess: Int32Array;
  weekends: Int32Array;
};

/** A walk from a roster, which it changes. `breach` is the cost of one unit of `rowBreaches`. */
export function walkOn(board: Board, sheet: Sheet, breach: number): Walk {
  const { employees, values } = board;
  const walk: Walk = {
    board,
    sheet,
    breach,
    minutes: new Int32Array(employees),
    counts: new Int32Array(employees * values),
    excess: new Int32Array(employees),
    weekends: new Int32Array(employees),
  };
  for (let employee = 0; employee < employees; employee++) count(walk, employee);
  return walk;
}

/** Counts one row anew. */
export function count(walk: Walk, employee: number): void {
  const { board, sheet } = walk;
  const row = employee * board.days;
  walk.counts.fill(0, employee * board.values, (employee + 1) * board.values);
  walk.minutes[employee] = 0;
  for (let cell = row; cell < row + board.days; cell++) {
    walk.counts[employee * board.values + sheet.cells[cell]!]! += 1;
    walk.minutes[employee]! += board.minutes[sheet.cells[cell]!]!;
  }
  walk.excess[employee] = 0;
  for (let value = 0; value < board.values; value++) {
    const over = walk.counts[employee * board.values + value]! - board.mostOf[employee * board.values + value]!;
    if (over > 0) walk.excess[employee]! += over;
  }
  walk.weekends[employee] = weekendsBetween(sheet.cells, row, 0, board.days - 1, board.days);
}

/** Whether this employee may have this value on this day at all. */
export function mayHave({ off, mostOf, days, values }: Board, employee: number, day: number, value: number): boolean {
  return value === 0 || (off[employee * days + day] === 0 && mostOf[employee * values + value]! > 0);
}

/** Gives a cell another value; returns the change in cost of cover and requests. The cost of breaches is asked before and after (`rowCost`). */
export function put(walk: Walk, employee: number, day: number, value: number): number {
  const { board, sheet, counts } = walk;
  const cell = employee * board.days + day;
  const before = sheet.cells[cell]!;
  if (before === value) return 0;
  const [left, joined] = [employee * board.values + before, employee * board.values + value];
  if (counts[left]! > board.mostOf[left]!) walk.excess[employee]! -= 1;
  counts[left]! -= 1;
  counts[joined]! += 1;
  if (counts[joined]! > board.mostOf[joined]!) walk.excess[employee]! += 1;
  walk.minutes[employee]! += board.minutes[value]! - board.minutes[before]!;
  const wish = board.wishes[cell * board.values + value]! - board.wishes[cell * board.values + before]!;
  return wish + place(board, sheet, cell, value);
}

/** The part of a row's breaches that changes on the days `first` to `last` can alter. Ask before and after; call `recount` in between. */
export function rowCost(walk: Walk, employee: number, first: number, last: number): number {
  const { board, sheet } = walk;
  const row = employee * board.days;
  const from = first > 0 ? runStart(sheet.cells, row, first - 1) : 0;
  const to = last < board.days - 1 ? runEnd(sheet.cells, row, last + 1, board.days) : last;
  const units =
    runBreaches(board, sheet.cells, employee, from, to) +
    minuteUnits(board, employee, walk.minutes[employee]!) +
    weekendUnits(board, employee, walk.weekends[employee]!) +
    walk.excess[employee]!;
  return units * walk.breach;
}

export function weekendsIn(walk: Walk, employee: number, first: number, last: number): number {
  const { board, sheet } = walk;
  return weekendsBetween(sheet.cells, employee * board.days, first, last, board.days);
}

/** What the roster costs with its breaches, counted anew. */
export function walkCost(walk: Walk): number {
  const { board, sheet, breach } = walk;
  let cost = totalCover(board, sheet);
  for (let employee = 0; employee < board.employees; employee++)
    cost += wishCost(board, sheet.cells, employee) + breach * rowBreaches(board, sheet.cells, employee);
  return cost;
}
