/** Logistic regression of which most weights are 0: the lasso (Tibshirani, "Regression shrinkage and selection via the lasso", 1996), by coordinate descent. Pure. */
import { logistic } from "./logistic.ts";

/** `signs`: the numbers of those that it has. `counts`: as how many rows. */
export type SparseRow = { signs: readonly number[]; right: boolean; counts: number };
export type Sparse = { alone: number; weights: Float64Array };

const MOST_SWEEPS = 1_000;
const NEAR = 1e-4;
/** The likelihood of a row is nowhere more curved, so a step by it never goes too far (Böhning and Lindsay, 1988). */
const MOST_CURVED = 0.25;

/** `signs`: how many there are, numbered from 0. `price`: what a weight costs beside the log likelihood; the one that stands alone is free. */
export function fitSparse(rows: readonly SparseRow[], signs: number, price: number): Sparse {
  const has = [rows.map((_, at) => at), ...rowsBySign(rows, signs)];
  const margins = new Float64Array(rows.length);
  const weights = new Float64Array(signs + 1);
  const moved = (members: readonly number[], at: number): number => {
    const move = bestFor(members, rows, margins, weights[at]!, at === 0 ? 0 : price) - weights[at]!;
    weights[at]! += move;
    if (move !== 0) for (const row of members) margins[row]! += move;
    return Math.abs(move);
  };
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const most = has.reduce((largest, members, at) => Math.max(largest, moved(members, at)), 0);
    if (most < NEAR) break;
  }
  return { alone: weights[0]!, weights: weights.slice(1) };
}

function rowsBySign(rows: readonly SparseRow[], signs: number): number[][] {
  const has = Array.from({ length: signs }, (): number[] => []);
  for (const [at, row] of rows.entries()) for (const sign of row.signs) has[sign]!.push(at);
  return has;
}

/** The weight that lowers the loss most while all others stand still, by its slope and the bound of its curve. */
function bestFor(
  members: readonly number[],
  rows: readonly SparseRow[],
  margins: Float64Array,
  weight: number,
  price: number,
): number {
  let [slope, curve] = [0, 0];
  for (const at of members) {
    const { right, counts } = rows[at]!;
    slope += counts * (logistic(margins[at]!) - Number(right));
    curve += counts * MOST_CURVED;
  }
  if (curve === 0) return 0;
  const free = weight - slope / curve;
  return Math.sign(free) * Math.max(0, Math.abs(free) - price / curve);
}
