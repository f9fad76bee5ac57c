/**
 * Work that may wait (mail, call-backs) is filled into the valleys that live work leaves, each piece between when it came and when it is due.
 *
 * First the earliest due goes first: for work that can be divided no order does more in time (F. Glover, "Maximum matching in a convex bipartite graph", Naval
 * Research Logistics Quarterly 14, 1967), so what is left over cannot be done in time by anybody. Then, piece by piece, water finds its level: each is spread
 * afresh over its own time so that the busiest part of it becomes as calm as it can. That never makes anything late, and ends at the most level day.
 */

/** `work` in agent-intervals: 1 is one agent for one interval. Intervals are counted from 0; `to` is the last one in which it may still be done. */
export type Piece = { from: number; to: number; work: number };
export type Filling = {
  /** Work done in each interval. */
  filled: number[];
  /** What of each piece does not fit before it is due. */
  left: number[];
};

/**
 * @param room How much of it can be done in each interval; Infinity where there is no limit, 0 where nobody is there.
 * @param level What the team does besides in each interval: valleys are low.
 */
export function fillValleys(pieces: readonly Piece[], room: readonly number[], level: readonly number[]): Filling {
  const parts = pieces.map((piece) => ({ ...piece, share: new Float64Array(Math.max(0, piece.to - piece.from + 1)) }));
  const filled = earliestDueFirst(parts, room);
  const left = parts.map(({ work, share }) => withoutDust(work - sum(share), work));
  findLevel(parts, { room, level, filled });
  return { filled: [...filled], left };
}

/** A piece with what is done of it in each interval from `from` on. */
type Part = Piece & { share: Float64Array };

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
/** What rounding leaves is no work. */
const withoutDust = (left: number, work: number): number => (left <= 1e-9 * work ? 0 : left);

function earliestDueFirst(parts: readonly Part[], room: readonly number[]): Float64Array {
  const filled = new Float64Array(room.length);
  const coming = parts.toSorted((a, b) => a.from - b.from);
  const waiting: { part: Part; left: number }[] = [];
  let next = 0;
  for (let now = 0; now < room.length; now++) {
    for (; next < coming.length && coming[next]!.from <= now; next++) putInOrder(waiting, coming[next]!);
    while (waiting.length > 0 && waiting[0]!.part.to < now) waiting.shift();
    filled[now] = workOff(waiting, now, room[now]!);
  }
  return filled;
}

function putInOrder(waiting: { part: Part; left: number }[], part: Part): void {
  const place = waiting.findIndex((other) => other.part.to > part.to);
  waiting.splice(place < 0 ? waiting.length : place, 0, { part, left: part.work });
}

function workOff(waiting: { part: Part; left: number }[], now: number, room: number): number {
  let done = 0;
  while (waiting.length > 0 && done < room) {
    const first = waiting[0]!;
    const piece = Math.min(first.left, room - done);
    first.part.share[now - first.part.from]! += piece;
    first.left -= piece;
    done += piece;
    if (first.left <= 0) waiting.shift();
  }
  return done;
}

type Day = { room: readonly number[]; level: readonly number[]; filled: Float64Array };
/** Each round comes nearer by a constant part; a day of half hours needs about ten. */
const MOST_ROUNDS = 100;
/** In agents: nobody sees less. */
const LEVEL_ENOUGH = 1e-4;

function findLevel(parts: readonly Part[], day: Day): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = parts.reduce((most, part) => Math.max(most, spread(part, day)), 0);
    if (moved < LEVEL_ENOUGH) return;
  }
}

/** Spreads one piece afresh while all others stay; says how much moved at most in an interval. */
function spread(part: Part, { room, level, filled }: Day): number {
  const { from, share } = part;
  const total = sum(share);
  if (total === 0) return 0;
  const ground = share.map((own, at) => level[from + at]! + filled[from + at]! - own);
  const space = share.map((own, at) => room[from + at]! - filled[from + at]! + own);
  const water = waterLevel(ground, space, total);
  let moved = 0;
  for (let at = 0; at < share.length; at++) {
    const wanted = within(water - ground[at]!, space[at]!);
    filled[from + at]! += wanted - share[at]!;
    moved = Math.max(moved, Math.abs(wanted - share[at]!));
    share[at] = wanted;
  }
  return moved;
}

const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
/** Halving so often leaves nothing of any level that a number can hold. */
const HALVINGS = 60;

/** How high the water stands when `total` of it is poured over this ground, and nowhere more than there is space for. */
function waterLevel(ground: Float64Array, space: Float64Array, total: number): number {
  let low = Math.min(...ground);
  let high = Math.max(...ground) + total;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    let poured = 0;
    for (let at = 0; at < ground.length; at++) poured += within(middle - ground[at]!, space[at]!);
    if (poured < total) low = middle;
    else high = middle;
  }
  return high;
}
