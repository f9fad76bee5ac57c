/**
 * The day as it goes: what came so far says something of what will come. What the hours near it say of each hour ahead is worked out first; then a regression on
 * earlier days shows how much of that came true, and of the last four hours, the last hour and a half and how the days before turned, by themselves. So a slow
 * morning moves the afternoon as much as slow mornings did lately, not more.
 */
import { apart, type Days, within } from "./apart.ts";
import { driftOf } from "./drift.ts";
import { memo } from "./memo.ts";
import { product, ridge, type SparseRow } from "./ridge.ts";

export type Update = {
  /** For each interval of the day: what came where it is over, the new forecast after. */
  rates: Float64Array;
  /** Per interval, what the static forecast was multiplied with; 1 where it is over. */
  factors: Float64Array;
};

const MOST_DAYS = 200;
/** In days: how much sooner what the last weeks bore out counts than what was so before. */
const HALF_LIFE = 45;
/** Without earlier days the hours near are believed, nearly whole. */
const BELIEF = Float64Array.of(0.9, 0, 0, 0);
const PULL = Float64Array.of(8, 8, 8, 8);
/** In days: afternoons that lie higher beside their mornings than was said go on so for some days. */
const TURN_HALF_LIFE = 4;
const TURN_DAYS = 28;
/** A day further off than a factor of 2.2 was no ordinary day: no example, and never more moved than twice. */
const ODD = 0.8;
const MOST_MOVE = 0.7;
const MOST_BEYOND = 2.5;

/** The update of any day, at one time of day. A day looks at no count after that time and at no later day. */
export function updatesAt(days: Days): (row: number) => Update {
  const driftAt = memo((row) => driftOf(days, row));
  const turnAt = memo((row) => turnOf(days, row));
  const seenAt = memo((row) => seenOf(days, row, driftAt(row), turnBefore(days, row, turnAt)));
  return memo((row) => updateOf(days, row, driftAt(row), learnt(days, row, seenAt), seenAt(row)));
}

function updateOf(
  { rates, slots, over, staticOf }: Days,
  row: number,
  drift: Float64Array,
  coefficients: Float64Array,
  { moves, soFar }: Seen,
): Update {
  const said = staticOf(row).subarray(0, slots);
  const mild = moves.map(([column, value]) => [column, within(value, ODD)] as const);
  // The regression is about the rest as a whole; each hour keeps its place beside that.
  const beside = product(mild, coefficients) - moves[0]![1];
  const factors = said.map((_, slot) =>
    slot < over || over === 0 ? 1 : Math.exp(within(beside + drift[slot]!, MOST_MOVE) + beyond(soFar)),
  );
  const counts = rates.subarray(row * slots, (row + 1) * slots);
  const known = (slot: number) => slot < over && !Number.isNaN(counts[slot]!);
  return { rates: said.map((expected, slot) => (known(slot) ? counts[slot]! : expected * factors[slot]!)), factors };
}

/** A day emptier than any ordinary one, a holiday that nobody named, goes on as it began; a burst does not. */
const beyond = (seen: number): number => Math.max(-MOST_BEYOND, Math.min(0, seen + ODD));

type Seen = {
  /** Of the rest as a whole by what the hours near it say; of the last four hours; of the last hour and a half; of the turns of the days before. */
  moves: SparseRow;
  soFar: number;
};

function seenOf(days: Days, row: number, drift: Float64Array, turn: number): Seen {
  const { over, slots } = days;
  const hour = slots / 24;
  const spans = [4 * hour, Math.ceil(1.5 * hour)];
  const last = spans.map((span, index) => [index + 1, apart(days, row, Math.max(0, over - span), over).off] as const);
  return { moves: [[0, wholeOf(days, row, drift)], ...last, [3, turn]], soFar: apart(days, row, 0, over).off };
}

/** How much further a day's rest lay from the forecast than its beginning. */
function turnOf(days: Days, row: number): number {
  const off = (from: number, to: number) => within(apart(days, row, from, to).off, ODD);
  return off(days.over, days.slots) - off(0, days.over);
}

/** The mean turn of the days before this one, the last ones most. */
function turnBefore({ from }: Days, row: number, turnAt: (row: number) => number): number {
  let [sum, weights] = [0, 0];
  for (let day = row - 1; day >= Math.max(from, row - TURN_DAYS); day--) {
    const weight = 0.5 ** ((row - day) / TURN_HALF_LIFE);
    sum += weight * turnAt(day);
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}

/** The move of the rest of the day that follows from those of its intervals. */
function wholeOf({ staticOf, slots, over }: Days, row: number, drift: Float64Array): number {
  const said = staticOf(row);
  let [before, after] = [0, 0];
  for (let slot = over; slot < slots; slot++) {
    before += said[slot]!;
    after += said[slot]! * Math.exp(drift[slot]!);
  }
  return before > 0 ? Math.log(after / before) : 0;
}

/** How what was seen moved the rest of the day on earlier days. */
function learnt(days: Days, row: number, seenAt: (row: number) => Seen): Float64Array {
  const first = Math.max(days.from, row - MOST_DAYS);
  const earlier = Array.from({ length: Math.max(0, row - first) }, (_, index) => first + index);
  const examples = earlier.filter((day) => Math.abs(seenAt(day).soFar) <= ODD);
  const rests = examples.map((day) => apart(days, day, days.over, days.slots));
  return ridge({
    rows: examples.map((day) => seenAt(day).moves),
    targets: rests.map(({ off }) => within(off, MOST_MOVE)),
    weights: rests.map(({ expected }, index) => precisionOf(expected) * 0.5 ** ((row - examples[index]!) / HALF_LIFE)),
    pull: PULL,
    belief: BELIEF,
  });
}

/** Rests with few contacts are mostly chance. */
const precisionOf = (expected: number): number => expected / (5 + 0.1 * expected);
