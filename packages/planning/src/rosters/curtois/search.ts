/**
 * The search for a good roster of a public instance: anytime (the best so far is always allowed, or says that it is not), repeatable by seed and moves. Rows are
 * begun one by one, then made anew all together by column generation where the program is small enough, then in ever other groups; annealing does the rest.
 * A move is one step of annealing or work of about the same length.
 */
import { type Chance, chanceOf } from "../chance.ts";
import { anneal } from "./anneal.ts";
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
  /** How often all rows were made anew together. */
  tried: number;
};

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
    tried: 0,
  };
  recount(search);
  return search;
}

const STAGES: Record<Search["stage"], (search: Search) => void> = {
  begin: (search) => beginRows(search),
  whole: (search) => remakeAll(search),
  groups: (search) => remakeGroup(search),
  warm: (search) => warmUp(search),
  anneal: (search) => walkOnce(search, SHORT),
  done: (search) => {
    search.moves++;
  },
};

/** Goes on for about so many moves, at least one step. */
export function advance(search: Search, moves: number): void {
  const until = search.moves + moves;
  while (search.moves < until && search.stage !== "done") STAGES[search.stage](search);
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
function beginRows(search: Search): void {
  for (let employee = 0; employee < search.board.employees; employee++) planAlone(search, employee);
  recount(search);
  const { days, values, employees } = search.board;
  search.stage = search.breaches === 0 && days * (values - 1) + employees <= MOST_ROWS ? "warm" : "anneal";
}

/** False when no allowed row was found. */
function planAlone(search: Search, employee: number): boolean {
  const { board, planner, sheet } = search;
  const before = planner.work;
  const found = bestRow(planner, employee, pricesBeside(board, sheet, employee));
  search.moves += 1 + Math.ceil((planner.work - before) / STEPS_PER_MOVE);
  if (found?.row) giveRows(board, sheet, [employee], [found.row]);
  return Boolean(found?.row);
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

/** Dives differ much by chance: other prices on the way lead to other rows. */
const SMOOTHINGS = [0.7, 0.85, 0.5];

function remakeAll(search: Search): void {
  const everybody = Array.from({ length: search.board.employees }, (_, at) => at);
  const smooth = SMOOTHINGS[search.tried]!;
  const { bound } = remake(search, everybody, { rounds: 400, roundsOfDive: 30, pivots: 250_000, smooth });
  search.bound = Math.max(search.bound, bound);
  search.tried += 1;
  if (search.tried === SMOOTHINGS.length) search.stage = "groups";
  closeIfProven(search);
}

function closeIfProven(search: Search): void {
  if (search.breaches === 0 && search.cost <= Math.ceil(search.bound - 1e-4)) search.stage = "done";
}

function remake(search: Search, members: readonly number[], effort: Parameters<typeof regroup>[4]) {
  const { board, planner, sheet } = search;
  const result = regroup(board, planner, sheet, members, effort);
  search.moves += 1 + Math.ceil(result.work / STEPS_PER_MOVE);
  const better = result.rows !== null && result.cost < result.before;
  // Rows that cost the same are taken too: another way to be as good is a way on.
  if (result.rows && result.cost <= result.before) giveRows(board, sheet, members, result.rows);
  if (better) search.cost -= result.before - result.cost;
  return { bound: result.bound, better };
}

/** A group that differs each time; it grows when groups of its size no longer gain, and begins small again. */
function remakeGroup(search: Search): void {
  const { board, chance } = search;
  const everybody = Array.from({ length: board.employees }, (_, at) => at);
  for (let at = 0; at < search.group; at++) {
    const other = at + chance.below(everybody.length - at);
    [everybody[at], everybody[other]] = [everybody[other]!, everybody[at]!];
  }
  const members = everybody.slice(0, search.group);
  const { better } = remake(search, members, { rounds: 100, roundsOfDive: 30, pivots: 5000, smooth: SMOOTHINGS[0]! });
  search.failures = better ? 0 : search.failures + 1;
  closeIfProven(search);
  if (search.failures <= 4 + (2 * board.employees) / search.group) return;
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
function warmUp(search: Search): void {
  walkOnce(search, LONG);
  search.stage = "whole";
}

/** One cooling from where the search is; rows that are not allowed in the end are planned anew. What is better is kept. */
function walkOnce(search: Search, effort: number): void {
  const { board, chance } = search;
  const kept = search.sheet;
  const [cost, breaches] = [search.cost, search.breaches];
  search.sheet = sheetOf(board, kept.cells);
  const walk = walkOn(board, search.sheet, 0);
  const moves = effort * Math.ceil(board.employees * Math.sqrt(board.days));
  for (let step = 0; step < STEPS_OF_COOLING; step++) {
    walk.breach = 60 + (240 * step) / STEPS_OF_COOLING;
    const from = WARM * (COLD / WARM) ** (step / STEPS_OF_COOLING);
    const to = WARM * (COLD / WARM) ** ((step + 1) / STEPS_OF_COOLING);
    anneal(walk, chance, { from, to, moves: moves / STEPS_OF_COOLING });
  }
  search.moves += moves;
  for (let employee = 0; employee < board.employees; employee++)
    if (rowBreaches(board, search.sheet.cells, employee) > 0) planAlone(search, employee);
  recount(search);
  if (search.breaches < breaches || (search.breaches === breaches && search.cost <= cost)) return;
  Object.assign(search, { sheet: kept, cost, breaches });
}

/** One employee's cell of the best roster so far, by number: 0 free, else shift + 1. */
export function cellOf({ board, sheet }: Search, employee: number, day: number): number {
  return sheet.cells[employee * board.days + day]!;
}
