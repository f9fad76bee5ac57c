/** All rows that one employee may have, as the measures of the dynamic program that searches them (`bestRow.ts`). */
import type { Board } from "./board.ts";

export type RowSpace = {
  employee: number;
  /** Values that may be given, and their length in units: the greatest common divisor of the minutes. */
  values: Int32Array;
  units: Int32Array;
  leastUnits: number;
  mostUnits: number;
  weekends: number;
  leastInRow: number;
  mostInRow: number;
  leastOff: number;
  /** Positions in `values` whose number is counted, because they may not be given as often as there is room for. */
  counted: readonly number[];
  caps: readonly number[];
  run: RunSpace;
  state: StateSpace;
};

/** Within one run: `units + breadth * counts` is a key; `after[position * keys + key]` the key one day later, -1 when a cap would be passed. */
export type RunSpace = { breadth: number; keys: number; after: Int32Array };

/** Of a whole row until some day: `units + breadth * outer`, where `outer` tells weekends and counts. */
export type StateSpace = {
  breadth: number;
  outers: number;
  /** [counts of a run * 3 + weekends of the run]: from which outers it may be added, and what it adds to them. */
  from: readonly Int32Array[];
  adds: Int32Array;
};

/** A run touches at most this many weekends; longer runs than a fortnight are cut there. */
const WEEKENDS_OF_RUN = 4;
const LONGEST_RUN = 21;

/** `counted`: values to count; the others are taken as given as often as one likes. null when nothing may be given. */
export function rowSpace(board: Board, employee: number, counted: readonly number[]): RowSpace {
  const values = board.allowed[employee]!;
  const minutes = [...values].map((value) => board.minutes[value]!);
  const unit = minutes.reduce(divisor, 0) || 1;
  const units = Int32Array.from(minutes.map((length) => length / unit));
  const mostUnits = Math.floor(board.mostMinutes[employee]! / unit);
  const positions = counted.map((value) => values.indexOf(value));
  const caps = counted.map((value) => board.mostOf[employee * board.values + value]!);
  const mostInRow = Math.min(board.mostInRow[employee]!, board.days, LONGEST_RUN);
  const weekends = Math.min(board.mostWeekends[employee]!, Math.ceil(board.days / 7));
  const run = runSpace(units, mostInRow, positions, caps);
  return {
    employee,
    values,
    units,
    leastUnits: Math.ceil(board.leastMinutes[employee]! / unit),
    mostUnits: Math.min(mostUnits, board.days * Math.max(0, ...units)),
    weekends,
    leastInRow: Math.max(1, board.leastInRow[employee]!),
    mostInRow,
    leastOff: Math.max(1, board.leastOffInRow[employee]!),
    counted: positions,
    caps,
    run,
    state: stateSpace(
      Math.min(mostUnits, board.days * Math.max(0, ...units)),
      weekends,
      caps,
      run.keys / run.breadth,
      mostInRow,
    ),
  };
}

export function statesOf(space: RowSpace, days: number): number {
  return (days + 1) * space.state.breadth * space.state.outers;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

function runSpace(units: Int32Array, mostInRow: number, positions: readonly number[], caps: readonly number[]) {
  const breadth = mostInRow * Math.max(1, ...units) + 1;
  const radices = caps.map((cap) => Math.min(cap, mostInRow) + 1);
  const keys = radices.reduce((product, radix) => product * radix, breadth);
  const after = new Int32Array(units.length * keys);
  units.forEach((length, position) => {
    const counter = positions.indexOf(position);
    for (let key = 0; key < keys; key++)
      after[position * keys + key] = keyAfter(key, length, counter, breadth, radices, keys);
  });
  return { breadth, keys, after };
}

function keyAfter(
  key: number,
  length: number,
  counter: number,
  breadth: number,
  radices: readonly number[],
  keys: number,
): number {
  if ((key % breadth) + length >= breadth) return -1;
  if (counter < 0) return key + length;
  const stride = radices.slice(0, counter).reduce((product, radix) => product * radix, breadth);
  const count = Math.floor(key / stride) % radices[counter]!;
  return count + 1 < radices[counter]! && key + stride + length < keys ? key + length + stride : -1;
}

function stateSpace(
  mostUnits: number,
  weekends: number,
  caps: readonly number[],
  runCounts: number,
  mostInRow: number,
): StateSpace {
  const radices = [weekends + 1, ...caps.map((cap) => cap + 1)];
  const outers = radices.reduce((product, radix) => product * radix, 1);
  const from: Int32Array[] = [];
  const adds = new Int32Array(runCounts * WEEKENDS_OF_RUN);
  for (let counts = 0; counts < runCounts; counts++)
    for (let touched = 0; touched < WEEKENDS_OF_RUN; touched++) {
      const added = [touched, ...digits(counts, caps, mostInRow)];
      from.push(Int32Array.from(range(outers).filter((outer) => fits(outer, added, radices))));
      adds[counts * WEEKENDS_OF_RUN + touched] = numberOf(added, radices);
    }
  return { breadth: mostUnits + 1, outers, from, adds };
}

export const runPlace = (counts: number, touched: number): number => counts * WEEKENDS_OF_RUN + touched;

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

function digits(counts: number, caps: readonly number[], mostInRow: number): number[] {
  let rest = counts;
  return caps.map((cap) => {
    const radix = Math.min(cap, mostInRow) + 1;
    const digit = rest % radix;
    rest = Math.floor(rest / radix);
    return digit;
  });
}

function fits(outer: number, added: readonly number[], radices: readonly number[]): boolean {
  let rest = outer;
  return radices.every((radix, at) => {
    const digit = rest % radix;
    rest = Math.floor(rest / radix);
    return digit + added[at]! < radix;
  });
}

function numberOf(added: readonly number[], radices: readonly number[]): number {
  return added.reduceRight((sum, digit, at) => sum * radices[at]! + digit, 0);
}
