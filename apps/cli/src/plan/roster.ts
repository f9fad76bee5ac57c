/**
 * `luwte plan roster PROBLEM.json` and `luwte plan roster INSTANCE.txt --format curtois`: searches for a roster, or with `--check` holds a given one against the
 * rules. Prints JSON. Whatever was found is checked by the second evaluator before anything is said of it.
 */
import { parseArgs } from "node:util";
import { type Text, terminalLanguage } from "../terminal.ts";
import { curtoisRoster } from "./rosterInstance.ts";
import type { RosterOptions } from "./rosterOptions.ts";
import { problemRoster } from "./rosterProblem.ts";
import { fill } from "./sentences.ts";
import { SHOW_OPTIONS } from "./show.ts";

const TEXTS = {
  usage: {
    nl: "Gebruik: luwte plan roster BESTAND [--format curtois] [--seconds 60 | --moves N] [--seed 1] [--out UIT] [--check ROOSTER] [--chart UIT.svg] [--csv UIT.csv] [--ics MAP]",
    fr: "Usage : luwte plan roster FICHIER [--format curtois] [--seconds 60 | --moves N] [--seed 1] [--out SORTIE] [--check HORAIRE] [--chart SORTIE.svg] [--csv SORTIE.csv] [--ics DOSSIER]",
    en: "Usage: luwte plan roster FILE [--format curtois] [--seconds 60 | --moves N] [--seed 1] [--out OUT] [--check ROSTER] [--chart OUT.svg] [--csv OUT.csv] [--ics FOLDER]",
  },
  wrong: {
    nl: "{option} moet een heel getal van {least} tot {most} zijn: {value}",
    fr: "{option} doit être un nombre entier de {least} à {most} : {value}",
    en: "{option} must be a whole number from {least} to {most}: {value}",
  },
} as const satisfies Record<string, Text>;

const MOST = { seconds: 86_400, moves: 1e12, seed: 2 ** 31 - 1 };

/** 0: a roster that keeps all rules; 1: one that does not; 2: something could not be read. */
export async function rosterCommand(args: string[]): Promise<number> {
  const typed = typedIn(args);
  if (typed === null) return fail(TEXTS.usage[terminalLanguage()]);
  const { values, file } = typed;
  for (const name of ["seconds", "moves", "seed"] as const) {
    const value = values[name];
    if (value === undefined || isWhole(value, MOST[name])) continue;
    return fail(fill(TEXTS.wrong[terminalLanguage()], { option: `--${name}`, value, least: 1, most: MOST[name] }));
  }
  const { out, check, moves, chart, csv, ics } = values;
  const shown = Object.fromEntries(Object.entries({ chart, csv, ics }).filter(([, path]) => path !== undefined));
  const options: RosterOptions = {
    file,
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    shown,
    ...(moves === undefined ? {} : { moves: Number(moves) }),
    ...(out === undefined ? {} : { out }),
    ...(check === undefined ? {} : { check }),
  };
  return values.format === "curtois" ? curtoisRoster(options) : problemRoster(options);
}

const isWhole = (text: string, most: number): boolean =>
  /^\d{1,12}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

function fail(words: string): number {
  console.error(words);
  return 2;
}

function typedIn(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "luwte" },
        seconds: { type: "string", default: "60" },
        moves: { type: "string" },
        seed: { type: "string", default: "1" },
        out: { type: "string" },
        check: { type: "string" },
        ...SHOW_OPTIONS,
      },
    });
    const known = ["luwte", "curtois"].includes(values.format) && positionals.length === 1;
    return known ? { values, file: positionals[0]! } : null;
  } catch {
    return null; // An option that nobody knows, or one without its value.
  }
}
