/**
 * The day as it goes: what came so far says something of what will come. For each stretch of two hours ahead, a regression on earlier days of how far it lay from
 * the forecast on how far the day until now, the last four hours and the last hour and a half lay from it, and on how the rest of the last days lay beside their
 * beginning. So a slow morning moves the afternoon as much as slow mornings did lately, not more.
 */
import { product, ridge, type SparseRow } from "./ridge.ts";

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
/** In days: how much sooner what the last weeks bore out counts than what was so before. */
const HALF_LIFE = 60;
const PULL = Float64Array.of(2, 2, 2, 2);
/** Without earlier days: half of what the day and the days before it showed, which is what most days bear out. */
const BELIEF = Float64Array.of(0.5, 0, 0, 0.5);
/** Two hours are mostly chance: they follow the rest of the day as a whole until many days say otherwise. */
const PULL_OF_BLOCK = Float64Array.of(20, 20, 20, 20);
/** In days: afternoons that lie higher beside their mornings than was said go on so for some days. */
const TURN_HALF_LIFE = 4;
const TURN_DAYS = 28;
/** As if that many contacts had come exactly as expected: a few calls at night move nothing. */
const STEADY = 5;
/** A day further off than a factor of 2.2 was no ordinary day: no example, and never more moved than twice. */
const ODD = 0.8;
const MOST_MOVE = 0.7;
const MOST_BEYOND = 2.5;

export function updateToday(today: Today): Update {
  const said = today.staticOf(today.row);
  const factors = new Float64Array(today.slots).fill(1);
  if (today.over === 0) return { rates: said.slice(0, today.slots), factors };
  const turns = turnsOf(today);
  const seen = seenUntil(today, turns, today.row);
  const mild = seen.map(([column, value]) => [column, within(value, ODD)] as const);
  const examples = examplesFor(today, turns);
  const whole = learnt(today, examples, today.over, today.slots, PULL, BELIEF);
  for (const [from, to] of blocksAfter(today.over, today.slots)) {
    const move = clamp(product(mild, learnt(today, examples, from, to, PULL_OF_BLOCK, whole))) + beyond(seen[0]![1]);
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

/** Earlier days, each with what was seen of it at this hour. */
type Example = { row: number; seen: SparseRow };

function examplesFor(today: Today, turns: Float64Array): Example[] {
  const examples: Example[] = [];
  for (let row = Math.max(today.from, today.row - MOST_DAYS); row < today.row; row++) {
    const seen = seenUntil(today, turns, row);
    if (Math.abs(seen[0]![1]) <= ODD) examples.push({ row, seen });
  }
  return examples;
}

/** How far the day lay from its forecast, until now, in the last four hours, in the last hour and a half; and how the days before it turned. */
function seenUntil(today: Today, turns: Float64Array, row: number): SparseRow {
  const hour = today.slots / 24;
  const spans = [today.over, Math.min(today.over, 4 * hour), Math.min(today.over, Math.ceil(1.5 * hour))];
  const seen = spans.map((span, column) => [column, offBy(today, row, today.over - span, today.over)] as const);
  return [...seen, [spans.length, turnBefore(turns, row - firstTurn(today))]];
}

/** No day before it is looked at. */
const firstTurn = ({ from, row }: Today): number => Math.max(from, row - MOST_DAYS - TURN_DAYS);

/** Of each day until yesterday how much further its rest lay from the forecast than its beginning. */
function turnsOf(today: Today): Float64Array {
  const { row, over, slots } = today;
  const first = firstTurn(today);
  const off = (day: number, from: number, to: number) => within(offBy(today, first + day, from, to), ODD);
  return Float64Array.from({ length: Math.max(0, row - first) }, (_, day) => off(day, over, slots) - off(day, 0, over));
}

/** The mean turn of the days before this one, the last ones most. */
function turnBefore(turns: Float64Array, day: number): number {
  let [sum, weights] = [0, 0];
  for (let back = 1; back <= Math.min(day, TURN_DAYS); back++) {
    const weight = 0.5 ** (back / TURN_HALF_LIFE);
    sum += weight * turns[day - back]!;
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
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

/** How what was seen moved this stretch on earlier days. */
function learnt(
  today: Today,
  examples: readonly Example[],
  from: number,
  to: number,
  pull: Float64Array,
  belief: Float64Array,
): Float64Array {
  return ridge({
    rows: examples.map(({ seen }) => seen),
    targets: examples.map(({ row }) => clamp(offBy(today, row, from, to))),
    weights: examples.map(
      ({ row }) => precisionOf(today.staticOf(row), from, to) * 0.5 ** ((today.row - row) / HALF_LIFE),
    ),
    pull,
    belief,
  });
}

/** Blocks with few contacts are mostly chance. */
function precisionOf(said: Float64Array, from: number, to: number): number {
  let expected = 0;
  for (let slot = from; slot < to; slot++) expected += said[slot]!;
  return expected / (5 + 0.1 * expected);
}
