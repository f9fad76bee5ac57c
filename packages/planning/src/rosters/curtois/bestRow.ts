/**
 * The cheapest row that one employee may have when every day and shift has a price: exact, by dynamic programming over runs of work. A state is "from this day
 * on a run may begin", with the minutes, weekends and counted shifts so far; a run and the free days owed after it are one step. This is the pricing of a
 * column generation, and a repair for rows that are not allowed.
 */
import type { Board } from "./board.ts";
import { type RowSpace, rowSpace, runPlace, statesOf } from "./rowSpace.ts";

export type RowPlanner = {
  board: Board;
  spaces: Map<string, RowSpace>;
  /** Room that is used again and again: costs and choices of states, costs inside one run, cost of free days summed up. */
  costs: Float64Array;
  choices: Int32Array;
  inRun: Float64Array;
  freeUntil: Float64Array;
  /** How many steps were weighed so far: the measure of work. */
  work: number;
};

/** `bound`: no row that is allowed costs less. The row is null when none was found that keeps all caps. */
export type PricedRow = { cost: number; bound: number; row: Uint8Array | null };

/** More states than this are not searched: the row is left to the walk. */
const MOST_STATES = 12_000_000;
const MOST_STEPS = 100;
const MOST_RISES = 9;
const RISE = 8;
const HALVINGS = 5;
const FREE = -1;
const DAYS_OF_WEEK = 7;

export function rowPlanner(board: Board): RowPlanner {
  return {
    board,
    spaces: new Map(),
    costs: new Float64Array(0),
    choices: new Int32Array(0),
    inRun: new Float64Array(0),
    freeUntil: new Float64Array(board.days + 1),
    work: 0,
  };
}

/**
 * `prices`: [day * values + value]. null when no row is allowed at all or there are too many states. Shifts with a cap are first taken as free, which is exact
 * when the answer keeps them. Else those given too often are counted as well; where that would be too much work, they are made dearer until they are kept.
 */
export function bestRow(planner: RowPlanner, employee: number, prices: Float64Array): PricedRow | null {
  const free = spaceFor(planner, employee, []);
  if (statesOf(free, planner.board.days) > MOST_STATES) return null;
  const found = search(planner, free, prices);
  if (!found) return null;
  const over = givenTooOften(planner.board, employee, found.row);
  if (over.length === 0) return { ...found, bound: found.cost };
  const counted = countCaps(planner, employee, prices, over);
  if (counted) return { ...counted, bound: counted.cost };
  const raised = raisePrices(planner, free, prices, over);
  return {
    cost: raised.found?.cost ?? Infinity,
    row: raised.found?.row ?? null,
    bound: Math.max(found.cost, raised.bound),
  };
}

type Found = { cost: number; row: Uint8Array };

function countCaps(planner: RowPlanner, employee: number, prices: Float64Array, over: readonly number[]): Found | null {
  const counted = [...over];
  for (let attempt = 0; attempt <= planner.board.values; attempt++) {
    if (stepsOf(planner.board, employee, counted) > MOST_STEPS) return null;
    const found = search(planner, spaceFor(planner, employee, counted), prices);
    const more = found ? givenTooOften(planner.board, employee, found.row) : [];
    if (more.length === 0) return found;
    counted.push(...more);
    counted.sort((a, b) => a - b);
  }
  return null;
}

/** How much larger the search becomes by counting these, roughly. */
function stepsOf({ mostOf, values, mostInRow }: Board, employee: number, counted: readonly number[]): number {
  const caps = counted.map((value) => mostOf[employee * values + value]!);
  return caps.reduce((steps, cap) => steps * (cap + 1) * (Math.min(cap, mostInRow[employee]!) + 1), 1);
}

/** A Lagrangian relaxation (Geoffrion 1974): what is given too often costs more until it is not, and then as little more as will do. */
function raisePrices(planner: RowPlanner, space: RowSpace, prices: Float64Array, over: readonly number[]): Raised {
  const raised: Raised = { found: null, bound: Number.NEGATIVE_INFINITY };
  const dearer = new Set(over);
  let [low, high] = [0, RISE];
  for (let attempt = 0; attempt < MOST_RISES && !raised.found; attempt++) {
    if (tryRise(planner, space, prices, dearer, high, raised)) break;
    [low, high] = [high, 2 * high];
  }
  for (let halving = 0; halving < HALVINGS && raised.found; halving++) {
    const middle = (low + high) / 2;
    if (tryRise(planner, space, prices, dearer, middle, raised)) high = middle;
    else low = middle;
  }
  return raised;
}

type Raised = { found: Found | null; bound: number };

/** Whether caps are kept when these values cost `rise` more; keeps the cheapest row and the best bound. */
function tryRise(
  planner: RowPlanner,
  space: RowSpace,
  prices: Float64Array,
  dearer: Set<number>,
  rise: number,
  raised: Raised,
): boolean {
  const { board } = planner;
  const risen = prices.slice();
  let spared = 0;
  for (const value of dearer) {
    spared += rise * board.mostOf[space.employee * board.values + value]!;
    for (let day = 0; day < board.days; day++) risen[day * board.values + value]! += rise;
  }
  const found = search(planner, space, risen);
  if (!found) return false;
  raised.bound = Math.max(raised.bound, found.cost - spared);
  const over = givenTooOften(board, space.employee, found.row);
  for (const value of over) dearer.add(value);
  if (over.length > 0) return false;
  const cost = priceOf(board, found.row, prices);
  if (!raised.found || cost < raised.found.cost) raised.found = { row: found.row, cost };
  return true;
}

function priceOf({ values }: Board, row: Uint8Array, prices: Float64Array): number {
  let cost = 0;
  row.forEach((value, day) => {
    cost += prices[day * values + value]!;
  });
  return cost;
}

function spaceFor(planner: RowPlanner, employee: number, counted: readonly number[]): RowSpace {
  const key = `${employee}:${counted.join(",")}`;
  const known = planner.spaces.get(key);
  if (known) return known;
  const space = rowSpace(planner.board, employee, counted);
  planner.spaces.set(key, space);
  return space;
}

function givenTooOften({ values, mostOf }: Board, employee: number, row: Uint8Array): number[] {
  const counts = new Int32Array(values);
  for (const value of row) counts[value]! += 1;
  return [...counts.keys()].filter((value) => value > 0 && counts[value]! > mostOf[employee * values + value]!);
}

function search(planner: RowPlanner, space: RowSpace, prices: Float64Array): Found | null {
  const { board } = planner;
  const size = space.state.breadth * space.state.outers;
  makeRoom(planner, space, size);
  planner.costs.fill(Infinity, 0, (board.days + 1) * size);
  planner.costs[0] = 0;
  for (let day = 0; day < board.days; day++)
    planner.freeUntil[day + 1] = planner.freeUntil[day]! + prices[day * board.values]!;
  for (let day = 0; day < board.days; day++) {
    stayFree(planner, size, day);
    const longest = fillRun(planner, space, prices, day);
    for (let length = 1; length <= longest; length++)
      if (mayLast(board, space, day, length)) addRuns(planner, space, day, length);
  }
  return readBack(planner, space, prices);
}

function makeRoom(planner: RowPlanner, space: RowSpace, size: number): void {
  const states = (planner.board.days + 1) * size;
  if (planner.costs.length < states) {
    planner.costs = new Float64Array(states);
    planner.choices = new Int32Array(states);
  }
  const inRun = (space.mostInRow + 1) * space.values.length * space.run.keys;
  if (planner.inRun.length < inRun) planner.inRun = new Float64Array(inRun);
}

function stayFree({ costs, choices, freeUntil }: RowPlanner, size: number, day: number): void {
  const price = freeUntil[day + 1]! - freeUntil[day]!;
  for (let at = day * size; at < (day + 1) * size; at++) {
    const cost = costs[at]! + price;
    if (cost >= costs[at + size]!) continue;
    costs[at + size] = cost;
    choices[at + size] = FREE;
  }
}

/** `inRun[(length * values + position) * keys + key]`: the cheapest run from `day` that ends with this value. Returns how long runs can be. */
function fillRun(planner: RowPlanner, space: RowSpace, prices: Float64Array, day: number): number {
  const { board, inRun } = planner;
  const { values, run, mostInRow } = space;
  const width = values.length * run.keys;
  const cell = space.employee * board.days + day;
  for (let length = 1; length <= mostInRow; length++) {
    if (day + length > board.days || board.off[cell + length - 1] === 1) return length - 1;
    inRun.fill(Infinity, length * width, (length + 1) * width);
    const priceAt = (day + length - 1) * board.values;
    for (let position = 0; position < values.length; position++)
      extendRuns(planner, space, length, position, prices[priceAt + values[position]!]!);
  }
  return mostInRow;
}

function extendRuns(planner: RowPlanner, space: RowSpace, length: number, position: number, price: number): void {
  if (length > 1) {
    growRuns(planner, space, length, position, price);
    return;
  }
  const { run, values } = space;
  const key = run.after[position * run.keys]!;
  if (key >= 0) planner.inRun[(values.length + position) * run.keys + key] = price;
}

function growRuns(planner: RowPlanner, space: RowSpace, length: number, position: number, price: number): void {
  const { board, inRun } = planner;
  const { values, run } = space;
  const [before, now] = [(length - 1) * values.length * run.keys, (length * values.length + position) * run.keys];
  const value = values[position]!;
  planner.work += values.length * run.keys;
  for (let previous = 0; previous < values.length; previous++) {
    if (board.clash[values[previous]! * board.values + value] === 1) continue;
    const at = before + previous * run.keys;
    for (let key = 0; key < run.keys; key++) {
      const next = run.after[position * run.keys + key]!;
      if (next < 0) continue;
      const cost = inRun[at + key]! + price;
      if (cost < inRun[now + next]!) inRun[now + next] = cost;
    }
  }
}

function mayLast({ days }: Board, space: RowSpace, day: number, length: number): boolean {
  return length >= space.leastInRow || day === 0 || day + length === days;
}

/** Adds every run of this length from this day to every state of this day that has room for it. */
function addRuns(planner: RowPlanner, space: RowSpace, day: number, length: number): void {
  const { board, freeUntil } = planner;
  const { run, values } = space;
  const until = Math.min(board.days, day + length + space.leastOff);
  const free = freeUntil[until]! - freeUntil[day + length]!;
  const touched = weekendsTouched(day, length);
  for (let key = 0; key < run.keys; key++) {
    const cost = cheapestEnd(planner, length, key, values.length, run.keys) + free;
    if (cost < Infinity) addRun(planner, space, { day, length, key, until, touched, cost });
  }
}

function cheapestEnd({ inRun }: RowPlanner, length: number, key: number, values: number, keys: number): number {
  let cheapest = Infinity;
  for (let position = 0; position < values; position++)
    cheapest = Math.min(cheapest, inRun[(length * values + position) * keys + key]!);
  return cheapest;
}

type Run = { day: number; length: number; key: number; until: number; touched: number; cost: number };

function addRun(planner: RowPlanner, space: RowSpace, { day, length, key, until, touched, cost }: Run): void {
  const { costs, choices } = planner;
  const { breadth, outers, from, adds } = space.state;
  const units = key % space.run.breadth;
  const place = runPlace(Math.floor(key / space.run.breadth), touched);
  const code = (day * (space.mostInRow + 1) + length) * space.run.keys + key;
  const size = breadth * outers;
  const most = breadth - units;
  for (const outer of from[place]!) {
    const source = day * size + outer * breadth;
    const target = until * size + (outer + adds[place]!) * breadth + units;
    planner.work += Math.max(0, most);
    for (let at = 0; at < most; at++) {
      const total = costs[source + at]! + cost;
      if (total >= costs[target + at]!) continue;
      costs[target + at] = total;
      choices[target + at] = code;
    }
  }
}

/** The instance begins on a Monday; two runs never share a weekend, for one of its days lies between them. */
export function weekendsTouched(day: number, length: number): number {
  let touched = 0;
  const last = day + length - 1;
  for (let week = Math.floor(day / DAYS_OF_WEEK); week * DAYS_OF_WEEK + 5 <= last; week++)
    if (week * DAYS_OF_WEEK + 6 >= day) touched++;
  return touched;
}

function readBack(planner: RowPlanner, space: RowSpace, prices: Float64Array): Found | null {
  const { board, costs } = planner;
  const size = space.state.breadth * space.state.outers;
  let best = -1;
  for (let state = 0; state < size; state++) {
    if (state % space.state.breadth < space.leastUnits) continue;
    if (best < 0 || costs[board.days * size + state]! < costs[board.days * size + best]!) best = state;
  }
  if (best < 0 || costs[board.days * size + best] === Infinity) return null;
  return { cost: costs[board.days * size + best]!, row: rowUntil(planner, space, prices, best) };
}

function rowUntil(planner: RowPlanner, space: RowSpace, prices: Float64Array, last: number): Uint8Array {
  const { board, choices } = planner;
  const { breadth, outers, adds } = space.state;
  const row = new Uint8Array(board.days);
  let [day, state] = [board.days, last];
  while (day > 0) {
    const code = choices[day * breadth * outers + state]!;
    if (code === FREE) {
      day--;
      continue;
    }
    const key = code % space.run.keys;
    const length = Math.floor(code / space.run.keys) % (space.mostInRow + 1);
    day = Math.floor(code / space.run.keys / (space.mostInRow + 1));
    const place = runPlace(Math.floor(key / space.run.breadth), weekendsTouched(day, length));
    state -= (key % space.run.breadth) + adds[place]! * breadth;
    fillRun(planner, space, prices, day);
    writeRun(planner, space, { day, length, key }, row);
  }
  return row;
}

/** Walks back through one run: of each day a value whose cost is exactly what the next day built on. */
function writeRun(
  { board, inRun }: RowPlanner,
  { values, run }: RowSpace,
  { day, length, key }: Pick<Run, "day" | "length" | "key">,
  row: Uint8Array,
): void {
  let [left, next] = [key, -1];
  for (let at = length; at >= 1; at--) {
    const position = cheapestBefore(board, inRun, values, run, at, left, next);
    row[day + at - 1] = values[position]!;
    next = position;
    left = keyBefore(run, position, left);
  }
}

function cheapestBefore(
  board: Board,
  inRun: Float64Array,
  values: Int32Array,
  run: RowSpace["run"],
  length: number,
  key: number,
  next: number,
): number {
  let best = -1;
  let cheapest = Infinity;
  for (let position = 0; position < values.length; position++) {
    if (next >= 0 && board.clash[values[position]! * board.values + values[next]!] === 1) continue;
    const cost = inRun[(length * values.length + position) * run.keys + key]!;
    if (cost >= cheapest) continue;
    [best, cheapest] = [position, cost];
  }
  return best;
}

/** What a day of a value adds to a key is the same wherever it may be added. */
function keyBefore(run: RowSpace["run"], position: number, key: number): number {
  return key - run.after[position * run.keys]!;
}
