/**
 * `luwte plan check FILE.json`: holds a roster against the law, the contracts and the rules of the team, and shows it: as SVG, as CSV, as one calendar per
 * agent. The file has a `problem` and a `roster`, as docs/subsystems/rosters.md explains.
 */
import { parseArgs } from "node:util";
import type { Problems } from "@luwte/planning/reading/fields.ts";
import { type CheckedRoster, openChecker } from "@luwte/planning/rosters/check/check.ts";
import { type Given, parseGiven } from "@luwte/planning/rosters/parse/given.ts";
import { type Language, type Text, terminalLanguage } from "../terminal.ts";
import { fieldText } from "./fieldTexts.ts";
import { readJson } from "./files.ts";
import { durationText, fill, violationText } from "./sentences.ts";
import { SHOW_OPTIONS, type Shown, writeShown } from "./show.ts";

const TEXTS = {
  usage: {
    nl: "Gebruik: luwte plan check BESTAND.json [--json] [--chart UIT.svg] [--csv UIT.csv] [--ics MAP]",
    fr: "Usage : luwte plan check FICHIER.json [--json] [--chart SORTIE.svg] [--csv SORTIE.csv] [--ics DOSSIER]",
    en: "Usage: luwte plan check FILE.json [--json] [--chart OUT.svg] [--csv OUT.csv] [--ics FOLDER]",
  },
  unreadable: {
    nl: "Dit bestand is niet te lezen als JSON: {file}",
    fr: "Ce fichier est illisible comme JSON : {file}",
    en: "This file cannot be read as JSON: {file}",
  },
  kept: { nl: "Alle regels zijn nagekomen.", fr: "Toutes les règles sont respectées.", en: "All rules are kept." },
  broken: { nl: "Gebroken regels: {count}", fr: "Règles non respectées : {count}", en: "Rules broken: {count}" },
  cover: {
    nl: "Bezetting: {missing} ontbreekt ({share} %), {tooMany} te veel.",
    fr: "Présence : {missing} manquent ({share} %), {tooMany} de trop.",
    en: "Cover: {missing} missing ({share} %), {tooMany} too many.",
  },
} as const satisfies Record<string, Text>;

type Options = Shown & { json?: boolean };

/** 0: all rules are kept; 1: one is broken; 2: the file or the options could not be read. */
export async function checkCommand(args: string[]): Promise<number> {
  const language = terminalLanguage();
  const read = optionsOf(args);
  if (!read) return fail(TEXTS.usage[language]);
  const value = await readJson(read.file);
  if (value === undefined) return fail(fill(TEXTS.unreadable[language], { file: read.file }));
  const given = rosterIn(value);
  if (given.kind === "problems") return fail(given.problems.map((each) => fieldText(each, language)).join("\n"));
  const checked = openChecker(given.problem, given.packs).check(given.roster);
  await writeShown(given, checked.violations, read.options, language);
  console.log(read.options.json ? JSON.stringify(checked, null, 2) : linesOf(checked, language).join("\n"));
  return checked.violations.length === 0 ? 0 : 1;
}

function fail(words: string): number {
  console.error(words);
  return 2;
}

function optionsOf(args: string[]): { file: string; options: Options } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean" }, ...SHOW_OPTIONS },
    });
    return positionals.length === 1 ? { file: positionals[0]!, options: values } : null;
  } catch {
    return null; // An option that nobody knows, or one without its value.
  }
}

function rosterIn(value: unknown): Given | Problems {
  const fields = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return parseGiven(fields["problem"], fields["roster"], fields["packs"]);
}

function linesOf({ violations, coverage }: CheckedRoster, language: Language): string[] {
  const count = violations.length;
  return [
    count === 0 ? TEXTS.kept[language] : fill(TEXTS.broken[language], { count }),
    ...violations.map((violation) => `- ${violationText(violation, language)}`),
    fill(TEXTS.cover[language], {
      missing: durationText(coverage.missing, language),
      tooMany: durationText(coverage.tooMany, language),
      share: (coverage.share * 100).toFixed(2),
    }),
  ];
}
