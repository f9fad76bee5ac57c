/** Learns labels from examples. Nothing is chosen by hand: how much naive Bayes is mixed in and how warm the softmax is follow from folds of the examples themselves. */
import { bayesWeights } from "./bayes.ts";
import { type Judged, temperatureFor } from "./calibrate.ts";
import { foldsOf } from "./order.ts";
import { marginOf, type Plane, SOLVER, type SolverOptions, solve } from "./solver.ts";
import { type Row, rowOf, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** `weight`: how much it counts, more than 0; 1 where none is given. A label that somebody looked at twice is worth more than one that was nodded at. */
export type Example = { text: string; label: string; weight?: number };
export type Classifier = {
  labels: string[];
  vocabulary: Vocabulary;
  /** One for each label, in their order. */
  planes: Plane[];
  temperature: number;
};

/** With few examples a fold of a third leaves too little to learn from: then it is a tenth, and costs little. */
const foldsFor = (examples: number): number => (examples < 2_000 ? 10 : 3);
const SHARES = [0, 0.05, 0.1, 0.2];

/** With no examples it knows no label and predicts nothing. Labels with few examples are better left to search. */
export function train(examples: readonly Example[], options: Partial<SolverOptions> = {}): Classifier {
  const settings = { ...SOLVER, ...options };
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted();
  const vocabulary = vocabularyOf(examples.map(({ text }) => text));
  const taught = taughtOf(examples, labels, vocabulary);
  const { share, temperature } = chosenMix(examples, labels, settings);
  return { labels, vocabulary, planes: mixed(learnt(taught, settings), share), temperature };
}

type Taught = { rows: Row[]; of: number[]; weights: number[]; count: number; size: number };
type Learnt = { planes: Plane[]; bayes: Float32Array[] };

function taughtOf(examples: readonly Example[], labels: readonly string[], vocabulary: Vocabulary): Taught {
  const number = new Map(labels.map((label, index) => [label, index]));
  return {
    rows: examples.map(({ text }) => rowOf(text, vocabulary)),
    of: examples.map(({ label }) => number.get(label)!),
    weights: examples.map(({ weight = 1 }) => weight),
    count: labels.length,
    size: vocabulary.seen.length,
  };
}

function learnt({ rows, of, weights, count, size }: Taught, settings: SolverOptions): Learnt {
  const planes = Array.from({ length: count }, (_, label) => {
    const plane: Plane = { weights: new Float32Array(size), bias: 0 };
    solve(
      plane,
      rows,
      of.map((own) => own === label),
      settings,
      weights,
    );
    return plane;
  });
  return { planes, bayes: bayesWeights(rows, of, count, size, weights) };
}

/** The sum of two planes is a plane: what predicts stays as small and as explainable as one of them. */
const mixed = ({ planes, bayes }: Learnt, share: number): Plane[] =>
  planes.map(({ weights, bias }, label) => ({
    weights: weights.map((weight, id) => weight + share * bayes[label]![id]!),
    bias,
  }));

/** Each fold is judged by what was learned from the others, as every later text will be. */
function chosenMix(examples: readonly Example[], labels: readonly string[], settings: SolverOptions) {
  const count = foldsFor(examples.length);
  const folds = foldsOf(
    examples.map(({ label }) => label),
    count,
    settings.seed,
  );
  const seen = Array.from({ length: count }, (_, fold) => judgedIn(examples, labels, folds, fold, settings)).flat();
  const mixes = SHARES.map((share) => {
    const judged = seen.map(({ planes, bayes, label }) => ({ label, margins: added(planes, bayes, share) }));
    return { share, right: judged.filter(isRight).length, judged };
  });
  const { share, judged } = mixes.reduce((best, mix) => (mix.right > best.right ? mix : best));
  return { share, temperature: temperatureFor(judged) };
}

const isRight = ({ margins, label }: Judged): boolean => margins.every((value) => value <= margins[label]!);

const added = (one: Float64Array, other: Float64Array, share: number): Float64Array =>
  one.map((value, label) => value + share * other[label]!);

type Seen = { planes: Float64Array; bayes: Float64Array; label: Judged["label"] };

function judgedIn(
  examples: readonly Example[],
  labels: readonly string[],
  folds: readonly number[],
  fold: number,
  settings: SolverOptions,
): Seen[] {
  const others = examples.filter((_, index) => folds[index] !== fold);
  const vocabulary = vocabularyOf(others.map(({ text }) => text));
  const { planes, bayes } = learnt(taughtOf(others, labels, vocabulary), settings);
  const known = bayes.map((weights): Plane => ({ weights, bias: 0 }));
  const own = examples.filter((_, index) => folds[index] === fold);
  const { rows, of } = taughtOf(own, labels, vocabulary);
  return rows.map((row, index) => ({
    planes: marginsOf(planes, row),
    bayes: marginsOf(known, row),
    label: of[index]!,
  }));
}

export const marginsOf = (planes: readonly Plane[], row: Row): Float64Array =>
  Float64Array.from(planes, (plane) => marginOf(plane, row));
