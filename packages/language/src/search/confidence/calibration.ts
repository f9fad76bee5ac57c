/**
 * What a probability is worth for one organisation, learned from answers of its own that somebody accepted or rejected (Platt, "Probabilistic outputs for support
 * vector machines", 1999). Pure.
 */
import { fitLogistic, logistic, marginOf } from "./logistic.ts";

/** The margin is multiplied and moved. `from`: how many answers it was learned from. */
export type Calibration = { slope: number; offset: number; from: number };
/** An answer that was looked at, with the probability that was said of it without a calibration. */
export type JudgedAnswer = { probability: number; right: boolean };

export const FIXED: Calibration = { slope: 1, offset: 0, from: 0 };

export const LEAST_JUDGED = 60;
export const LEAST_OF_EACH = 10;
/** Older answers tell of articles that were changed since. */
export const MOST_JUDGED = 2_000;
const RIDGE = 5;
/** Surer may never become less sure. */
const LEAST_SLOPE = 0.2;

/** Newest last. With too few answers, or too few of one kind, it stays `FIXED`: twenty answers that were all right do not make everything certain. */
export function calibrate(answers: readonly JudgedAnswer[]): Calibration {
  const judged = answers.slice(-MOST_JUDGED);
  const right = judged.filter((answer) => answer.right).length;
  if (judged.length < LEAST_JUDGED || Math.min(right, judged.length - right) < LEAST_OF_EACH) return FIXED;
  const rows = judged.map((answer) => {
    const margin = marginOf(answer.probability);
    return { signs: [margin], base: margin, right: answer.right };
  });
  const [offset, more] = fitLogistic(rows, RIDGE);
  return { slope: Math.max(LEAST_SLOPE, 1 + more!), offset: offset!, from: judged.length };
}

export const calibrated = (probability: number, { slope, offset }: Calibration): number =>
  logistic(slope * marginOf(probability) + offset);
