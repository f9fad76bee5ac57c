/** The public instances and generated larger ones: cost against the best known, within so many seconds of processor time each. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chanceOf } from "@luwte/planning/rosters/chance.ts";
import { anneal } from "@luwte/planning/rosters/curtois/anneal.ts";
import { boardOf, emptySheet } from "@luwte/planning/rosters/curtois/board.ts";
import { checkCurtois } from "@luwte/planning/rosters/curtois/check.ts";
import { generateInstance, type Size } from "@luwte/planning/rosters/curtois/generate.ts";
import { type Instance, parseInstance } from "@luwte/planning/rosters/curtois/instance.ts";
import { advance, openSearch } from "@luwte/planning/rosters/curtois/search.ts";
import { rosterOf } from "@luwte/planning/rosters/curtois/solution.ts";
import { walkCost, walkOn } from "@luwte/planning/rosters/curtois/walk.ts";
import { cpuSeconds } from "./time.ts";

export type Solved = {
  instance: string;
  valid: boolean;
  cost: number;
  bound: number | null;
  gap_percent?: number;
  /** What others reached, as published: ejection chains after ten minutes. */
  ejection_gap_percent?: number;
  /** Annealing alone for the same time, with the rules that it then breaks as a cost. */
  annealing_cost?: number;
  cpu_seconds: number;
  moves: number;
};

const CHUNK = 100_000;

/** null when the data is not there. */
export function measureInstances(folder: string, numbers: readonly number[], seconds: number): Solved[] | null {
  const table = join(folder, "best-known.csv");
  if (!existsSync(table)) return null;
  const known = readFileSync(table, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
  return numbers.map((number) => {
    const text = readFileSync(join(folder, `Instance${number}.txt`), "utf8");
    const [, , , , best = 1, ejection = 1] = known.find(([instance]) => instance === number)!;
    const solved = solve(`${number}`, text, seconds);
    const percent = (cost: number) => Math.round((cost / best - 1) * 10_000) / 100;
    const figures = { gap_percent: percent(solved.cost), ejection_gap_percent: percent(ejection) };
    const row = { ...solved, ...figures, annealing_cost: annealingAlone(text, solved.cpu_seconds) };
    console.log(`  ${JSON.stringify(row)}`);
    return row;
  });
}

export function measureGenerated(sizes: readonly Size[], seconds: number): Solved[] {
  return sizes.map((size) => {
    const solved = solve(`${size.employees} x ${size.days} x ${size.shifts}`, generateInstance(size), seconds);
    console.log(`  ${JSON.stringify(solved)}`);
    return solved;
  });
}

function solve(name: string, text: string, seconds: number): Solved {
  const instance = instanceOf(text);
  const spent = cpuSeconds();
  const search = openSearch(instance, 1);
  while (spent() < seconds && search.stage !== "done") advance(search, CHUNK);
  const cpu = spent();
  const { valid, cost } = checkCurtois(text, rosterOf(instance, search));
  const bound = Number.isFinite(search.bound) ? Math.ceil(search.bound - 1e-4) : null;
  return { instance: name, valid, cost, bound, cpu_seconds: cpu, moves: search.moves };
}

function instanceOf(text: string): Instance {
  const read = parseInstance(text);
  if (read.kind === "problem") throw new Error(`${read.code} in line ${read.line}: ${read.value}`);
  return read.instance;
}

/** The naive way: one cooling over as many moves as fit in the time. */
function annealingAlone(text: string, seconds: number): number {
  const board = boardOf(instanceOf(text));
  const walk = walkOn(board, emptySheet(board), 120);
  const spent = cpuSeconds();
  anneal(walk, chanceOf(1), { from: 40, to: 40, moves: CHUNK });
  const moves = Math.floor((CHUNK * Math.max(0, seconds - spent())) / Math.max(spent(), 0.01));
  anneal(walk, chanceOf(1), { from: 40, to: 0.4, moves });
  return Math.round(walkCost(walk));
}
