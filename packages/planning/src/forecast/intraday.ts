/**
 * The day as it goes: what came so far says something of what will come. For each stretch of two hours ahead, a regression on earlier days of how far it lay from
 * the forecast on how far the day until now, the last four hours and the last hour and a half lay from it. So a slow morning moves the afternoon as much as slow mornings
 * did before, not more.
 */
import { ridge, type SparseRow } from "./ridge.ts";

export type Today = {
  /** Counts per interval, rows of days; NaN where unknown. */
  rates: Float64Array;
  slots: number;
  /** The row of today, and how many of its intervals are over. */
  row: number;
  over: number;
  /** The forecast that was made for a day before it began. */
  staticOf(row: number): Float64Array;
  /** Rows from here on have such a forecast. */
  from: number;
};

export type Update = {
  /** For each interval of today: what came where it is over, the new forecast after. */
  rates: Float64Array;
  /** Per interval, what the static forecast was multiplied with; 1 where it is over. */
  factors: Float64Array;
};

const MOST_DAYS = 200;
const BLOCK_HOURS = 2;
const PULL = Float64Array.of(2, 2, 2);
/** Without earlier days: half of what the day showed, which is what most days bear out. */
const BELIEF = Float64Array.of(0.5, 0, 0);
/** As if that many contacts had come exactly as expected: a few calls at night move nothing. */
const STEADY = 5;
/** A day further off than a factor of 2.2 was no ordinary day: no example, and never more moved than twice. */
const ODD = 0.8;
const MOST_MOVE = 0.7;
const MOST_BEYOND = 2.5;

export function updateToday(today: Today): Update {
  const said = today.staticOf(today.row);
  const seen = seenUntil(today, today.row);
  const factors = new Float64Array(today.slots).fill(1);
  for (const [from, to] of blocksAfter(today.over, today.slots)) {
    const move =
      clamp(
        moveFor(
          today,
          seen.map(([column, value]) => [column, within(value, ODD)] as const),
          from,
          to,
        ),
      ) + beyond(seen[0]![1]);
    factors.fill(Math.exp(move), from, to);
  }
  const rates = said.slice(0, today.slots).map((expected, slot) => {
    const count = today.rates[today.row * today.slots + slot]!;
    return slot < today.over && !Number.isNaN(count) ? count : expected * factors[slot]!;
  });
  return { rates, factors };
}

const within = (value: number, edge: number): number => Math.max(-edge, Math.min(edge, value));
const clamp = (move: number): number => within(move, MOST_MOVE);
/** A day emptier than any ordinary one, a holiday that nobody named, goes on as it began; a burst does not. */
const beyond = (seen: number): number => Math.max(-MOST_BEYOND, Math.min(0, seen + ODD));

function blocksAfter(over: number, slots: number): [number, number][] {
  const size = (BLOCK_HOURS * slots) / 24;
  const blocks: [number, number][] = [];
  for (let from = over; from < slots; from += size) blocks.push([from, Math.min(slots, from + size)]);
  return blocks;
}

/** How far the day lay from its forecast: until now, in the last four hours, in the last hour and a half. */
function seenUntil(today: Today, row: number): SparseRow {
  const hour = today.slots / 24;
  const spans = [today.over, Math.min(today.over, 4 * hour), Math.min(today.over, Math.ceil(1.5 * hour))];
  return spans.map((span, column) => [column, offBy(today, row, today.over - span, today.over)] as const);
}

/** Logarithm of what came against what was said, over the intervals that are known. */
function offBy({ rates, slots, staticOf }: Today, row: number, from: number, to: number): number {
  const said = staticOf(row);
  let [came, expected] = [STEADY, STEADY];
  for (let slot = from; slot < to; slot++) {
    const count = rates[row * slots + slot]!;
    if (Number.isNaN(count)) continue;
    came += count;
    expected += said[slot]!;
  }
  return Math.log(came / expected);
}

function moveFor(today: Today, seen: SparseRow, from: number, to: number): number {
  const rows: SparseRow[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (let row = Math.max(today.from, today.row - MOST_DAYS); row < today.row; row++) {
    const before = seenUntil(today, row);
    if (Math.abs(before[0]![1]) > ODD) continue;
    rows.push(before);
    targets.push(clamp(offBy(today, row, from, to)));
    weights.push(precisionOf(today.staticOf(row), from, to));
  }
  const coefficients = ridge({ rows, targets, weights, pull: PULL, belief: BELIEF });
  return seen.reduce((sum, [column, value]) => sum + value * coefficients[column]!, 0);
}

/** Blocks with few contacts are mostly chance. */
function precisionOf(said: Float64Array, from: number, to: number): number {
  let expected = 0;
  for (let slot = from; slot < to; slot++) expected += said[slot]!;
  return expected / (5 + 0.1 * expected);
}
