/**
 * The search for a good roster of a public instance: anytime (the best so far is always allowed, or says that it is not), repeatable by seed and moves. Rows are
 * begun one by one, then made anew all together by column generation where the program is small enough, then in ever other groups; annealing does the rest.
 * A move is one step of annealing or work of about the same length. Work is done in parts of some milliseconds: the search can be left after each, in the middle
 * of a linear program too, and goes on there when it is asked again.
 */
import { type Chance, chanceOf } from "../chance.ts";
import { annealing } from "./anneal.ts";
import { bestRow, type RowPlanner, rowPlanner } from "./bestRow.ts";
import { type Board, boardOf, coverCost, emptySheet, type Sheet, sheetOf, totalCover, wishCost } from "./board.ts";
import { rowBreaches } from "./breaches.ts";
import type { Instance } from "./instance.ts";
import { giveRows, regroup } from "./regroup.ts";
import { walkOn } from "./walk.ts";

export type Search = {
  board: Board;
  chance: Chance;
  planner: RowPlanner;
  /** The best so far, whatever is being tried. */
  sheet: Sheet;
  /** Of `sheet`: cover and requests, and the units by which rules are broken (0: allowed). */
  cost: number;
  breaches: number;
  /** No allowed roster costs less; -Infinity while that is not known. */
  bound: number;
  moves: number;
  stage: "begin" | "warm" | "whole" | "groups" | "anneal" | "done";
  group: number;
  failures: number;
  /** What is being done and not yet at its end. */
  task: Task | null;
};
/** Stops after each part. */
type Task = Generator<void, void>;

/** Programs with more rows than this are solved in parts by annealing only. */
const MOST_ROWS = 760;
/** Steps of planning and of the linear program that take as long as one move. */
const STEPS_PER_MOVE = 250;
const SMALLEST_GROUP = 5;
const GROWTH = 1.3;

/** A search that has done nothing yet: `advance` it. `seed` is any whole number; the same one repeats the search move by move. */
export function openSearch(instance: Instance, seed: number): Search {
  const board = boardOf(instance);
  const search: Search = {
    board,
    chance: chanceOf(seed),
    planner: rowPlanner(board),
    sheet: emptySheet(board),
    cost: Infinity,
    breaches: Infinity,
    bound: -Infinity,
    moves: 0,
    stage: "begin",
    group: Math.min(SMALLEST_GROUP, board.employees),
    failures: 0,
    task: null,
  };
  recount(search);
  return search;
}

const STAGES: Record<Exclude<Search["stage"], "done">, (search: Search) => Task> = {
  begin: beginRows,
  whole: remakeAll,
  groups: remakeGroup,
  warm: warmUp,
  anneal: (search) => walkOnce(search, SHORT),
};

/** Goes on for so many moves and at most one part more. */
export function advance(search: Search, moves: number): void {
  const until = search.moves + moves;
  while (search.moves < until && search.stage !== "done") {
    search.task ??= STAGES[search.stage](search);
    if (search.task.next().done) search.task = null;
  }
}

function recount(search: Search): void {
  const { board, sheet } = search;
  search.cost = totalCover(board, sheet);
  search.breaches = 0;
  for (let employee = 0; employee < board.employees; employee++) {
    search.cost += wishCost(board, sheet.cells, employee);
    search.breaches += rowBreaches(board, sheet.cells, employee);
  }
}

/** Gives everybody the row that is best beside those of the others, once around. */
function* beginRows(search: Search): Task {
  for (let employee = 0; employee < search.board.employees; employee++) {
    planAlone(search, search.sheet, employee);
    recount(search);
    yield;
  }
  const { days, values, employees } = search.board;
  search.stage = search.breaches === 0 && days * (values - 1) + employees <= MOST_ROWS ? "warm" : "anneal";
}

/** Changes nothing when no allowed row is found. */
function planAlone(search: Search, sheet: Sheet, employee: number): void {
  const { board, planner } = search;
  const before = planner.work;
  const found = bestRow(planner, employee, pricesBeside(board, sheet, employee));
  search.moves += 1 + Math.ceil((planner.work - before) / STEPS_PER_MOVE);
  if (found?.row) giveRows(board, sheet, [employee], [found.row]);
}

/** What each value would cost this employee and change in cover. */
function pricesBeside(board: Board, { cells, covered }: Sheet, employee: number): Float64Array {
  const prices = new Float64Array(board.days * board.values);
  for (let at = 0; at < prices.length; at++) {
    const cell = employee * board.days + Math.floor(at / board.values);
    const others = covered[at]! - (cells[cell] === at % board.values ? 1 : 0);
    prices[at] =
      board.wishes[cell * board.values + (at % board.values)]! +
      coverCost(board, at, others + 1) -
      coverCost(board, at, others);
  }
  return prices;
}

function* remakeAll(search: Search): Task {
  const everybody = Array.from({ length: search.board.employees }, (_, at) => at);
  const { bound } = yield* remake(search, everybody);
  search.bound = bound;
  search.stage = "groups";
  closeIfProven(search);
}

function closeIfProven(search: Search): void {
  if (search.breaches === 0 && search.cost <= Math.ceil(search.bound - 1e-4)) search.stage = "done";
}

function* remake(search: Search, members: readonly number[]) {
  const { board, planner, sheet } = search;
  const begun = search.moves;
  const parts = regroup(board, planner, sheet, members);
  let part = parts.next();
  for (; !part.done; part = parts.next()) {
    search.moves = begun + Math.ceil(part.value / STEPS_PER_MOVE);
    yield;
  }
  const result = part.value;
  search.moves = begun + 1 + Math.ceil(result.work / STEPS_PER_MOVE);
  const better = result.rows !== null && result.cost < result.before;
  // Rows that cost the same are taken too: another way to be as good is a way on.
  if (result.rows && result.cost <= result.before) giveRows(board, sheet, members, result.rows);
  if (better) search.cost -= result.before - result.cost;
  return { bound: result.bound, better };
}

/** A group that differs each time; it grows when groups of its size no longer gain, and begins small again. */
function* remakeGroup(search: Search): Task {
  const { board, chance } = search;
  const everybody = Array.from({ length: board.employees }, (_, at) => at);
  for (let at = 0; at < search.group; at++) {
    const other = at + chance.below(everybody.length - at);
    [everybody[at], everybody[other]] = [everybody[other]!, everybody[at]!];
  }
  const members = everybody.slice(0, search.group);
  const { better } = yield* remake(search, members);
  search.failures = better ? 0 : search.failures + 1;
  closeIfProven(search);
  if (search.failures <= 2 + board.employees / search.group) return;
  search.failures = 0;
  const grown = Math.ceil(search.group * GROWTH);
  search.group = grown > board.employees ? Math.min(SMALLEST_GROUP, board.employees) : grown;
}

const WARM = 30;
const COLD = 0.5;
const STEPS_OF_COOLING = 20;

/** Moves of one cooling, for each employee and the root of days: long before rows are made anew all together, shorter in large instances. */
const LONG = 30_000;
const SHORT = 2000;

/** The linear program begins with good rows rather than with any. */
function* warmUp(search: Search): Task {
  yield* walkOnce(search, LONG);
  search.stage = "whole";
}

/** One cooling from where the search is. What it has reached is kept when it is better, at the end and, where rows are planned fast, after each step on the way. */
function* walkOnce(search: Search, effort: number): Task {
  const { board, chance } = search;
  const walk = walkOn(board, sheetOf(board, search.sheet.cells), 0);
  const moves = effort * Math.ceil(board.employees * Math.sqrt(board.days));
  for (let step = 1; step <= STEPS_OF_COOLING; step++) {
    walk.breach = 60 + (240 * (step - 1)) / STEPS_OF_COOLING;
    const from = WARM * (COLD / WARM) ** ((step - 1) / STEPS_OF_COOLING);
    const to = WARM * (COLD / WARM) ** (step / STEPS_OF_COOLING);
    for (const part of annealing(walk, chance, { from, to, moves: moves / STEPS_OF_COOLING })) {
      search.moves += part.moves;
      yield;
    }
    if (effort === LONG || step === STEPS_OF_COOLING) yield* offer(search, walk.sheet.cells);
  }
}

/** Rows that are not allowed are planned anew; what comes of it is taken when it is better than what there is. */
function* offer(search: Search, cells: Uint8Array): Task {
  const { board, sheet, cost, breaches } = search;
  const offered = sheetOf(board, cells);
  for (let employee = 0; employee < board.employees; employee++)
    if (rowBreaches(board, offered.cells, employee) > 0) {
      planAlone(search, offered, employee);
      yield;
    }
  search.sheet = offered;
  recount(search);
  if (search.breaches < breaches || (search.breaches === breaches && search.cost <= cost)) return;
  Object.assign(search, { sheet, cost, breaches });
}

/** One employee's cell of the best roster so far, by number: 0 free, else shift + 1. */
export function cellOf({ board, sheet }: Search, employee: number, day: number): number {
  return sheet.cells[employee * board.days + day]!;
}
