/**
 * Makes the rows of some employees anew, all together, while the others keep theirs: column generation for the mix of rows that would be best, then a dive that
 * settles one row after the other. The bound of the linear program tells early when nothing can be gained.
 */

import { bestRow, type PricedRow, type RowPlanner } from "./bestRow.ts";
import { type Board, coverCost, place, type Sheet, wishCost } from "./board.ts";
import {
  addColumn,
  fix,
  type Master,
  mix,
  type NewColumn,
  objective,
  openMaster,
  optimise,
  reducedCost,
} from "./master.ts";

export type Regrouping = {
  board: Board;
  planner: RowPlanner;
  /** What the planner had done before. */
  workBefore: number;
  members: readonly number[];
  master: Master;
  /** Of each member the row that it got for good. */
  settled: (NewColumn | null)[];
  /** [place]: at which rows are priced, and those that gave the best bound. */
  duals: Float64Array;
  centre: Float64Array;
  prices: Float64Array;
  patience: number;
  smooth: number;
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

/** At most so many rounds of prices at first, so many after each row that is settled, and so many changes of basis in all. `smooth`: from 0 to 1, how much the best prices so far count beside those of now. */
export type Effort = { rounds: number; roundsOfDive: number; pivots: number; smooth: number };

/**
 * Costs are whole numbers: it stops as soon as it is certain that not even one can be saved. Rows are null when nothing better can come of it. Says in between,
 * every few milliseconds, how many steps it took so far, and may be left there.
 */
export function* regroup(
  board: Board,
  planner: RowPlanner,
  sheet: Sheet,
  members: readonly number[],
  effort: Effort,
): Generator<number, Regrouped> {
  const group = openGroup(board, planner, sheet, members, effort);
  const before = costOfGroup(group, sheet);
  const bound = yield* generate(group, effort.rounds, before - 1);
  const done = (rows: Uint8Array[] | null, cost: number) => ({
    bound,
    before,
    cost,
    rows,
    work: workOf(group),
  });
  if (Math.ceil(bound - 1e-4) >= before) return done(null, before);
  return (yield* dive(group, effort))
    ? done(
        group.settled.map((column) => column!.row),
        costOfRows(group),
      )
    : done(null, before);
}

const workOf = ({ planner, workBefore, master }: Regrouping): number => planner.work - workBefore + master.work;

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
  return {
    board,
    planner,
    workBefore: planner.work,
    members,
    master,
    settled: members.map(() => null),
    duals: new Float64Array(master.places),
    centre: new Float64Array(master.places),
    prices,
    patience: effort.pivots,
    smooth: effort.smooth,
  };
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

/**
 * Prices rows until none is cheap, or the bound says that `hope` is out of reach. Returns the bound. Duals of a degenerate program jump about; rows are priced
 * between those of now and those that gave the best bound (smoothing, Wentges 1997), until that finds nothing that is cheap now.
 */
function* generate(group: Regrouping, rounds: number, hope: number): Generator<number, number> {
  const { master, duals, centre } = group;
  let [best, smooth] = [-Infinity, 0];
  for (let round = 0; round < rounds && master.pivots < group.patience; round++) {
    for (const _ of optimise(master)) yield workOf(group);
    for (let at = 0; at < master.places; at++)
      duals[at] =
        smooth * centre[at]! + (1 - smooth) * between(-master.over[at]!, master.duals[at]!, master.under[at]!);
    const columns = master.columns.length;
    const bound = yield* priceAll(group);
    if (bound > best) {
      best = bound;
      centre.set(duals);
    }
    if (Math.ceil(best - 1e-4) > hope) break;
    if (master.columns.length > columns) smooth = group.smooth;
    else if (smooth > 0) smooth = 0;
    else break;
  }
  return best;
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** Adds to every member that is not settled its cheapest row; returns a bound from below on the whole program (Lagrange). */
function* priceAll(group: Regrouping): Generator<number, number> {
  const { master, duals, settled } = group;
  let bound = 0;
  for (let at = 0; at < master.places; at++) bound += duals[at]! * master.required[at]!;
  for (const [member, column] of settled.entries()) {
    bound += column ? reducedBy(column, duals, master.places) : priceOne(group, member);
    yield workOf(group);
  }
  return bound;
}

function reducedBy({ cost, entries }: NewColumn, duals: Float64Array, places: number): number {
  let reduced = cost;
  for (const entry of entries) if (entry < places) reduced -= duals[entry]!;
  return reduced;
}

/** Returns a bound on what any row of this member costs at the prices of now. */
function priceOne(group: Regrouping, member: number): number {
  const { board, master, planner } = group;
  const employee = group.members[member]!;
  const found = cheapestRow(group, planner, employee);
  if (!found) return -Infinity;
  if (found.row) {
    const column = columnOf(board, employee, member, found.row);
    if (reducedCost(master, column) < -1e-5) addColumn(master, column);
  }
  return found.bound;
}

function cheapestRow({ board, duals, prices }: Regrouping, planner: RowPlanner, employee: number): PricedRow | null {
  const shifts = board.values - 1;
  for (let day = 0; day < board.days; day++) {
    const wishes = (employee * board.days + day) * board.values;
    prices[day * board.values] = board.wishes[wishes]!;
    for (let shift = 0; shift < shifts; shift++)
      prices[day * board.values + shift + 1] = board.wishes[wishes + shift + 1]! - duals[day * shifts + shift]!;
  }
  return bestRow(planner, employee, prices);
}

/** Settles who has nearly one row in the mix, and always the nearest; prices anew in between. False when it came to nothing. */
function* dive(group: Regrouping, effort: Effort): Generator<number, boolean> {
  for (let left = group.members.length; left > 0; left--) {
    const settledNow = settle(group);
    if (settledNow === 0) return group.settled.every((row) => row !== null);
    if (group.settled.every((row) => row !== null)) return true;
    yield* generate(group, effort.roundsOfDive, Infinity);
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
    settled[master.columns[at]!.member] = master.columns[at]!;
    fix(master, at);
  }
  return chosen.length;
}

function costOfRows(group: Regrouping): number {
  const { settled, master } = group;
  const left = master.required.slice();
  let cost = 0;
  settled.forEach((column) => {
    cost += column!.cost;
    for (const entry of column!.entries) if (entry < master.places) left[entry]! -= 1;
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
