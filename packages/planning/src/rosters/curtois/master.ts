/**
 * The linear program of a column generation: of each member's rows a mix that sums to one, so that cover, with people missing or too many at their cost, is as
 * cheap as can be. Solved by the revised primal simplex method with an explicit inverse (Dantzig 1953): a column has a few ones, so a dense inverse is cheap.
 */

export type Column = {
  member: number;
  cost: number;
  /** Rows of the program in which it has a one: cover places and its member's row. */
  entries: Int32Array;
  /** The roster row that it stands for. */
  row: Uint8Array;
  /** Shut columns are not taken up again. */
  shut: boolean;
};
export type NewColumn = Pick<Column, "member" | "cost" | "entries" | "row">;

export type Master = {
  places: number;
  members: number;
  size: number;
  required: Float64Array;
  under: Float64Array;
  over: Float64Array;
  columns: Column[];
  /** [row]: what is in the basis there. 0 to places-1: missing people; places to 2*places-1: people too many; from there on: columns. */
  basis: Int32Array;
  /** [row * size + column]. */
  inverse: Float64Array;
  amounts: Float64Array;
  duals: Float64Array;
  work: number;
  /** Where the search for a cheap column goes on. */
  next: number;
  /** Room for the entering column as the basis sees it. */
  entering: Float64Array;
  /** Room for the places in which a row is not zero. */
  filled: Int32Array;
  pivots: number;
};

/** What a member of the basis that is to leave costs extra. */
export const EVICTED = 2000;
const CHEAP = -1e-7;
const PIVOT = 1e-7;
/** Degenerate ties are broken by needs that differ a little, always in the same way. */
const NUDGE = 1e-5;
const LONGEST_SCAN = 800;
/** After so many changes of basis without an end something is wrong with the numbers: what was reached is used. */
const MOST_PIVOTS = 1_000;
const PIVOTS_OF_PART = 32;

export function openMaster(needs: Pick<Master, "required" | "under" | "over">, first: readonly NewColumn[]): Master {
  const places = needs.required.length;
  const size = places + first.length;
  const master: Master = {
    places,
    members: first.length,
    size,
    ...needs,
    columns: first.map((column) => ({ ...column, shut: false })),
    basis: new Int32Array(size),
    inverse: new Float64Array(size * size),
    amounts: new Float64Array(size),
    duals: new Float64Array(size),
    work: 0,
    next: 0,
    entering: new Float64Array(size),
    filled: new Int32Array(size),
    pivots: 0,
  };
  takeFirstRows(master);
  recount(master);
  return master;
}

/** Begins with everybody's first row; each cover place has its shortage or surplus in the basis. */
function takeFirstRows(master: Master): void {
  const { places, members, size, basis, inverse } = master;
  const left = master.required.slice();
  for (const { entries } of master.columns) for (const entry of entries) if (entry < places) left[entry]! -= 1;
  for (let place = 0; place < places; place++) {
    const short = left[place]! >= 0;
    basis[place] = short ? place : places + place;
    inverse[place * size + place] = short ? 1 : -1;
  }
  for (let member = 0; member < members; member++) {
    const at = places + member;
    basis[at] = 2 * places + member;
    inverse[at * size + at] = 1;
    for (const entry of master.columns[member]!.entries)
      if (entry < places) inverse[entry * size + at] = -inverse[entry * size + entry]!;
  }
}

/** Amounts and duals from the inverse, anew. */
function recount(master: Master): void {
  const { size, inverse, amounts, duals } = master;
  duals.fill(0);
  for (let row = 0; row < size; row++) {
    let amount = 0;
    const cost = costOf(master, master.basis[row]!);
    for (let at = 0; at < size; at++) {
      const factor = inverse[row * size + at]!;
      if (factor === 0) continue;
      amount += factor * needOf(master, at);
      duals[at]! += cost * factor;
    }
    amounts[row] = amount;
  }
}

function needOf({ places, required }: Master, row: number): number {
  if (row >= places) return 1;
  return required[row]! + NUDGE * (1 + scatter(row));
}

/** From 0 to 1, without pattern: sums of few of them are as good as never equal. */
function scatter(row: number): number {
  let mixed = Math.imul(row + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae3d);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

function costOf({ places, under, over, columns }: Master, id: number): number {
  if (id < places) return under[id]!;
  return id < 2 * places ? over[id - places]! : columns[id - 2 * places]!.cost;
}

export function addColumn(master: Master, column: NewColumn): void {
  master.columns.push({ ...column, shut: false });
}

/** What a column would save (below zero) at the duals of now. */
export function reducedCost({ duals }: Master, { cost, entries }: NewColumn): number {
  let reduced = cost;
  for (let at = 0; at < entries.length; at++) reduced -= duals[entries[at]!]!;
  return reduced;
}

/** The optimum over the columns known so far. It stops after every few changes of basis, so that whoever asked for it may leave it there. */
export function* optimise(master: Master): Generator<void, void> {
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
    const id = cheapEntry(master);
    if (id < 0) break;
    if (!enter(master, id)) break;
    master.pivots++;
    if (pivots % 1000 === 999) recount(master);
    if (pivots % PIVOTS_OF_PART === PIVOTS_OF_PART - 1) yield;
  }
}

export function objective({ size, places, duals, required }: Master): number {
  let sum = 0;
  for (let row = 0; row < size; row++) sum += duals[row]! * (row < places ? required[row]! : 1);
  return sum;
}

function cheapEntry(master: Master): number {
  const { places, duals, under, over } = master;
  let [best, cheapest] = [-1, CHEAP];
  for (let place = 0; place < places; place++) {
    const missing = under[place]! - duals[place]!;
    const surplus = over[place]! + duals[place]!;
    if (missing < cheapest) [best, cheapest] = [place, missing];
    if (surplus < cheapest) [best, cheapest] = [places + place, surplus];
  }
  return best >= 0 && cheapest < -1 ? best : cheapColumn(master, best, cheapest);
}

/** Looks through the columns from where it stopped last, and stops some way after it found one. */
function cheapColumn(master: Master, slack: number, slackCost: number): number {
  const { columns, places } = master;
  let [best, cheapest] = [slack, slackCost];
  for (let seen = 0; seen < columns.length; seen++) {
    if (seen % LONGEST_SCAN === LONGEST_SCAN - 1 && best >= 2 * places) break;
    master.next = master.next + 1 < columns.length ? master.next + 1 : 0;
    const column = columns[master.next]!;
    if (column.shut) continue;
    const cost = reducedCost(master, column);
    master.work += column.entries.length;
    if (cost < cheapest) [best, cheapest] = [2 * places + master.next, cost];
  }
  return best;
}

/** Takes one variable into the basis; false when nothing has to make room, which does not happen while every cost is at least zero. */
function enter(master: Master, id: number): boolean {
  const gain = loadEntering(master, id);
  const leaving = leavingRow(master);
  if (leaving < 0) return false;
  pivot(master, id, leaving, gain);
  return true;
}

function loadEntering(master: Master, id: number): number {
  const { size, places, inverse, entering, duals, columns } = master;
  if (id >= 2 * places) {
    const { entries } = columns[id - 2 * places]!;
    master.work += size * entries.length;
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (let at = 0; at < entries.length; at++) sum += inverse[row * size + entries[at]!]!;
      entering[row] = sum;
    }
    return reducedCost(master, columns[id - 2 * places]!);
  }
  const [place, sign] = id < places ? [id, 1] : [id - places, -1];
  for (let row = 0; row < size; row++) entering[row] = sign * inverse[row * size + place]!;
  return costOf(master, id) - sign * duals[place]!;
}

function leavingRow({ size, entering, amounts }: Master): number {
  let leaving = -1;
  let least = Infinity;
  for (let row = 0; row < size; row++) {
    if (entering[row]! <= PIVOT) continue;
    const ratio = Math.max(0, amounts[row]!) / entering[row]!;
    if (ratio > least + 1e-12) continue;
    if (ratio > least - 1e-12 && leaving >= 0 && entering[row]! < entering[leaving]!) continue;
    [leaving, least] = [row, ratio];
  }
  return leaving;
}

function pivot(master: Master, id: number, leaving: number, gain: number): void {
  const { size, inverse, entering, amounts, duals, basis, filled } = master;
  const start = leaving * size;
  const scale = 1 / entering[leaving]!;
  const count = scaleRow(master, start, scale);
  const amount = amounts[leaving]! * scale;
  for (let row = 0; row < size; row++) {
    const factor = entering[row]!;
    if (row === leaving || (factor < 1e-12 && factor > -1e-12)) continue;
    subtractRow(inverse, row * size, start, factor, filled, count);
    amounts[row]! -= factor * amount;
    master.work += count;
  }
  amounts[leaving] = amount;
  for (let at = 0; at < count; at++) duals[filled[at]!]! += gain * inverse[start + filled[at]!]!;
  basis[leaving] = id;
}

/** Also notes where the row is not zero: mostly it is, so that the others are changed in few places. */
function scaleRow({ size, inverse, filled }: Master, start: number, scale: number): number {
  let count = 0;
  for (let at = 0; at < size; at++) {
    const factor = inverse[start + at]! * scale;
    const zero = factor < 1e-12 && factor > -1e-12;
    inverse[start + at] = zero ? 0 : factor;
    if (!zero) filled[count++] = at;
  }
  return count;
}

function subtractRow(
  inverse: Float64Array,
  into: number,
  from: number,
  factor: number,
  filled: Int32Array,
  count: number,
): void {
  for (let index = 0; index < count; index++) {
    const at = filled[index]!;
    inverse[into + at]! -= factor * inverse[from + at]!;
  }
}

/** [column]: how much of it is in the mix. */
export function mix({ places, basis, amounts, columns, size }: Master): Float64Array {
  const shares = new Float64Array(columns.length);
  for (let row = 0; row < size; row++) if (basis[row]! >= 2 * places) shares[basis[row]! - 2 * places] = amounts[row]!;
  return shares;
}

/** From now on this member has this column and no other. */
export function fix(master: Master, chosen: number): void {
  const { columns, places, basis, duals, inverse, size } = master;
  const { member } = columns[chosen]!;
  columns.forEach((column, at) => {
    if (column.member === member && at !== chosen) column.shut = true;
  });
  for (let row = 0; row < size; row++) {
    const at = basis[row]! - 2 * places;
    if (at < 0 || at === chosen || columns[at]!.member !== member) continue;
    columns[at]!.cost += EVICTED;
    for (let column = 0; column < size; column++) duals[column]! += EVICTED * inverse[row * size + column]!;
  }
}
