/** What a classifier is worth on examples that it did not learn from, and whether it knows when it does not know. */
import type { Prediction } from "../classify/predict.ts";
import { calibrationError, coverageAt, type Judged } from "./calibration.ts";
import { rounded, type Share, shareOf } from "./share.ts";

export type Answer = { label: string; prediction: Prediction };

export type IntentFigures = {
  accuracy: Share;
  top3: Share;
  /** Expected calibration error over fifteen bins of equal width, in per cent (Guo and others 2017). */
  calibration_error: number;
  /** The largest share of texts that can be answered with 98 in 100 right, most certain first. */
  coverage_at_98: number;
};

export function intentFigures(answers: readonly Answer[]): IntentFigures {
  const judged = answers.map(judge);
  return {
    accuracy: shareOf(judged.filter(({ right }) => right).length, judged.length),
    top3: shareOf(judged.filter(({ near }) => near).length, judged.length),
    calibration_error: rounded(100 * calibrationError(judged), 2),
    coverage_at_98: rounded(coverageAt(judged, 0.98)),
  };
}

const judge = ({ label, prediction: { ranked } }: Answer): Judged & { near: boolean } => ({
  probability: ranked[0]?.probability ?? 0,
  right: ranked[0]?.label === label,
  near: ranked.slice(0, 3).some((one) => one.label === label),
});

/** How often a text of a known label scores higher than one of none (Mann and Whitney 1947), ties counted as half. Between 0 and 1. */
export function areaUnder(inside: readonly number[], outside: readonly number[]): number {
  const all = [
    ...inside.map((score) => ({ score, isInside: true })),
    ...outside.map((score) => ({ score, isInside: false })),
  ];
  const byScore = [...Map.groupBy(all, ({ score }) => score)].toSorted(([a], [b]) => a - b);
  let [below, area] = [0, 0];
  for (const [, tied] of byScore) {
    const outsiders = tied.filter(({ isInside }) => !isInside).length;
    area += (tied.length - outsiders) * (below + outsiders / 2);
    below += outsiders;
  }
  return area / Math.max(1, inside.length * outside.length);
}
