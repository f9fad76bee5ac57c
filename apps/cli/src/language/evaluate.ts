/** `luwte language evaluate ...`: what the parts of the language package are worth on data of yours. The last line is JSON. */
import { parseArgs } from "node:util";
import { datesFigures } from "./evaluateDates.ts";
import { intentsFigures } from "./evaluateIntents.ts";
import { languagesFigures } from "./evaluateLanguages.ts";
import { searchFiguresOf } from "./evaluateSearch.ts";
import { said, TEXTS } from "./texts.ts";

const OPTIONS = {
  specs: { type: "string" },
  faq: { type: "string" },
  train: { type: "string" },
  test: { type: "string" },
  outside: { type: "string" },
  unlabelled: { type: "string" },
  "per-label": { type: "string" },
} as const;
type Values = { [Name in keyof typeof OPTIONS]?: string };

/** Null: there was nothing to read. */
type Measure = { needs: keyof Values; measure(values: Values): Promise<object | null> };

const MEASURES: Readonly<Record<string, Measure>> = {
  intents: { needs: "train", measure: intentsFigures },
  search: { needs: "faq", measure: searchFiguresOf },
  languages: { needs: "faq", measure: languagesFigures },
  dates: { needs: "specs", measure: ({ specs }) => datesFigures(specs!) },
};

export async function evaluateCommand(args: string[]): Promise<number> {
  const typed = parse(args);
  const wanted = typed && Object.hasOwn(MEASURES, typed.what) ? MEASURES[typed.what] : undefined;
  if (!typed || !wanted || !typed.values[wanted.needs]) {
    console.error(said(TEXTS.usageEvaluate));
    return 2;
  }
  const figures = await wanted.measure(typed.values);
  if (!figures) {
    console.error(said(TEXTS.unreadable, typed.values[wanted.needs]));
    return 1;
  }
  for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${JSON.stringify(value)}`);
  console.log(JSON.stringify({ command: `language evaluate ${typed.what}`, ...figures }));
  return 0;
}

function parse(args: string[]): { what: string; values: Values } | null {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
    return positionals.length === 1 ? { what: positionals[0]!, values } : null;
  } catch {
    return null; // An option that does not exist.
  }
}
