/** Whether probabilities are kept, and how much can be answered with them. */

export type Judged = { probability: number; right: boolean };

const BINS = 15;

/** Expected calibration error over fifteen bins of equal width, between 0 and 1 (Guo and others 2017). */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Map.groupBy(judged, ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)));
  const gaps = [...bins.values()].map((bin) =>
    Math.abs(bin.reduce((sum, { probability, right }) => sum + probability - Number(right), 0)),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, judged.length);
}

/** The largest share that can be answered with `precision` of the answers right, most certain first. */
export function coverageAt(judged: readonly Judged[], precision: number): number {
  let [right, most] = [0, 0];
  for (const [index, one] of judged.toSorted((a, b) => b.probability - a.probability).entries()) {
    right += Number(one.right);
    if (right / (index + 1) >= precision) most = index + 1;
  }
  return most / Math.max(1, judged.length);
}
