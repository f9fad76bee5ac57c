/** `luwte language evaluate intents --train A.csv --test B.csv [--unlabelled U.csv] [--outside C.csv] [--per-label 10]`: what the classifier is worth, and whether it knows when it does not know. */
import { readFile } from "node:fs/promises";
import { predict } from "@luwte/language/classify/predict.ts";
import { type Example, train } from "@luwte/language/classify/train.ts";
import { examplesOf, fewOf, rowsOf } from "@luwte/language/evaluate/csv.ts";
import { areaUnder, intentFigures } from "@luwte/language/evaluate/intents.ts";
import { rounded } from "@luwte/language/evaluate/share.ts";

export type IntentFiles = {
  train?: string;
  test?: string;
  unlabelled?: string;
  outside?: string;
  "per-label"?: string;
};

/** Null when a file has no examples. */
export async function intentsFigures(files: IntentFiles) {
  const [learned, asked] = [await readExamples(files.train), await readExamples(files.test)];
  const outside = files.outside === undefined ? [] : await readTexts(files.outside);
  const unlabelled = files.unlabelled === undefined ? [] : await readTexts(files.unlabelled);
  if (learned.length === 0 || asked.length === 0 || outside === null || unlabelled === null) return null;
  const most = Number(files["per-label"] ?? Infinity);
  const examples = fewOf(learned, most > 0 ? most : Infinity);
  const before = process.cpuUsage();
  const classifier = train(examples, { unlabelled });
  const { user, system } = process.cpuUsage(before);
  const answers = asked.map(({ text, label }) => ({ label, prediction: predict(classifier, text) }));
  const inside = answers.map(({ prediction }) => prediction.familiarity);
  const strangers = outside.map((text) => predict(classifier, text).familiarity);
  return {
    examples: examples.length,
    unlabelled: unlabelled.length,
    labels: classifier.labels.length,
    ...intentFigures(answers),
    ...(strangers.length > 0 && { abstaining_area: rounded(areaUnder(inside, strangers)) }),
    training_cpu_seconds: rounded((user + system) / 1e6, 1),
  };
}

const readExamples = async (file: string | undefined): Promise<Example[]> =>
  file === undefined ? [] : examplesOf(await readFile(file, "utf8").catch(() => ""));

/** Texts without their labels, or of none that was learned: a column `text`, or else the first column. */
async function readTexts(file: string): Promise<string[] | null> {
  const rows = rowsOf(await readFile(file, "utf8").catch(() => ""));
  const texts = rows.map((row) => row.text ?? Object.values(row)[0] ?? "").filter((text) => text !== "");
  return texts.length > 0 ? texts : null;
}
