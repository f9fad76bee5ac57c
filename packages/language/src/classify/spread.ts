/**
 * What texts without a label add: they are believed to be of the labels that what was learned gives them, each as much as it is sure, and naive Bayes learns from them so, over and
 * over (Nigam, McCallum, Thrun and Mitchell, "Text classification from labeled and unlabeled documents using EM", Machine Learning 2000). So it learns the words that
 * go with the words of the examples.
 */
import { type Belief, bayesWeights } from "./bayes.ts";
import { type Sureness, softmaxOf } from "./calibrate.ts";
import { marginOf, type Plane } from "./solver.ts";
import type { Row } from "./vocabulary.ts";

/** Examples as numbers: each row with what it is of. */
export type Taught = { rows: Row[]; beliefs: Belief[]; count: number; size: number };
/** Two planes for each label, which are added up. */
export type Learnt = { planes: Plane[]; bayes: Float32Array[] };
/** How much of naive Bayes is added, and how sure the sum is. */
export type Mix = { share: number; sureness: Sureness };

/** More turns change nothing that can be measured. */
const TURNS = 2;
/** With many texts a feature need not be imagined where it was never seen. */
const SMOOTHING = 0.02;
/** What is believed less than this costs time and tells nothing. */
const LEAST_BELIEVED = 0.02;

/** Learned from the examples and from `others`; the support vectors are of the examples alone. */
export function spread(
  { rows, beliefs, count, size }: Taught,
  learnt: Learnt,
  others: readonly Row[],
  mix: Mix,
): Learnt {
  const known = marginsOfAll(
    learnt.planes.map(({ weights }) => weights),
    others,
  );
  const biased = (margins: Float64Array) => margins.map((value, label) => value + learnt.planes[label]!.bias);
  const all = [...rows, ...others];
  let { bayes } = learnt;
  for (let turn = 0; turn < TURNS; turn++) {
    const likely = marginsOfAll(bayes, others);
    const believed = others.map((_row, index) =>
      beliefOf(softmaxOf(added(biased(known[index]!), likely[index]!, mix.share), mix.sureness.temperature)),
    );
    bayes = bayesWeights(all, [...beliefs, ...believed], count, size, SMOOTHING);
  }
  return { planes: learnt.planes, bayes };
}

const beliefOf = (probabilities: Float64Array): Belief =>
  Array.from(probabilities, (weight, label) => ({ label, weight })).filter(({ weight }) => weight >= LEAST_BELIEVED);

/** Of many rows: by feature and not by label, so that what is read together lies together in memory. Without biases. */
function marginsOfAll(weights: readonly Float32Array[], rows: readonly Row[]): Float64Array[] {
  const count = weights.length;
  const byFeature = new Float32Array(count * (weights[0]?.length ?? 0));
  for (const [label, plane] of weights.entries())
    for (let id = 0; id < plane.length; id++) byFeature[id * count + label] = plane[id]!;
  return rows.map(({ at, values }) => {
    const margins = new Float64Array(count);
    for (let place = 0; place < at.length; place++) {
      const [from, value] = [at[place]! * count, values[place]!];
      for (let label = 0; label < count; label++) margins[label]! += byFeature[from + label]! * value;
    }
    return margins;
  });
}

export const marginsOf = (planes: readonly Plane[], row: Row): Float64Array =>
  Float64Array.from(planes, (plane) => marginOf(plane, row));

export const added = (one: Float64Array, other: Float64Array, share: number): Float64Array =>
  one.map((value, label) => value + share * other[label]!);
