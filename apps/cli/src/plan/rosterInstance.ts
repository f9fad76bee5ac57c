/** Rosters for the public instances of Curtois and Qu: search, write in the form of their solutions, check. */
import { open, writeFile } from "node:fs/promises";
import { type CurtoisRoster, checkCurtois } from "@luwte/planning/rosters/curtois/check.ts";
import { type Instance, type InstanceProblem, MOST, parseInstance } from "@luwte/planning/rosters/curtois/instance.ts";
import { advance, openSearch, type Search } from "@luwte/planning/rosters/curtois/search.ts";
import { parseSolution, rosterOf, solutionText } from "@luwte/planning/rosters/curtois/solution.ts";
import { terminalLanguage } from "../terminal.ts";
import { deadline, stopwatch } from "./budget.ts";
import { INSTANCE_TEXTS } from "./instanceTexts.ts";
import type { RosterOptions } from "./rosterOptions.ts";
import { fill } from "./sentences.ts";

/** Small enough for the clock to be looked at a few times a second. */
const CHUNK = 100_000;

export async function curtoisRoster(options: RosterOptions): Promise<number> {
  const text = await readText(options.file);
  if (text === null) return fail("unreadable", { value: options.file });
  const read = parseInstance(text);
  if (read.kind === "problem") return failAt(options.file, read);
  return options.check === undefined
    ? search(text, read.instance, options)
    : checkFile(text, read.instance, options.check);
}

async function readText(file: string): Promise<string | null> {
  try {
    await using handle = await open(file, "r");
    const { size } = await handle.stat();
    return size > MOST.characters ? null : await handle.readFile("utf8");
  } catch {
    return null;
  }
}

type Code = keyof typeof INSTANCE_TEXTS;

function fail(code: Code, values: Record<string, string | number>): number {
  console.error(fill(INSTANCE_TEXTS[code][terminalLanguage()], values));
  return 2;
}

function failAt(file: string, { code, line, value }: InstanceProblem): number {
  const place = line > 0 ? `${file}:${line}: ` : `${file}: `;
  console.error(place + fill(INSTANCE_TEXTS[code][terminalLanguage()], { value }));
  return 2;
}

async function search(text: string, instance: Instance, options: RosterOptions): Promise<number> {
  const spent = stopwatch();
  const search = openSearch(instance, options.seed);
  if (options.moves === undefined) advanceUntil(search, deadline(options.seconds));
  else advance(search, options.moves);
  const roster = rosterOf(instance, search);
  if (options.out !== undefined) await writeFile(options.out, solutionText(roster));
  const bound = Number.isFinite(search.bound) ? Math.ceil(search.bound - 1e-4) : null;
  return tell(text, roster, { seconds: round(spent()), moves: search.moves, seed: options.seed, bound });
}

function advanceUntil(search: Search, over: () => boolean): void {
  while (!over() && search.stage !== "done") advance(search, CHUNK);
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;

function tell(text: string, roster: CurtoisRoster, more: Record<string, unknown>): number {
  const { valid, cost, violations } = checkCurtois(text, roster);
  console.log(JSON.stringify({ valid, cost, violations, ...more }));
  return valid ? 0 : 1;
}

async function checkFile(text: string, instance: Instance, file: string): Promise<number> {
  const solution = await readText(file);
  if (solution === null) return fail("unreadable", { value: file });
  const spent = stopwatch();
  return tell(text, parseSolution(solution, instance.days), { seconds: round(spent()), moves: 0 });
}
