/** How sure a simulated figure is. Replications are independent, so their spread says it; inside one replication nothing is. */

/** 95 % of such intervals hold the true value. Without bounds when there is only one replication. */
export type Estimate = { value: number; low: number; high: number };

const CONFIDENCE = 0.95;

export const estimateMean = (values: ArrayLike<number>): Estimate => estimateShare(values, ones(values.length));
const ones = (length: number): Float64Array => new Float64Array(length).fill(1);

/**
 * The ratio of two totals, such as answered in time and offered: by the spread of what each replication adds to it. W. G. Cochran, "Sampling Techniques"
 * (3rd ed., 1977), formula 6.13.
 */
export function estimateShare(parts: ArrayLike<number>, wholes: ArrayLike<number>): Estimate {
  const value = shareOf(parts, wholes);
  return around(value, residuals(parts, wholes));
}

/** How much a ratio differs between two scenarios that met the same people: replication by replication, so that what both have in common falls away. */
export function estimateChange(
  before: { parts: ArrayLike<number>; wholes: ArrayLike<number> },
  after: { parts: ArrayLike<number>; wholes: ArrayLike<number> },
): Estimate {
  const [was, is] = [residuals(before.parts, before.wholes), residuals(after.parts, after.wholes)];
  const value = shareOf(after.parts, after.wholes) - shareOf(before.parts, before.wholes);
  return around(
    value,
    is.map((residual, replication) => residual - was[replication]!),
  );
}

const total = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0);
const shareOf = (parts: ArrayLike<number>, wholes: ArrayLike<number>): number => {
  const whole = total(wholes);
  return whole === 0 ? 0 : total(parts) / whole;
};

function residuals(parts: ArrayLike<number>, wholes: ArrayLike<number>): number[] {
  const share = shareOf(parts, wholes);
  const mean = total(wholes) / wholes.length;
  return Array.from(parts, (part, index) => (mean === 0 ? 0 : (part - share * wholes[index]!) / mean));
}

function around(value: number, deviations: readonly number[]): Estimate {
  const n = deviations.length;
  if (n < 2) return { value, low: -Infinity, high: Infinity };
  const variance = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0) / (n - 1);
  const half = studentQuantile((1 + CONFIDENCE) / 2, n - 1) * Math.sqrt(variance / n);
  return { value, low: value - half, high: value + half };
}

const HALVINGS = 60;
const MOST_T = 1000;

/** Quantile of Student's t for a probability from a half to 0.9995, by halving: its distribution is a finite sum. */
export function studentQuantile(probability: number, freedom: number): number {
  let [low, high] = [0, MOST_T];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (between(middle, freedom) < 2 * probability - 1) low = middle;
    else high = middle;
  }
  return high;
}

/** The chance of a t between -t and t. M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4. */
function between(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = freedom % 2;
  let term = odd === 1 ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let power = odd + 2; power <= freedom - 2; power += 2) {
    term *= (cosine ** 2 * (power - 1)) / power;
    sum += term;
  }
  return odd === 1 ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
