/**
 * Makes the rows of some employees anew, all together, while the others keep theirs: column generation for the mix of rows that would be best, then a dive that
 * settles one row after the other. The bound of the linear program tells early when nothing can be gained.
 */

import { bestRow, type PricedRow, type RowPlanner } from "./bestRow.ts";
import { type Board, coverCost, place, type Sheet, wishCost } from "./board.ts";
import { optimise } from "./interior.ts";
import {
  addColumns,
  type Column,
  type Master,
  type NewColumn,
  objective,
  openMaster,
  settle,
  surchargeOf,
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
  /** What is needed without the members, and what they cost now. */
  needs: Needs;
  before: number;
  /** [place]: at which rows are priced. */
  duals: Float64Array;
  prices: Float64Array;
};
type Needs = Pick<Master, "required" | "under" | "over">;

export type Regrouped = {
  /** A bound from below on cover and requests of the members, given the others' rows; -Infinity when it was not reached. */
  bound: number;
  /** What the members and cover cost now. */
  before: number;
  cost: number;
  rows: Uint8Array[] | null;
  work: number;
};

/**
 * Costs are whole numbers: it stops as soon as it is certain that not even one can be saved. Rows are null when nothing better can come of it. Says in between,
 * every few milliseconds, how many steps it took so far, and may be left there.
 */
export function* regroup(
  board: Board,
  planner: RowPlanner,
  sheet: Sheet,
  members: readonly number[],
): Generator<number, Regrouped> {
  const group = openGroup(board, planner, sheet, members);
  const { before } = group;
  const bound = yield* generate(group, MOST_ROUNDS, before - 1, CLOSE);
  const rows = Math.ceil(bound - ROUNDING) < before ? yield* dive(group) : null;
  return {
    bound,
    before,
    cost: rows ? costOfRows(group, rows) : before,
    rows: rows?.map(({ row }) => row) ?? null,
    work: workOf(group),
  };
}

/** What a bound may be too high by. */
const ROUNDING = 1e-4;

const workOf = ({ planner, workBefore, master }: Regrouping): number => planner.work - workBefore + master.work;

function openGroup(board: Board, planner: RowPlanner, sheet: Sheet, members: readonly number[]): Regrouping {
  const needs = needsWithout(board, sheet, members);
  const rowOf = (employee: number) => sheet.cells.slice(employee * board.days, (employee + 1) * board.days);
  const columns = members.map((employee, member) => columnOf(board, employee, member, rowOf(employee)));
  return {
    board,
    planner,
    workBefore: planner.work,
    members,
    master: openMaster(needs, columns),
    settled: members.map(() => null),
    needs,
    before: costOfGroup(board, members, sheet),
    duals: new Float64Array(needs.required.length),
    prices: new Float64Array(board.days * board.values),
  };
}

/** Cover places are days and shifts without the free day. What the others already give is taken off, below zero if they give too much. */
function needsWithout(board: Board, { cells, covered }: Sheet, members: readonly number[]): Needs {
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
  return { member, cost, entries: Int32Array.from(entries), row };
}

/** Of prices: so many are never needed, unless what is known of some row is not exact. */
const MOST_ROUNDS = 200;
const MOST_ROUNDS_IN_DIVE = 10;
/** The program is solved to a tenth of what is not known yet; at last to this. */
const FINE = 0.01;
const TENTH = 0.1;
/** Costs are whole numbers: when none lies further than this between bound and mix, more rounds tell nothing more. A dive goes on sooner. */
const CLOSE = 0.02;
const CLOSE_IN_DIVE = 0.5;

/** Prices rows until no mix can be much cheaper than the one of now, or the bound says that `hope` is out of reach. Returns the bound. */
function* generate(group: Regrouping, rounds: number, hope: number, close: number): Generator<number, number> {
  const { master } = group;
  const spent = spentOn(group);
  let [best, fruitless] = [-Infinity, false];
  for (let round = 0; round < rounds; round++) {
    const open = spent + objective(master) - Math.max(0, best);
    const tolerance = fruitless ? FINE : Math.max(FINE, TENTH * open);
    for (const _ of optimise(master, tolerance)) yield workOf(group);
    const { bound, columns } = yield* priceAll(group);
    if (spent + bound > best) best = spent + bound;
    const whole = Math.ceil(best - ROUNDING);
    if (whole > hope || whole > spent + objective(master) - close) break;
    fruitless = columns.length === 0;
    if (fruitless && tolerance === FINE) break;
    addColumns(master, columns);
  }
  return best;
}

function spentOn({ settled }: Regrouping): number {
  return settled.reduce((sum, column) => sum + (column?.cost ?? 0), 0);
}

const CHEAP = -1e-5;

/** The cheapest row of every member that is not settled; and a bound from below on what they and cover cost (Lagrange). */
function* priceAll(group: Regrouping): Generator<number, { bound: number; columns: NewColumn[] }> {
  const { board, master, needs, duals, settled, members } = group;
  const columns: NewColumn[] = [];
  let bound = 0;
  for (let place = 0; place < duals.length; place++) {
    duals[place] = between(-needs.over[place]!, master.duals[place]!, needs.under[place]!);
    bound += duals[place]! * master.required[place]!;
  }
  for (const [member, employee] of members.entries()) {
    if (settled[member]) continue;
    const found = cheapestRow(group, group.planner, employee);
    bound += found?.bound ?? -Infinity;
    const column = found?.row && columnOf(board, employee, member, found.row);
    if (column && surchargeOf(master, column) < CHEAP) columns.push(column);
    yield workOf(group);
  }
  return { bound, columns };
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

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

/** Settles who has nearly one row in the mix, and always the nearest; prices anew in between. null when nothing can come of it that is not dearer than before. */
function* dive(group: Regrouping): Generator<number, NewColumn[] | null> {
  const { settled } = group;
  while (settled.includes(null)) {
    const chosen = nearest(group);
    if (chosen.length === 0) return null;
    for (const column of chosen) {
      settled[column.member] = column;
      settle(group.master, column);
    }
    if (!settled.includes(null)) break;
    const bound = yield* generate(group, MOST_ROUNDS_IN_DIVE, group.before, CLOSE_IN_DIVE);
    if (Math.ceil(bound - ROUNDING) > group.before) return null;
  }
  return settled as NewColumn[];
}

/** Of a row in the mix: so much of it is as good as all. */
const NEARLY = 0.95;
/** Among many, a few that have mostly one row are settled at once: a dive in single steps would outlast the search. */
const MOSTLY = 0.5;
const PARTS = 10;

function nearest({ master }: Regrouping): Column[] {
  const best = new Map<number, Column>();
  for (const column of master.columns)
    if (column.share > (best.get(column.member)?.share ?? 0)) best.set(column.member, column);
  const open = [...best.values()].sort((a, b) => b.share - a.share);
  const some = open.length / PARTS;
  return open.filter(({ share }, at) => at === 0 || share > NEARLY || (at < some && share > MOSTLY));
}

function costOfRows({ needs }: Regrouping, rows: readonly NewColumn[]): number {
  const left = needs.required.slice();
  let cost = 0;
  for (const row of rows) {
    cost += row.cost;
    for (const place of row.entries) left[place]! -= 1;
  }
  for (let at = 0; at < left.length; at++)
    cost += left[at]! > 0 ? left[at]! * needs.under[at]! : -left[at]! * needs.over[at]!;
  return cost;
}

function costOfGroup(board: Board, members: readonly number[], sheet: Sheet): number {
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
