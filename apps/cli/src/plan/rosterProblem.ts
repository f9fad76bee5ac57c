/** Rosters for a team's own problem: search, check with the second evaluator, explain the cost, write. */
import { writeFile } from "node:fs/promises";
import type { Problem } from "@luwte/planning/reading/fields.ts";
import { openChecker } from "@luwte/planning/rosters/check/check.ts";
import { parseProblem, parseRoster } from "@luwte/planning/rosters/parse/parse.ts";
import type { RosterProblem } from "@luwte/planning/rosters/problem.ts";
import type { Roster } from "@luwte/planning/rosters/roster.ts";
import { explainCosts } from "@luwte/planning/rosters/search/explain.ts";
import { advanceRoster, bestRoster, openRosterSearch } from "@luwte/planning/rosters/search/search.ts";
import { type Text, terminalLanguage } from "../terminal.ts";
import { deadline, stopwatch } from "./budget.ts";
import { fieldText } from "./fieldTexts.ts";
import { readJson } from "./files.ts";
import type { RosterOptions } from "./rosterOptions.ts";
import { fill } from "./sentences.ts";
import { writeShown } from "./show.ts";

const UNREADABLE: Text = {
  nl: "Dit bestand is niet te lezen als JSON: {file}",
  fr: "Ce fichier est illisible comme JSON : {file}",
  en: "This file cannot be read as JSON: {file}",
};

/** Moves to try how fast this machine is with this problem, and between looks at the clock. */
const TRIED = 4096;
const CHUNK = 8192;

export async function problemRoster(options: RosterOptions): Promise<number> {
  const value = await readJson(options.file);
  if (value === undefined) return unreadable(options.file);
  const read = parseProblem(value);
  if (read.kind === "problems") return refuse(read.problems);
  if (options.check === undefined) return search(read.problem, options);
  const given = await readJson(options.check);
  if (given === undefined) return unreadable(options.check);
  const roster = parseRoster(given);
  return roster.kind === "problems"
    ? refuse(roster.problems)
    : tell(read.problem, roster.roster, options, { moves: 0 });
}

function unreadable(file: string): number {
  console.error(fill(UNREADABLE[terminalLanguage()], { file }));
  return 2;
}

function refuse(problems: readonly Problem[]): number {
  console.error(problems.map((problem) => fieldText(problem, terminalLanguage())).join("\n"));
  return 2;
}

async function search(problem: RosterProblem, options: RosterOptions): Promise<number> {
  const spent = stopwatch();
  const over = options.moves === undefined ? deadline(options.seconds) : () => false;
  const moves = options.moves ?? movesIn(problem, options.seconds);
  const searching = openRosterSearch(problem, { seed: options.seed, moves });
  for (let left = moves; left > 0 && !over(); left -= CHUNK) advanceRoster(searching, Math.min(CHUNK, left));
  const roster = bestRoster(searching);
  if (options.out !== undefined) await writeFile(options.out, JSON.stringify(roster, null, 1));
  const seconds = Math.round(spent() * 100) / 100;
  return tell(problem, roster, options, {
    seconds,
    moves: searching.moves,
    planned: moves,
    seed: options.seed,
    ...(options.out === undefined ? { roster } : {}),
  });
}

/** A try on a search that is thrown away: how many moves fit in so many seconds. `--moves` with what is printed as `planned` repeats the run. */
function movesIn(problem: RosterProblem, seconds: number): number {
  const search = openRosterSearch(problem, { seed: 1, moves: TRIED });
  advanceRoster(search, TRIED);
  const spent = stopwatch();
  advanceRoster(search, TRIED);
  return Math.max(CHUNK, Math.floor((TRIED * seconds) / Math.max(spent(), 1e-3)));
}

async function tell(
  problem: RosterProblem,
  roster: Roster,
  { shown }: RosterOptions,
  more: Record<string, unknown>,
): Promise<number> {
  const { violations, coverage } = openChecker(problem).check(roster);
  await writeShown({ problem, roster }, violations, shown, terminalLanguage());
  const { cost, terms, fairness } = explainCosts(problem, roster);
  const valid = violations.length === 0;
  console.log(JSON.stringify({ valid, cost, terms, violations, coverage, fairness, ...more }));
  return valid ? 0 : 1;
}
