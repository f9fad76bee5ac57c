/**
 * An instance as flat numbers, and a roster on it whose cost follows every change. Value 0 is a free day, value `s + 1` is shift `s`; a cell is one employee
 * on one day. Rules about one employee are penalties while searching (`breach` times their units), so that the search can walk through what is not allowed.
 */
import type { Instance } from "./instance.ts";

export type Board = {
  employees: number;
  days: number;
  /** Shifts and the free day. */
  values: number;
  /** Minutes per value. */
  minutes: Int32Array;
  /** [value * values + next day's value]: 1 where the one may not be followed by the other. */
  clash: Uint8Array;
  /** [cell * values + value]: what the requests of this cell cost. */
  wishes: Int32Array;
  /** [cell]: 1 where there may be no shift. */
  off: Uint8Array;
  /** [employee * values + value]. */
  mostOf: Int32Array;
  /** Per employee: the values that may be given at all, without the free day. */
  allowed: readonly Int32Array[];
  mostMinutes: Int32Array;
  leastMinutes: Int32Array;
  mostInRow: Int32Array;
  leastInRow: Int32Array;
  leastOffInRow: Int32Array;
  mostWeekends: Int32Array;
  /** [day * values + value]; all zero for the free day. */
  required: Int32Array;
  under: Int32Array;
  over: Int32Array;
};

/** Flat numbers for an instance; about five bytes for each employee, day and shift. Minutes as in the instance. */
export function boardOf(instance: Instance): Board {
  const { days, employees, shifts } = instance;
  const values = shifts.length + 1;
  const per = (read: (employee: Instance["employees"][number]) => number) => Int32Array.from(employees.map(read));
  const board: Board = {
    employees: employees.length,
    days,
    values,
    minutes: Int32Array.from([0, ...shifts.map(({ minutes }) => minutes)]),
    clash: new Uint8Array(values * values),
    wishes: new Int32Array(employees.length * days * values),
    off: new Uint8Array(employees.length * days),
    mostOf: new Int32Array(employees.length * values),
    allowed: employees.map(({ mostOf }) => Int32Array.from(mostOf.flatMap((most, at) => (most > 0 ? [at + 1] : [])))),
    mostMinutes: per((employee) => employee.mostMinutes),
    leastMinutes: per((employee) => employee.leastMinutes),
    mostInRow: per((employee) => employee.mostInRow),
    leastInRow: per((employee) => employee.leastInRow),
    leastOffInRow: per((employee) => employee.leastOffInRow),
    mostWeekends: per((employee) => employee.mostWeekends),
    required: new Int32Array(days * values),
    under: new Int32Array(days * values),
    over: new Int32Array(days * values),
  };
  fillRules(board, instance);
  fillWishes(board, instance);
  fillCover(board, instance);
  return board;
}

function fillRules(board: Board, { shifts, employees, daysOff }: Instance): void {
  const { values, days } = board;
  shifts.forEach(({ notBefore }, at) => {
    for (const next of notBefore) board.clash[(at + 1) * values + next + 1] = 1;
  });
  employees.forEach(({ mostOf }, at) => {
    board.mostOf.set([days, ...mostOf], at * values);
  });
  daysOff.forEach((off, at) => {
    for (const day of off) board.off[at * days + day] = 1;
  });
}

/** A request for a shift costs wherever that shift is not given; a request against one where it is. */
function fillWishes({ wishes, values, days }: Board, { onRequests, offRequests }: Instance): void {
  for (const { employee, day, shift, weight } of onRequests) {
    const cell = (employee * days + day) * values;
    for (let value = 0; value < values; value++) if (value !== shift + 1) wishes[cell + value]! += weight;
  }
  for (const { employee, day, shift, weight } of offRequests)
    wishes[(employee * days + day) * values + shift + 1]! += weight;
}

function fillCover(board: Board, { cover }: Instance): void {
  for (const { day, shift, required, under, over } of cover) {
    const at = day * board.values + shift + 1;
    board.required[at] = required;
    board.under[at] = under;
    board.over[at] = over;
  }
}

/** What `count` people cost where `board.required[at]` are needed. */
export function coverCost({ required, under, over }: Board, at: number, count: number): number {
  const missing = required[at]! - count;
  return missing > 0 ? missing * under[at]! : -missing * over[at]!;
}

/** A roster on a board: [cell] its value, and what follows from it. */
export type Sheet = {
  cells: Uint8Array;
  /** [day * values + value]: how many have it. */
  covered: Int32Array;
};

/** A roster in which everybody is free. */
export function emptySheet({ employees, days, values }: Board): Sheet {
  const covered = new Int32Array(days * values);
  for (let day = 0; day < days; day++) covered[day * values] = employees;
  return { cells: new Uint8Array(employees * days), covered };
}

export function sheetOf(board: Board, cells: Uint8Array): Sheet {
  const covered = new Int32Array(board.days * board.values);
  cells.forEach((value, cell) => {
    covered[(cell % board.days) * board.values + value]! += 1;
  });
  return { cells: cells.slice(), covered };
}

/** Gives one cell another value, and returns by how much the cost of cover changes. */
export function place(board: Board, sheet: Sheet, cell: number, value: number): number {
  const before = sheet.cells[cell]!;
  if (before === value) return 0;
  const day = (cell % board.days) * board.values;
  const [left, joined] = [day + before, day + value];
  const change =
    coverCost(board, left, sheet.covered[left]! - 1) -
    coverCost(board, left, sheet.covered[left]!) +
    coverCost(board, joined, sheet.covered[joined]! + 1) -
    coverCost(board, joined, sheet.covered[joined]!);
  sheet.covered[left]! -= 1;
  sheet.covered[joined]! += 1;
  sheet.cells[cell] = value;
  return change;
}

export function totalCover(board: Board, sheet: Sheet): number {
  let cost = 0;
  for (let at = 0; at < sheet.covered.length; at++) cost += coverCost(board, at, sheet.covered[at]!);
  return cost;
}

/** What the requests cost one employee in this roster. */
export function wishCost({ wishes, days, values }: Board, cells: Uint8Array, employee: number): number {
  let cost = 0;
  for (let cell = employee * days; cell < (employee + 1) * days; cell++) cost += wishes[cell * values + cells[cell]!]!;
  return cost;
}
