/** Learns labels from examples. Nothing is chosen by hand: how much naive Bayes is mixed in, how sure the softmax is and whether texts without a label help follow from folds of the examples themselves. */
import { bayesWeights } from "./bayes.ts";
import { type Judged, type Sureness, surenessFor } from "./calibrate.ts";
import { foldsOf } from "./order.ts";
import { type Plane, SOLVER, type SolverOptions, solve } from "./solver.ts";
import { added, type Learnt, type Mix, marginsOf, spread, type Taught } from "./spread.ts";
import { rowOf, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** `weight`: how much it counts, more than 0; 1 where none is given. A label that somebody looked at twice is worth more than one that was nodded at. */
export type Example = { text: string; label: string; weight?: number };
export type Classifier = {
  labels: string[];
  vocabulary: Vocabulary;
  /** One for each label, in their order. */
  planes: Plane[];
  sureness: Sureness;
};
/** `unlabelled`: other texts of which nobody said what they are about. With few examples they tell which words go together. */
export type Training = Partial<SolverOptions> & { unlabelled?: readonly string[] };

const FEW = 2_000;
/** With few examples a fold of a third leaves too little to learn from: then it is a tenth, and costs little. */
const foldsFor = (examples: number): number => (examples < FEW ? 10 : 3);
/** Few examples hardly contradict each other: each is to be kept to. */
const costFor = (examples: number): number => (examples < FEW ? 5 : SOLVER.cost);
const SHARES = [0, 0.05, 0.1, 0.2];

/** With no examples it knows no label and predicts nothing. Labels with few examples are better left to search. */
export function train(examples: readonly Example[], { unlabelled = [], ...options }: Training = {}): Classifier {
  const settings = { ...SOLVER, cost: costFor(examples.length), ...options };
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted();
  const vocabulary = vocabularyOf([...examples.map(({ text }) => text), ...unlabelled]);
  const taught = taughtOf(examples, labels, vocabulary);
  const alone = learnt(taught, settings);
  // Of thousands of texts those of one fold are too few to be missed: their words may be known.
  const known = unlabelled.length > 0 ? vocabulary : null;
  const judge = (teach: Teach) => chosenMix(examples, { labels, known, seed: settings.seed }, teach);
  const mix = judge((fold) => learnt(fold, settings));
  if (unlabelled.length === 0) return { labels, vocabulary, ...finished(alone, mix) };
  const others = unlabelled.map((text) => rowOf(text, vocabulary));
  const together = judge((fold) => spread(fold, learnt(fold, settings), others, mix));
  const isBetter = together.right > mix.right;
  const best = isBetter ? finished(spread(taught, alone, others, mix), together) : finished(alone, mix);
  return { labels, vocabulary, ...best };
}

function taughtOf(examples: readonly Example[], labels: readonly string[], vocabulary: Vocabulary): Taught {
  const number = new Map(labels.map((label, index) => [label, index]));
  return {
    rows: examples.map(({ text }) => rowOf(text, vocabulary)),
    beliefs: examples.map(({ label, weight = 1 }) => [{ label: number.get(label)!, weight }]),
    count: labels.length,
    size: vocabulary.seen.length,
  };
}

function learnt({ rows, beliefs, count, size }: Taught, settings: SolverOptions): Learnt {
  const weights = beliefs.map(([own]) => own!.weight);
  const planes = Array.from({ length: count }, (_, label) => {
    const plane: Plane = { weights: new Float32Array(size), bias: 0 };
    solve(
      plane,
      rows,
      beliefs.map(([own]) => own!.label === label),
      settings,
      weights,
    );
    return plane;
  });
  return { planes, bayes: bayesWeights(rows, beliefs, count, size) };
}

/** The sum of two planes is a plane: what predicts stays as small and as explainable as one of them. */
const finished = ({ planes, bayes }: Learnt, { share, sureness }: Mix): Pick<Classifier, "planes" | "sureness"> => ({
  planes: planes.map(({ weights, bias }, label) => ({
    weights: weights.map((weight, id) => weight + share * bayes[label]![id]!),
    bias,
  })),
  sureness,
});

type Teach = (fold: Taught) => Learnt;
/** `known`: the words, where a fold shares them with all; null: it knows its own. */
type Folding = { labels: readonly string[]; known: Vocabulary | null; seed: number };

/** Each fold is judged by what was learned from the others, as every later text will be. */
function chosenMix(examples: readonly Example[], folding: Folding, teach: Teach): Mix & { right: number } {
  const count = foldsFor(examples.length);
  const folds = foldsOf(
    examples.map(({ label }) => label),
    count,
    folding.seed,
  );
  const seen = Array.from({ length: count }, (_, fold) => {
    const others = examples.filter((_example, index) => folds[index] !== fold);
    const own = examples.filter((_example, index) => folds[index] === fold);
    return judgedIn(own, others, folding, teach);
  }).flat();
  const mixes = SHARES.map((share) => {
    const judged = seen.map(({ planes, bayes, label }) => ({ label, margins: added(planes, bayes, share) }));
    return { share, right: judged.filter(isRight).length, judged };
  });
  const { share, right, judged } = mixes.reduce((best, mix) => (mix.right > best.right ? mix : best));
  return { share, right, sureness: surenessFor(judged) };
}

const isRight = ({ margins, label }: Judged): boolean => margins.every((value) => value <= margins[label]!);

type Seen = { planes: Float64Array; bayes: Float64Array; label: Judged["label"] };

function judgedIn(
  own: readonly Example[],
  others: readonly Example[],
  { labels, known }: Folding,
  teach: Teach,
): Seen[] {
  const vocabulary = known ?? vocabularyOf(others.map(({ text }) => text));
  const { planes, bayes } = teach(taughtOf(others, labels, vocabulary));
  const likely = bayes.map((weights): Plane => ({ weights, bias: 0 }));
  const { rows, beliefs } = taughtOf(own, labels, vocabulary);
  return rows.map((row, index) => ({
    planes: marginsOf(planes, row),
    bayes: marginsOf(likely, row),
    label: beliefs[index]![0]!.label,
  }));
}
