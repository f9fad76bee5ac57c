/** Learns more without starting over: what was corrected today counts at once, and the nightly training from all examples makes it exact. */
import { SOLVER, type SolverOptions, solve } from "./solver.ts";
import type { Classifier, Example } from "./train.ts";
import { featureNames, rowOf, type Vocabulary } from "./vocabulary.ts";

/**
 * A new classifier that stays as near to the given one as the new examples allow; labels and words that were not known are added. Its sureness stays: it is set
 * where there are folds to set it on.
 */
export function learn(
  classifier: Classifier,
  examples: readonly Example[],
  options: Partial<SolverOptions> = {},
): Classifier {
  const settings = { ...SOLVER, ...options };
  const vocabulary = widened(classifier.vocabulary, examples);
  const labels = [...new Set([...classifier.labels, ...examples.map(({ label }) => label)])].toSorted();
  const rows = examples.map(({ text }) => rowOf(text, vocabulary));
  const planes = labels.map((label) => {
    const known = classifier.planes[classifier.labels.indexOf(label)];
    const weights = new Float32Array(vocabulary.seen.length);
    if (known) weights.set(known.weights);
    const plane = { weights, bias: known?.bias ?? -1 };
    solve(
      plane,
      rows,
      examples.map((example) => example.label === label),
      settings,
      examples.map(({ weight = 1 }) => weight),
    );
    return plane;
  });
  return { labels, vocabulary, planes, sureness: classifier.sureness };
}

function widened(vocabulary: Vocabulary, examples: readonly Example[]): Vocabulary {
  const ids = new Map(vocabulary.ids);
  const seen = [...vocabulary.seen];
  for (const { text } of examples)
    for (const feature of featureNames(text)) {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      seen[id] = (seen[id] ?? 0) + 1;
    }
  return { ids, seen, texts: vocabulary.texts + examples.length };
}
