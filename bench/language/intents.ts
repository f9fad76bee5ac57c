/** The classifier beside naive Bayes on words: with few and with all examples, and before strangers from inside and from outside the domain. */
import { shuffle } from "@luwte/language/classify/order.ts";
import { predict } from "@luwte/language/classify/predict.ts";
import { serialise } from "@luwte/language/classify/serialise.ts";
import { type Example, train } from "@luwte/language/classify/train.ts";
import { fewOf } from "@luwte/language/evaluate/csv.ts";
import { areaUnder, intentFigures } from "@luwte/language/evaluate/intents.ts";
import { rounded } from "@luwte/language/evaluate/share.ts";
import { naiveBayes } from "./naive.ts";

export type Data = { learned: readonly Example[]; asked: readonly Example[] };

export function cpuSeconds<Result>(doIt: () => Result): { result: Result; seconds: number } {
  const before = process.cpuUsage();
  const result = doIt();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: rounded((user + system) / 1e6, 2) };
}

function measured({ learned, asked }: Data, unlabelled: readonly string[] = []) {
  const training = cpuSeconds(() => train(learned, { unlabelled }));
  const predicting = cpuSeconds(() =>
    asked.map(({ text, label }) => ({ label, prediction: predict(training.result, text) })),
  );
  const naive = naiveBayes(learned);
  return {
    examples: learned.length,
    unlabelled: unlabelled.length,
    megabytes: rounded(serialise(training.result).length / 1e6, 1),
    ours: {
      ...intentFigures(predicting.result),
      training_cpu_seconds: training.seconds,
      per_cpu_second: Math.round(asked.length / Math.max(0.001, predicting.seconds)),
    },
    naive: intentFigures(asked.map(({ text, label }) => ({ label, prediction: naive(text) }))),
  };
}

/** The first ten of each label depend on the order of the file: drawn anew for each seed. */
export const withFew = (data: Data, seeds: readonly number[]) =>
  seeds.map((seed) => {
    const learned = [...data.learned];
    shuffle(learned, seed);
    return { seed, ...measured({ ...data, learned: fewOf(learned, 10) }) };
  });

/** The same, and all other texts to learn from without their labels. None of what is asked is among them. */
export const withOthers = (data: Data, seeds: readonly number[]) =>
  seeds.map((seed) => {
    const all = [...data.learned];
    shuffle(all, seed);
    const learned = fewOf(all, 10);
    const labelled = new Set(learned);
    const others = all.filter((example) => !labelled.has(example)).map(({ text }) => text);
    return { seed, ...measured({ ...data, learned }, others) };
  });

export const withAll = (data: Data) => measured(data);

/** Every fourth label is not learned: its questions are strangers from the same domain. */
export function strangers({ learned, asked }: Data, outside: readonly string[], most: number) {
  const labels = [...new Set(learned.map(({ label }) => label))].toSorted();
  const hidden = new Set(labels.filter((_, index) => index % 4 === 1));
  const known = fewOf(
    learned.filter(({ label }) => !hidden.has(label)),
    most,
  );
  const classifier = train(known);
  const score = (text: string) => predict(classifier, text).familiarity;
  const own = asked.filter(({ label }) => !hidden.has(label)).map(({ text }) => score(text));
  const area = (texts: readonly string[]) => rounded(areaUnder(own, texts.map(score)));
  return {
    examples: known.length,
    hidden_labels: hidden.size,
    area_inside_domain: area(asked.filter(({ label }) => hidden.has(label)).map(({ text }) => text)),
    area_outside_domain: outside.length > 0 ? area(outside) : null,
  };
}
