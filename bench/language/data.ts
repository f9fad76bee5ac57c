/** Data for measuring, where they lie beside the repository or where one is told. What is missing is null, and its measurement is skipped. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Example } from "@luwte/language/classify/train.ts";
import { examplesOf } from "@luwte/language/evaluate/csv.ts";
import { type DateCase, dateCasesOf } from "@luwte/language/evaluate/dates.ts";
import { type Faq, type Line, linesOf, threadsOf } from "@luwte/language/evaluate/faq.ts";
import type { MomentLanguage } from "@luwte/language/moments/shapes.ts";

const FOLDERS = process.env.LUWTE_LANGUAGE_DATA
  ? [process.env.LUWTE_LANGUAGE_DATA]
  : ["../../..", "../../../.."].map((up) => join(resolve(import.meta.dirname, up), "shared/data"));

async function read(name: string): Promise<string | null> {
  for (const folder of FOLDERS) {
    const text = await readFile(join(folder, name), "utf8").catch(() => null);
    if (text !== null) return text.replace(/^\ufeff/, "");
  }
  return null;
}

export async function intents(): Promise<{ learned: Example[]; asked: Example[] } | null> {
  const [learned, asked] = [await read("intents/train.csv"), await read("intents/test.csv")];
  return learned === null || asked === null ? null : { learned: examplesOf(learned), asked: examplesOf(asked) };
}

export async function threads(): Promise<Faq | null> {
  const text = await read("faq/stackExchange-FAQ.json");
  return text === null ? null : threadsOf(JSON.parse(text));
}

export async function lines(): Promise<Line[]> {
  return linesOf((await read("faq/faq.jsonl")) ?? "");
}

const FILES: Readonly<Record<MomentLanguage, string>> = { nl: "Dutch", fr: "French", en: "English" };

/** Every row of the specifications of one language, and of them those with a date. */
export async function dates(language: MomentLanguage): Promise<{ rows: unknown[]; cases: DateCase[] }> {
  const texts = await Promise.all(
    ["DateTimeModel", "MergedParser"].map((name) => read(`dates/${FILES[language]}-${name}.json`)),
  );
  const files = texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as unknown]));
  return { rows: files.flat(), cases: dateCasesOf(files) };
}
