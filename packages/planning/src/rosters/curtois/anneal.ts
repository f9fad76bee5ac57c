/**
 * Simulated annealing (Kirkpatrick 1983) over single days, blocks of days, exchanges between two employees and within one. Breaches cost, so the walk may pass
 * through rosters that are not allowed; how much they cost grows as it cools.
 */
import type { Chance } from "../chance.ts";
import { mayHave, put, rowCost, type Walk, weekendsIn } from "./walk.ts";

export type Cooling = { from: number; to: number; moves: number };

/** `moves` steps, cooling from the one temperature to the other. Returns the change in cost. */
export function anneal(walk: Walk, chance: Chance, cooling: Cooling): number {
  let change = 0;
  for (const part of annealing(walk, chance, cooling)) change += part.change;
  return change;
}

/** Moves of one part, after which a cooling may be left for a while or for good. */
const PART = 1 << 15;

/** The same in parts: of each, how many moves it took and how they changed the cost. */
export function* annealing(walk: Walk, chance: Chance, cooling: Cooling): Generator<{ moves: number; change: number }> {
  const trial: Trial = { walk, chance, heat: cooling.from, saved: new Uint8Array(2 * walk.board.days) };
  for (let first = 0; first < cooling.moves; first += PART) {
    const until = Math.min(first + PART, cooling.moves);
    yield { moves: until - first, change: stretch(trial, cooling, first, until) };
  }
}

function stretch(trial: Trial, cooling: Cooling, first: number, until: number): number {
  const ratio = cooling.to / cooling.from;
  let change = 0;
  for (let move = first; move < until; move++) {
    if ((move & 255) === 0) trial.heat = cooling.from * ratio ** (move / cooling.moves);
    change += step(trial);
  }
  return change;
}

type Trial = { walk: Walk; chance: Chance; heat: number; saved: Uint8Array };

function step(trial: Trial): number {
  const kind = trial.chance.fraction();
  if (kind < 0.45) return changeBlock(trial);
  return kind < 0.9 ? exchangePeople(trial) : exchangeDays(trial);
}

function accepts({ chance, heat }: Trial, change: number): boolean {
  return change <= 0 || chance.fraction() < Math.exp(-change / heat);
}

/** One to four days of one employee get one value. */
function changeBlock(trial: Trial): number {
  const { walk, chance, saved } = trial;
  const { board, sheet } = walk;
  const employee = chance.below(board.employees);
  const first = chance.below(board.days);
  const length = chance.fraction() < 0.6 ? 1 : 1 + chance.below(4);
  const last = Math.min(board.days, first + length) - 1;
  const choices = board.allowed[employee]!;
  const chosen = chance.below(choices.length + 1);
  const value = chosen === 0 ? 0 : choices[chosen - 1]!;
  const row = employee * board.days;
  const before = rowCost(walk, employee, first, last);
  const weekends = walk.weekends[employee]! - weekendsIn(walk, employee, first, last);
  let change = 0;
  for (let day = first; day <= last; day++) {
    saved[day] = sheet.cells[row + day]!;
    change += put(walk, employee, day, mayHave(board, employee, day, value) ? value : 0);
  }
  walk.weekends[employee] = weekends + weekendsIn(walk, employee, first, last);
  change += rowCost(walk, employee, first, last) - before;
  if (accepts(trial, change)) return change;
  for (let day = first; day <= last; day++) put(walk, employee, day, saved[day]!);
  walk.weekends[employee] = weekends + weekendsIn(walk, employee, first, last);
  return 0;
}

/** Two employees exchange what they have on some days in a row. */
function exchangePeople(trial: Trial): number {
  const { walk, chance } = trial;
  const { board } = walk;
  const [one, other] = [chance.below(board.employees), chance.below(board.employees)];
  const first = chance.below(board.days);
  const length = 1 + Math.floor(chance.fraction() * chance.fraction() * 10);
  const last = Math.min(board.days, first + length) - 1;
  if (one === other || !canExchange(walk, one, other, first, last)) return 0;
  const before = rowCost(walk, one, first, last) + rowCost(walk, other, first, last);
  let change = exchange(walk, one, other, first, last);
  change += rowCost(walk, one, first, last) + rowCost(walk, other, first, last) - before;
  if (accepts(trial, change)) return change;
  exchange(walk, one, other, first, last);
  return 0;
}

/** Something must differ, and nobody may get what they can never have. */
function canExchange({ board, sheet }: Walk, one: number, other: number, first: number, last: number): boolean {
  let differs = false;
  for (let day = first; day <= last; day++) {
    const [a, b] = [sheet.cells[one * board.days + day]!, sheet.cells[other * board.days + day]!];
    if (a === b) continue;
    differs = true;
    if (!mayHave(board, one, day, b) || !mayHave(board, other, day, a)) return false;
  }
  return differs;
}

function exchange(walk: Walk, one: number, other: number, first: number, last: number): number {
  const { board, sheet } = walk;
  const weekends = [weekendsIn(walk, one, first, last), weekendsIn(walk, other, first, last)] as const;
  let change = 0;
  for (let day = first; day <= last; day++) {
    const [a, b] = [sheet.cells[one * board.days + day]!, sheet.cells[other * board.days + day]!];
    change += put(walk, one, day, b) + put(walk, other, day, a);
  }
  walk.weekends[one]! += weekendsIn(walk, one, first, last) - weekends[0];
  walk.weekends[other]! += weekendsIn(walk, other, first, last) - weekends[1];
  return change;
}

/** One employee exchanges two blocks of one to three days. */
function exchangeDays(trial: Trial): number {
  const { walk, chance } = trial;
  const { board } = walk;
  const employee = chance.below(board.employees);
  const length = 1 + chance.below(3);
  const [a, b] = [chance.below(board.days), chance.below(board.days)];
  const [first, second] = a < b ? [a, b] : [b, a];
  if (second - first < length || second + length > board.days) return 0;
  if (second - first > 4 * length + 14) return 0;
  const last = second + length - 1;
  if (!canTurn(walk, employee, first, second, length)) return 0;
  const before = rowCost(walk, employee, first, last);
  let change = turn(walk, employee, first, second, length);
  change += rowCost(walk, employee, first, last) - before;
  if (accepts(trial, change)) return change;
  turn(walk, employee, first, second, length);
  return 0;
}

function canTurn({ board, sheet }: Walk, employee: number, first: number, second: number, length: number): boolean {
  const row = employee * board.days;
  let differs = false;
  for (let at = 0; at < length; at++) {
    const [a, b] = [sheet.cells[row + first + at]!, sheet.cells[row + second + at]!];
    differs ||= a !== b;
    if ((b !== 0 && board.off[row + first + at] === 1) || (a !== 0 && board.off[row + second + at] === 1)) return false;
  }
  return differs;
}

function turn(walk: Walk, employee: number, first: number, second: number, length: number): number {
  const row = employee * walk.board.days;
  const weekends = weekendsIn(walk, employee, first, second + length - 1);
  let change = 0;
  for (let at = 0; at < length; at++) {
    const [a, b] = [walk.sheet.cells[row + first + at]!, walk.sheet.cells[row + second + at]!];
    change += put(walk, employee, first + at, b) + put(walk, employee, second + at, a);
  }
  walk.weekends[employee]! += weekendsIn(walk, employee, first, second + length - 1) - weekends;
  return change;
}
