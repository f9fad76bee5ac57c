/** `luwte language evaluate dates --specs FOLDER`: how often the grammar finds the date that specifications expect, by language. The last line is JSON. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { dateCasesOf, evaluateDates } from "@luwte/language/evaluate/dates.ts";
import type { MomentLanguage } from "@luwte/language/moments/shapes.ts";

/** How the files of such a folder begin. Lengths of time alone are no dates. */
const LANGUAGES: readonly (readonly [file: RegExp, language: MomentLanguage])[] = [
  [/^Dutch-(?!Duration).*\.json$/, "nl"],
  [/^French-(?!Duration).*\.json$/, "fr"],
  [/^English-(?!Duration).*\.json$/, "en"],
];

/** Null when the folder has no such files. */
export async function datesFigures(folder: string) {
  const names = await readdir(folder).catch(() => []);
  const figures: Record<string, ReturnType<typeof figuresOf>> = {};
  for (const [pattern, language] of LANGUAGES) {
    const files = names.filter((name) => pattern.test(name)).toSorted();
    const cases = dateCasesOf(await Promise.all(files.map((name) => readJson(join(folder, name)))));
    if (cases.length > 0) figures[language] = figuresOf(cases, language);
  }
  return Object.keys(figures).length > 0 ? figures : null;
}

type Cases = ReturnType<typeof dateCasesOf>;

/** The grammar was written with every second row in sight, from the second on; the others are apart. */
function figuresOf(cases: Cases, language: MomentLanguage) {
  return {
    all: evaluateDates(cases, language),
    unseen: evaluateDates(
      cases.filter(({ row }) => row % 2 === 0),
      language,
    ),
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(file, "utf8")).replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}
