/** `test`: every check and every test of Luwte, from what is cheap to what is slow; the last line counts them. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { ensureMachine } from "./machine.ts";
import { CACHE, ROOT } from "./places.ts";
import { run, runQuietly } from "./run.ts";
import { ensureWeb } from "./web.ts";

/** `failures`: which tests failed and why, where the step knows; `retried`: which passed only when they were tried again. */
export type Count = {
  passed: number;
  failed: number;
  failures?: readonly string[];
  retried?: readonly string[];
};
/** `single`: it keeps one core busy, so neighbours that do so as well run two at a time, and each says what it has to say when it ends. */
type Step = { name: string; needs?: string; single?: true; run(): Promise<Count> };
type Done = Count & { name: string; seconds: number };

const BIN = join(ROOT, "node_modules/.bin");
const REPORTS = join(CACHE, "reports");

/** A step that fails does not keep the next from telling what it knows. */
const STEPS: readonly Step[] = [
  { name: "machine", run: async () => asCount(await ensureMachine()) },
  { name: "format", run: () => program("biome", "format", ".") },
  { name: "lint", run: () => program("biome", "check", "--formatter-enabled=false", "--error-on-warnings", ".") },
  { name: "schema", run: () => attempt(async () => (await schema()).writeSchemaIfStale()) },
  {
    name: "promises",
    needs: "schema",
    single: true,
    run: () => quietly("oxlint", "--type-aware", "--deny-warnings", "."),
  },
  { name: "types", needs: "schema", single: true, run: () => quietly("tsc", "-p", ".") },
  { name: "types of the desk", single: true, run: () => quietly("tsc", "-p", "apps/desk") },
  { name: "types of the widget", single: true, run: () => quietly("tsc", "-p", "apps/widget") },
  { name: "screens", single: true, run: () => attempt(() => ensureWeb(ROOT)) },
  { name: "checks", run: () => vitest("checks") },
  { name: "unit", run: () => vitest("unit") },
  { name: "database", run: () => vitest("database") },
  { name: "browser", needs: "screens", run: () => vitest("browser") },
];

const schema = () => import("../apps/server/src/testing/schema.ts");

/** Names after the word `test` choose steps; none means all. */
export async function runTests(names: string[]): Promise<void> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) return refuse(unknown);
  const done: Done[] = [];
  for (const group of groupsOf(chosenSteps(STEPS, names))) done.push(...(await inTwoLanes(group)));
  if (names.length === 0) await tidyUp();
  report(done);
}

/** With what they need, in the order of the list. */
export function chosenSteps<S extends Pick<Step, "name" | "needs">>(
  steps: readonly S[],
  names: readonly string[],
): S[] {
  const needed = steps.filter((step) => names.includes(step.name)).map((step) => step.needs);
  return steps.filter(({ name }) => names.length === 0 || names.includes(name) || needed.includes(name));
}

/** Neighbours that take one core each stand together, everything else stands alone. */
export function groupsOf<S extends Pick<Step, "single">>(steps: readonly S[]): S[][] {
  const groups: S[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.single && last?.at(-1)?.single) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** In the order in which they were asked for, whichever ends first. */
async function inTwoLanes(steps: readonly Step[]): Promise<Done[]> {
  const done: Done[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < steps.length; at = next++) done[at] = await timed(steps[at]!);
  };
  await Promise.all([lane(), lane()]);
  return done;
}

function refuse(unknown: readonly string[]): void {
  console.error(`There is no step ${unknown.join(", ")}. Steps: ${STEPS.map((step) => step.name).join(", ")}`);
  process.exitCode = 2;
}

async function tidyUp(): Promise<void> {
  const { removeTestServer } = await import("../apps/server/src/testing/server.ts");
  await removeTestServer();
}

async function timed(step: Step): Promise<Done> {
  console.log(`\n== ${step.name}`);
  const began = Date.now();
  const count = await step.run();
  return { name: step.name, ...count, seconds: (Date.now() - began) / 1000 };
}

function report(done: readonly Done[]): void {
  const total = sumOf(done);
  console.log("\n== summary");
  for (const { name, passed, failed, seconds } of done)
    console.log(`${name.padEnd(20)} ${seconds.toFixed(1).padStart(7)} s  ${passed} passed, ${failed} failed`);
  for (const line of [...retriedOf(done), ...failuresOf(done)]) console.log(line);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

/** Said once more at the end: who sees only the last page of a long run has to know what to look at. */
export function failuresOf(done: readonly (Count & { name: string })[]): string[] {
  return done
    .filter(({ failed }) => failed > 0)
    .flatMap(({ name, failures = [] }) =>
      failures.length === 0
        ? [`\nFailed: ${name}; what it said stands above.`]
        : failures.map((one) => `\nFailed: ${name}, ${one}`),
    );
}

/** A test that passes at its second try is passed; that it needed one is worth a look, in the test or in the product. */
export function retriedOf(done: readonly (Count & { name: string })[]): string[] {
  return done.flatMap(({ name, retried = [] }) => retried.map((one) => `\nPassed at a second try: ${name}, ${one}`));
}

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
    asNothing(),
  );
}

function asNothing(): Count {
  return { passed: 0, failed: 0 };
}

function asCount(wentWell: boolean): Count {
  return wentWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function attempt(work: () => Promise<unknown>): Promise<Count> {
  try {
    await work();
    return asCount(true);
  } catch (error) {
    console.error(error);
    return asCount(false);
  }
}

async function program(name: string, ...args: string[]): Promise<Count> {
  return asCount((await run(process.execPath, [join(BIN, name), ...args])) === 0);
}

async function quietly(name: string, ...args: string[]): Promise<Count> {
  const { code, output } = await runQuietly(process.execPath, [join(BIN, name), ...args]);
  if (output !== "") console.log(output);
  return asCount(code === 0);
}

/** Counted from vitest's own report; a run that broke off without a failed test is a failure as well. */
async function vitest(project: string): Promise<Count> {
  const file = join(REPORTS, `${project}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await run(process.execPath, [
    join(BIN, "vitest"),
    "run",
    "--passWithNoTests",
    "--project",
    project,
    ...reporters,
  ]);
  return countOf(reportIn(file), code);
}

type Assertion = { status: string; fullName: string; failureMessages: readonly string[] };
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { name: string; message?: string; assertionResults: readonly Assertion[] }[];
};

export function countOf(found: Report | undefined, code: number): Count {
  const failed = found?.numFailedTests ?? 0;
  return {
    passed: found?.numPassedTests ?? 0,
    failed: code === 0 ? failed : Math.max(failed, 1),
    failures: found?.testResults.flatMap(failuresIn) ?? [],
    retried: found?.testResults.flatMap(retriedIn) ?? [],
  };
}

type Tested = Report["testResults"][number];
const SAID = 1200;

/** A file that never came to its tests has a message of its own. */
function failuresIn(tested: Tested): string[] {
  const failed = tested.assertionResults.filter(({ status }) => status === "failed");
  const { message = "" } = tested;
  if (failed.length > 0 || message === "") return failed.map((one) => saidBy(tested, one));
  return [`${relative(ROOT, tested.name)}\n${message.slice(0, SAID)}`];
}

function retriedIn(tested: Tested): string[] {
  return tested.assertionResults
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
    .map((one) => saidBy(tested, one));
}

function saidBy({ name }: Tested, { fullName, failureMessages }: Assertion): string {
  return `${relative(ROOT, name)}: ${fullName}\n${failureMessages.join("\n").slice(0, SAID)}`;
}

function reportIn(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}
