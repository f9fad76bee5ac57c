/**
 * Forecasts of a real call centre's year, beside the naive methods on the same folds: error of the first day and of two weeks, excess over what chance makes
 * impossible, coverage and width of the 90 % intervals, and what an update in the course of the day is worth beside what none can do better. `npm run bench -- forecast [--quick]`.
 */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { dayEffects } from "@luwte/planning/forecast/dayEffects.ts";
import { type Evaluation, evaluate, type MethodFigures } from "@luwte/planning/forecast/evaluate.ts";
import { type Past, pastOf } from "@luwte/planning/forecast/history.ts";
import { meanOfWeeks } from "@luwte/planning/forecast/naive.ts";
import { isProblem } from "@luwte/planning/forecast/problems.ts";
import { readSeries } from "@luwte/planning/forecast/read.ts";
import { topDown } from "@luwte/planning/forecast/topDown.ts";
import { withMstl } from "./mstl.ts";

const quick = process.argv.includes("--quick");
const HORIZON = 14;
const LEVEL = 0.9;
/** Every day of two months, as published figures have it; --quick takes every third. MSTL is slow: every fifth, and beside the others on those alone. */
const FOLDS = quick ? { origins: 20, step: 3 } : { origins: 60, step: 1 };
const MSTL_FOLDS = { origins: 12, step: 5 };
const text = await findData();
if (text === null) {
  console.log("No data of arrivals here: left out. Set LUWTE_ARRIVALS to a file of date,time,calls per 30 minutes.");
  console.log(JSON.stringify({ bench: "forecast", quick, skipped: true }));
} else {
  console.log(JSON.stringify(await measure(pastIn(text))));
}

/** Beside the repository, where data for measurements lie, or where one is told. */
async function findData(): Promise<string | null> {
  const beside = ["../../..", "../../../.."].map((up) =>
    join(resolve(import.meta.dirname, up), "shared/data/arrivals/calls_30min.csv"),
  );
  for (const file of process.env.LUWTE_ARRIVALS ? [process.env.LUWTE_ARRIVALS] : beside) {
    const found = await readFile(file, "utf8").catch(() => null);
    if (found !== null) return found;
  }
  return null;
}

/** These data have 24 hours on every day: their clock is never changed. */
function pastIn(csv: string): Past {
  const read = readSeries(csv, { zone: "UTC", minutes: 30 });
  if (isProblem(read)) throw new Error(`${read.code}: ${read.value}`);
  return pastOf(read[0]!.series, new Map());
}

async function measure(past: Past): Promise<Record<string, unknown>> {
  const began = process.cpuUsage();
  const own = run(past, FOLDS, [meanOfWeeks, topDown, dayEffects]);
  const spent = process.cpuUsage(began);
  const seconds = (spent.user + spent.system) / 1e6;
  say(own);
  const figures = {
    bench: "forecast",
    quick,
    origins: own.origins.length,
    floor: pair(own.floorFirstDay, own.floorHorizon),
    cpu_seconds: round(seconds),
  };
  const results = { ...figures, methods: methodsOf(own), updates: own.updates };
  return quick ? results : { ...results, with_mstl: await measureMstl(past) };
}

async function measureMstl(past: Past) {
  const made = run(past, MSTL_FOLDS, await withMstl([meanOfWeeks, topDown, dayEffects]));
  console.log("\nWith MSTL as a member of the ensemble, every fifth day");
  say(made);
  return { origins: made.origins.length, weights: made.weights, methods: methodsOf(made) };
}

function run(
  past: Past,
  folds: { origins: number; step: number },
  members: Parameters<typeof evaluate>[1]["members"],
): Evaluation {
  const made = evaluate(past, { horizon: HORIZON, level: LEVEL, members, ...folds });
  if (isProblem(made)) throw new Error(`${made.code}: ${made.value}`);
  return made;
}

function say({ figures, floorFirstDay, floorHorizon, updates }: Evaluation): void {
  console.log("WAPE %            first day   horizon   coverage of 90 % by day ahead");
  for (const [name, method] of Object.entries(figures)) {
    const coverage = method.coverage.map((value) => value.toFixed(1)).join(" ");
    console.log(
      `${name.padEnd(18)}${method.wapeFirstDay.toFixed(2).padStart(9)}${method.wapeHorizon.toFixed(2).padStart(10)}   ${coverage}`,
    );
  }
  console.log(
    `${"poisson floor".padEnd(18)}${floorFirstDay.toFixed(2).padStart(9)}${floorHorizon.toFixed(2).padStart(10)}`,
  );
  for (const [hour, { total, interval, coverage }] of Object.entries(updates)) {
    console.log(`Update at ${hour}:00 (its 90 % interval holds ${coverage.toFixed(1)})`);
    sayGains("rest as a whole", total);
    sayGains("per interval", interval);
  }
}

function sayGains(what: string, gains: Evaluation["updates"][12]["total"]): void {
  const [before, after] = [gains.static.toFixed(1), gains.updated.toFixed(1)];
  const [gain, most, knowing, mean, plain, hand] = [
    gains.gain,
    gains.mostGain,
    gains.gainKnowingDay,
    gains.gainOverMeanOfWeeks,
    gains.gainOverTopDown,
    gains.gainByHand,
  ].map((value) => value.toFixed(0));
  console.log(
    `  ${what.padEnd(16)}${before} -> ${after}: ${gain} % better than our own forecast of the morning (by chance alone ${most}, knowing the whole day's total ${knowing}), ${plain} % than top-down (which gains ${hand} when it is multiplied with the morning), ${mean} % than the mean of 8 weeks`,
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function pair(firstDay: number, horizon: number) {
  return { first_day: round(firstDay), horizon: round(horizon) };
}

function methodsOf({ figures }: Evaluation) {
  return Object.fromEntries(Object.entries(figures).map(([name, method]) => [name, methodOf(method)]));
}

function methodOf({ wapeFirstDay, wapeHorizon, excessFirstDay, excessHorizon, coverage, width }: MethodFigures) {
  return {
    wape: pair(wapeFirstDay, wapeHorizon),
    excess: pair(excessFirstDay, excessHorizon),
    coverage: coverage.map(round),
    width: width.map(round),
  };
}
