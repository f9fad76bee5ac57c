/**
 * People who wait in one line while everybody is busy: the part that Erlang C, Erlang A and chats have in common. Contacts come at random (Poisson), are
 * handled at a constant rate while everybody is busy, and leave after an exponential patience, if they leave at all.
 *
 * Exact, without cutting the line off anywhere. Source: S. Zeltyn and A. Mandelbaum, "Call centers with impatient customers: many-server asymptotics of the
 * M/M/n+G queue", Queueing Systems 51 (2005), formulas for V, with G exponential. Their integral J is then an incomplete gamma function, which is summed here
 * as a series of positive terms: nothing is ever subtracted from something nearly equal, so that small shares are as exact as large ones.
 */

export type Line = {
  /** Contacts per second. */
  arrivalRate: number;
  /** Contacts finished per second while everybody is busy. */
  fullRate: number;
  /** One divided by the mean patience in seconds; 0 when nobody leaves. */
  leavingRate: number;
  /** How often somebody is free, against one moment in which exactly one place is free: the sum of p(0..m-1) divided by p(m-1). */
  roomRatio: number;
};

/** What those who contact us meet. Times in seconds, shares from 0 to 1. */
export type Waits = {
  /** The share that cannot be answered at once. */
  waits: number;
  abandons: number;
  /** Mean over all, also those who are answered at once and those who leave. Infinite when the line only grows. */
  meanWait: number;
  /** Mean over those who are answered: the average speed of answer. */
  meanWaitAnswered: number;
  /** The share of all that is answered, and within so many seconds. */
  answeredWithin(seconds: number): number;
  /** The share of all that is still waiting after so many seconds. */
  waitsLongerThan(seconds: number): number;
};

export function waitsIn(line: Line): Waits {
  if (line.arrivalRate <= 0) return NOBODY;
  return line.leavingRate > 0 ? waitsWithPatience(line) : waitsForEver(line);
}

const NOBODY: Waits = {
  waits: 0,
  abandons: 0,
  meanWait: 0,
  meanWaitAnswered: 0,
  answeredWithin: () => 1,
  waitsLongerThan: () => 0,
};
/** More comes than can be done and nobody leaves: the line grows without end. */
const WITHOUT_END: Waits = {
  waits: 1,
  abandons: 0,
  meanWait: Infinity,
  meanWaitAnswered: Infinity,
  answeredWithin: () => 0,
  waitsLongerThan: () => 1,
};

/** With no agents everybody waits, and all leave who ever do: so many a second, of those who still wait. */
export const unserved = (leavingRate: number): Waits => ({
  waits: 1,
  abandons: leavingRate > 0 ? 1 : 0,
  meanWait: leavingRate > 0 ? 1 / leavingRate : Infinity,
  meanWaitAnswered: Infinity,
  answeredWithin: () => 0,
  waitsLongerThan: (seconds) => (seconds < 0 ? 1 : Math.exp(-leavingRate * seconds)),
});

/** Nobody leaves: the wait of who waits is exponential. */
function waitsForEver({ arrivalRate, fullRate, roomRatio }: Line): Waits {
  const spare = fullRate - arrivalRate;
  if (spare <= 0) return WITHOUT_END;
  const waits = arrivalRate / (roomRatio * spare + arrivalRate);
  const waitsLongerThan = (seconds: number) => (seconds < 0 ? 1 : waits * Math.exp(-spare * seconds));
  return {
    waits,
    abandons: 0,
    meanWait: waits / spare,
    meanWaitAnswered: waits / spare,
    answeredWithin: (seconds) => 1 - waitsLongerThan(seconds),
    waitsLongerThan,
  };
}

/**
 * Some leave. In multiples of the mean patience: x contacts come and c can be finished. With D = roomRatio + x S(x) and
 * f(t) = x (1 - e^(-ht)) - c h t, where h is the leaving rate: P(V > t) = x e^f(t) S(x e^(-ht)) / D for the wait V that somebody with endless patience
 * would have, P(leaves) = K(x) / D, E(wait of who is answered; answered) = x M(x) / (D h).
 */
function waitsWithPatience({ arrivalRate, fullRate, leavingRate, roomRatio }: Line): Waits {
  const [x, c] = [arrivalRate / leavingRate, fullRate / leavingRate];
  const start = sumsOf(x, c);
  const logD = logSum(Math.log(roomRatio), Math.log(x) + start.logS);
  const abandons = Math.exp(start.logK - logD);
  const exponent = (seconds: number) => x * -Math.expm1(-leavingRate * seconds) - fullRate * seconds;
  const sumsAt = (seconds: number) => sumsOf(x * Math.exp(-leavingRate * seconds), c);
  const answeredLater = (seconds: number) => Math.exp(exponent(seconds) + sumsAt(seconds).logU - logD);
  const waitsLongerThan = (seconds: number) =>
    Math.exp(exponent(seconds) + Math.log(x) + sumsAt(seconds).logS - logD - leavingRate * seconds);
  return {
    waits: waitsLongerThan(0),
    abandons,
    meanWait: abandons / leavingRate,
    meanWaitAnswered: Math.exp(Math.log(x) + start.logM - logD) / leavingRate / (1 - abandons),
    answeredWithin: (seconds) => (seconds < 0 ? 0 : Math.max(0, 1 - abandons - answeredLater(seconds))),
    waitsLongerThan: (seconds) => (seconds < 0 ? 1 : waitsLongerThan(seconds)),
  };
}

const logSum = (a: number, b: number): number => {
  const most = Math.max(a, b);
  return most === Infinity ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
};

type Sums = { logS: number; logK: number; logU: number; logM: number };
/** Terms below this part of the sum no longer change it. */
const NEGLIGIBLE = 1e-18;
const LARGE = 1e200;
/** Ten thousand agents in a crowd that patiently overloads them need a million terms; more is a mistake in the figures. */
const MOST_TERMS = 50_000_000;

/**
 * With term(k) = x^k / (c (c+1) ... (c+k)):  S = sum of term(k);  K = sum of k term(k) = 1 + (x - c) S;  U = c S - 1 = sum over k > 0 of c term(k);
 * M = sum of term(k) c / (c+k+1) (1/(c+1) + ... + 1/(c+k+1)). Logarithms, and divided by a large number on the way, because in a crowd the terms grow
 * beyond what a number can hold.
 */
function sumsOf(x: number, c: number): Sums {
  let [term, S, K, M, harmonic, scale] = [1 / c, 0, 0, 0, 0, 0];
  // In U the first term is left out and not subtracted, which is why it is summed apart.
  let U = 0;
  for (let k = 0; k < MOST_TERMS; k++) {
    harmonic += 1 / (c + k + 1);
    S += term;
    K += k * term;
    M += (term * c * harmonic) / (c + k + 1);
    term *= x / (c + k + 1);
    U += c * term;
    if (c + k > x && (k + 1) * term <= K * NEGLIGIBLE) break;
    if (S <= LARGE) continue;
    [term, S, K, M, U] = [term / LARGE, S / LARGE, K / LARGE, M / LARGE, U / LARGE];
    scale += Math.log(LARGE);
  }
  const logOf = (sum: number) => Math.log(sum) + scale;
  return { logS: logOf(S), logK: logOf(K), logU: logOf(U), logM: logOf(M) };
}
