/**
 * Makes the rows of some employees anew, all together, while the others keep theirs: column generation for the mix of rows that would be best, then a dive that
 * settles one row after the other. The bound of the linear program tells early when nothing can be gained.
 */

import { bestRow, type PricedRow, type RowPlanner } from "./bestRow.ts";
import { type Board, coverCost, place, type Sheet, wishCost } from "./board.ts";
import { addColumn, fix, type Master, mix, type NewColumn, objective, openMaster, optimise } from "./master.ts";

export type Regrouping = {
  board: Board;
  planner: RowPlanner;
  members: readonly number[];
  master: Master;
  /** Of each member the row that it got for good. */
  settled: (Uint8Array | null)[];
  prices: Float64Array;
  patience: number;
};

export type Regrouped = {
  /** A bound from below on cover and requests of the members, given the others' rows; -Infinity when it was not reached. */
  bound: number;
  /** What the members and cover cost now. */
  before: number;
  cost: number;
  rows: Uint8Array[] | null;
  work: number;
};

/** At most so many rounds of prices at first, so many after each row that is settled, and so many changes of basis in all. */
export type Effort = { rounds: number; roundsOfDive: number; pivots: number };

/** Costs are whole numbers: it stops as soon as it is certain that not even one can be saved. Rows are null when nothing better can come of it. */
export function regroup(
  board: Board,
  planner: RowPlanner,
  sheet: Sheet,
  members: readonly number[],
  effort: Effort,
): Regrouped {
  const group = openGroup(board, planner, sheet, members, effort);
  const workBefore = planner.work;
  const before = costOfGroup(group, sheet);
  const bound = generate(group, effort.rounds, before - 1);
  const done = (rows: Uint8Array[] | null, cost: number) => ({
    bound,
    before,
    cost,
    rows,
    work: planner.work - workBefore + group.master.work,
  });
  if (Math.ceil(bound - 1e-4) >= before) return done(null, before);
  return dive(group, effort) ? done(group.settled as Uint8Array[], costOfRows(group)) : done(null, before);
}

function openGroup(
  board: Board,
  planner: RowPlanner,
  sheet: Sheet,
  members: readonly number[],
  effort: Effort,
): Regrouping {
  const needs = needsWithout(board, sheet, members);
  const rowOf = (employee: number) => sheet.cells.slice(employee * board.days, (employee + 1) * board.days);
  const columns = members.map((employee, member) => columnOf(board, employee, member, rowOf(employee)));
  const master = openMaster(needs, columns);
  const prices = new Float64Array(board.days * board.values);
  return { board, planner, members, master, settled: members.map(() => null), prices, patience: effort.pivots };
}

/** Cover places are days and shifts without the free day. What the others already give is taken off, below zero if they give too much. */
function needsWithout(board: Board, { cells, covered }: Sheet, members: readonly number[]) {
  const shifts = board.values - 1;
  const required = new Float64Array(board.days * shifts);
  const [under, over] = [new Float64Array(required.length), new Float64Array(required.length)];
  for (let at = 0; at < required.length; at++) {
    const source = Math.floor(at / shifts) * board.values + (at % shifts) + 1;
    required[at] = board.required[source]! - covered[source]!;
    under[at] = board.under[source]!;
    over[at] = board.over[source]!;
  }
  for (const employee of members)
    for (let day = 0; day < board.days; day++) {
      const value = cells[employee * board.days + day]!;
      if (value > 0) required[day * shifts + value - 1]! += 1;
    }
  return { required, under, over };
}

function columnOf(board: Board, employee: number, member: number, row: Uint8Array): NewColumn {
  const shifts = board.values - 1;
  const entries: number[] = [];
  let cost = 0;
  for (let day = 0; day < board.days; day++) {
    cost += board.wishes[(employee * board.days + day) * board.values + row[day]!]!;
    if (row[day]! > 0) entries.push(day * shifts + row[day]! - 1);
  }
  entries.push(board.days * shifts + member);
  return { member, cost, entries: Int32Array.from(entries), row };
}

/** Prices rows until none is cheap, or the bound says that `hope` is out of reach. Returns the bound. */
function generate(group: Regrouping, rounds: number, hope: number): number {
  const { master } = group;
  let bound = -Infinity;
  for (let round = 0; round < rounds && master.pivots < group.patience; round++) {
    const value = optimise(master);
    const columns = master.columns.length;
    const saved = priceAll(group);
    bound = Math.max(bound, value + saved);
    if (master.columns.length === columns || Math.ceil(bound - 1e-4) > hope) break;
  }
  return bound;
}

/** Adds to every member that is not settled its cheapest row; returns what all of them would save at most. */
function priceAll(group: Regrouping): number {
  let saved = 0;
  group.members.forEach((_, member) => {
    if (group.settled[member] === null) saved += priceOne(group, member);
  });
  return saved;
}

function priceOne(group: Regrouping, member: number): number {
  const { board, master, planner } = group;
  const employee = group.members[member]!;
  const found = cheapestRow(group, planner, employee);
  if (!found) return 0;
  const share = master.duals[master.places + member]!;
  if (found.row && found.cost - share < -1e-5) addColumn(master, columnOf(board, employee, member, found.row));
  return Math.min(0, found.bound - share);
}

function cheapestRow({ board, master, prices }: Regrouping, planner: RowPlanner, employee: number): PricedRow | null {
  const shifts = board.values - 1;
  for (let day = 0; day < board.days; day++) {
    const wishes = (employee * board.days + day) * board.values;
    prices[day * board.values] = board.wishes[wishes]!;
    for (let shift = 0; shift < shifts; shift++)
      prices[day * board.values + shift + 1] = board.wishes[wishes + shift + 1]! - master.duals[day * shifts + shift]!;
  }
  return bestRow(planner, employee, prices);
}

/** Settles who has nearly one row in the mix, and always the nearest; prices anew in between. False when it came to nothing. */
function dive(group: Regrouping, effort: Effort): boolean {
  for (let left = group.members.length; left > 0; left--) {
    const settledNow = settle(group);
    if (settledNow === 0) return group.settled.every((row) => row !== null);
    if (group.settled.every((row) => row !== null)) return true;
    generate(group, effort.roundsOfDive, Infinity);
    if (objective(group.master) > 1e8) return false;
  }
  return group.settled.every((row) => row !== null);
}

const NEARLY = 0.95;
/** Among many, a few that have mostly one row are settled at once: a dive in single steps would outlast the search. */
const MOSTLY = 0.6;
const PARTS = 10;

function settle(group: Regrouping): number {
  const { master, settled } = group;
  const shares = mix(master);
  const best = new Int32Array(group.members.length).fill(-1);
  shares.forEach((share, at) => {
    const { member } = master.columns[at]!;
    if (settled[member] === null && (best[member]! < 0 || share > shares[best[member]!]!)) best[member] = at;
  });
  const open = [...best].filter((at) => at >= 0).sort((a, b) => shares[b]! - shares[a]!);
  const chosen = open.filter(
    (at, order) => order === 0 || shares[at]! > NEARLY || (order < open.length / PARTS && shares[at]! > MOSTLY),
  );
  for (const at of chosen) {
    settled[master.columns[at]!.member] = master.columns[at]!.row;
    fix(master, at);
  }
  return chosen.length;
}

function costOfRows(group: Regrouping): number {
  const { board, members, settled, master } = group;
  const left = master.required.slice();
  let cost = 0;
  members.forEach((employee, member) => {
    const column = columnOf(board, employee, member, settled[member]!);
    cost += column.cost;
    for (const entry of column.entries) if (entry < master.places) left[entry]! -= 1;
  });
  for (let at = 0; at < left.length; at++)
    cost += left[at]! > 0 ? left[at]! * master.under[at]! : -left[at]! * master.over[at]!;
  return cost;
}

function costOfGroup({ board, members }: Regrouping, sheet: Sheet): number {
  let cost = 0;
  for (const employee of members) cost += wishCost(board, sheet.cells, employee);
  for (let at = 0; at < sheet.covered.length; at++) cost += coverCost(board, at, sheet.covered[at]!);
  return cost;
}

export function giveRows(board: Board, sheet: Sheet, members: readonly number[], rows: readonly Uint8Array[]): void {
  members.forEach((employee, at) => {
    for (let day = 0; day < board.days; day++) place(board, sheet, employee * board.days + day, rows[at]![day]!);
  });
}
