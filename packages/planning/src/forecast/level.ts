/**
 * How busy it is lately, carried forward: for each number of days ahead a regression, on the history itself, of how far totals lay from their pattern on how far
 * the last 1, 2, 7 and 28 days lay. So the data say how long a busy spell lasts. Nothing is assumed to last that the history does not show to last.
 */
import type { Effects } from "./effects.ts";
import { ridge, type SparseRow } from "./ridge.ts";

const SPANS = [1, 2, 7, 28] as const;
const LEAST_BEFORE = 14;
const LEAST_EXAMPLES = 20;
const PULL = new Float64Array(SPANS.length).fill(0.3);
const BELIEF = new Float64Array(SPANS.length);
/** Further ahead the last of these is used: a month is further than levels are known to last. */
const MOST_LEADS = 28;

/** The logarithm of the level for each of `horizon` days after the origin. */
export function levelsAhead(effects: Effects, horizon: number): Float64Array {
  const moves = effects.residuals.map((value, index) => value - effects.shift[index]!);
  const recent = Array.from({ length: moves.length + 1 }, (_, end) => recentMoves(moves, end));
  const last = effects.shift.at(-1) ?? 0;
  const leads = Array.from(
    { length: Math.min(horizon, MOST_LEADS) },
    (_, lead) => last + levelAt(lead, moves, recent, effects.weights),
  );
  return Float64Array.from({ length: horizon }, (_, lead) => leads[Math.min(lead, leads.length - 1)]!);
}

function levelAt(lead: number, moves: Float64Array, recent: readonly SparseRow[], weights: Float64Array): number {
  const rows: SparseRow[] = [];
  const targets: number[] = [];
  const trust: number[] = [];
  for (let end = LEAST_BEFORE; end + lead < moves.length; end++) {
    if (Number.isNaN(moves[end + lead]!)) continue;
    rows.push(recent[end]!);
    targets.push(moves[end + lead]!);
    trust.push(weights[end + lead]!);
  }
  if (rows.length < LEAST_EXAMPLES) return 0.5 * (recent.at(-1)!.at(-1)?.[1] ?? 0);
  const coefficients = ridge({ rows, targets, weights: trust, pull: PULL, belief: BELIEF });
  return recent.at(-1)!.reduce((sum, [column, value]) => sum + value * coefficients[column]!, 0);
}

function recentMoves(moves: Float64Array, end: number): SparseRow {
  return SPANS.map((span, column) => [column, meanBefore(moves, end, span)] as const);
}

/** Days of which nothing is known say nothing. */
function meanBefore(moves: Float64Array, end: number, span: number): number {
  let [sum, count] = [0, 0];
  for (let at = Math.max(0, end - span); at < end; at++) {
    if (Number.isNaN(moves[at]!)) continue;
    sum += moves[at]!;
    count++;
  }
  return count > 0 ? sum / count : 0;
}
