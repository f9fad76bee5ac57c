/** What is typed after `luwte library import` and `luwte library export`. */
import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";

export type ImportArguments = {
  paths: string[];
  isTrial: boolean;
  publish: boolean;
  /** Of files that do not say theirs. */
  language: Language;
  server: string | undefined;
  json: boolean;
};

/** Null: it is no use of the command. */
export function importArguments(args: string[]): ImportArguments | null {
  const typed = parsed(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        trial: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        publish: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        language: { type: "string", default: "nl" },
        server: { type: "string" },
      },
    }),
  );
  const language = LANGUAGES.find((known) => known === typed?.values.language);
  if (!typed || !language || typed.positionals.length === 0) return null;
  const { publish, json, server, trial } = typed.values;
  return { paths: typed.positionals, isTrial: trial || typed.values["dry-run"], publish, language, server, json };
}

export type ExportArguments = { folder: string; replace: boolean; server: string | undefined };

export function exportArguments(args: string[]): ExportArguments | null {
  const options = { replace: { type: "boolean", default: false }, server: { type: "string" } } as const;
  const typed = parsed(() => parseArgs({ args, allowPositionals: true, options }));
  if (typed?.positionals.length !== 1) return null;
  return { folder: typed.positionals[0]!, replace: typed.values.replace, server: typed.values.server };
}

/** An option that does not exist makes `parseArgs` throw. */
function parsed<Result>(parse: () => Result): Result | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
