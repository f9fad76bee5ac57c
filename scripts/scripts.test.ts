/** The launcher's decisions: when packages are whole, how tests are counted, what a machine lacks. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measurements } from "./bench.ts";
import { explain, missingNeeds } from "./machine.ts";
import { type LockFile, missingPackages } from "./packages.ts";
import { ROOT } from "./places.ts";
import { chosenSteps, countOf, failuresOf, groupsOf, retriedOf, sumOf } from "./test.ts";
import { ensureWeb } from "./web.ts";

const lock = (packages: LockFile["packages"]): LockFile => ({ packages });
const A = { version: "1.0.0", integrity: "sha512-a" };

test.each<[string, LockFile["packages"], LockFile["packages"], string[]]>([
  ["what is there is there", { "node_modules/a": A }, { "node_modules/a": A }, []],
  ["a package that is missing", { "node_modules/a": A }, {}, ["node_modules/a"]],
  [
    "a package of another version",
    { "node_modules/a": A },
    { "node_modules/a": { ...A, version: "1.0.1" } },
    ["node_modules/a"],
  ],
  [
    "a package with other contents",
    { "node_modules/a": A },
    { "node_modules/a": { ...A, integrity: "sha512-b" } },
    ["node_modules/a"],
  ],
  ["one for another system", { "node_modules/a": { ...A, optional: true } }, {}, []],
  [
    "our own workspaces are links",
    { "node_modules/@luwte/cli": { link: true } },
    { "node_modules/@luwte/cli": { link: true } },
    [],
  ],
  ["a package of one workspace", { "apps/desk/node_modules/a": A }, {}, ["apps/desk/node_modules/a"]],
  ["the workspaces themselves are not installed", { "": {}, "apps/desk": {} }, {}, []],
])("%s", (_, wanted, installed, missing) => {
  expect(missingPackages(lock(wanted), lock(installed))).toEqual(missing);
});

test.each([
  ["all went well", { numPassedTests: 3, numFailedTests: 0, testResults: [] }, 0, { passed: 3, failed: 0 }],
  ["one failed", { numPassedTests: 2, numFailedTests: 1, testResults: [] }, 1, { passed: 2, failed: 1 }],
  [
    "it broke off without a failed test",
    { numPassedTests: 2, numFailedTests: 0, testResults: [] },
    1,
    { passed: 2, failed: 1 },
  ],
  ["it left no report", undefined, 1, { passed: 0, failed: 1 }],
])("counting a run of tests: %s", (_, report, code, count) => {
  expect(countOf(report, code)).toEqual({ ...count, failures: [], retried: [] });
});

test("what failed, and what passed at a second try, is named once more at the end with what it said", () => {
  const assertion = (fullName: string, status: string, ...failureMessages: string[]) => ({
    status,
    fullName,
    failureMessages,
  });
  const tried = [assertion("holds", "passed"), assertion("breaks", "failed", "1 is not 2")];
  const testResults = [
    { name: join(ROOT, "a.test.ts"), assertionResults: tried },
    { name: join(ROOT, "b.test.ts"), message: "does not load", assertionResults: [] },
    { name: join(ROOT, "c.test.ts"), message: "", assertionResults: [assertion("wavers", "passed", "too late")] },
  ];
  const unit = { name: "unit", ...countOf({ numPassedTests: 2, numFailedTests: 1, testResults }, 1) };
  expect(failuresOf([unit, { name: "lint", passed: 0, failed: 1 }, { name: "types", passed: 1, failed: 0 }])).toEqual([
    "\nFailed: unit, a.test.ts: breaks\n1 is not 2",
    "\nFailed: unit, b.test.ts\ndoes not load",
    "\nFailed: lint; what it said stands above.",
  ]);
  expect(retriedOf([unit, { name: "lint", passed: 0, failed: 1 }])).toEqual([
    "\nPassed at a second try: unit, c.test.ts: wavers\ntoo late",
  ]);
});

test("a chosen step brings what it needs, in the order of the list; none chosen means all", () => {
  const steps = [{ name: "schema" }, { name: "types", needs: "schema" }, { name: "unit" }];
  const names = (chosen: string[]) => chosenSteps(steps, chosen).map((step) => step.name);
  expect(names(["types"])).toEqual(["schema", "types"]);
  expect(names(["unit"])).toEqual(["unit"]);
  expect(names([])).toEqual(["schema", "types", "unit"]);
});

test("neighbours that take one core each stand together, and nothing changes its place", () => {
  type Place = { name: string; single?: true };
  const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((name): Place => ({ name }));
  const single = (step: Place): Place => ({ ...step, single: true });
  expect(groupsOf([a!, b!])).toEqual([[a], [b]]);
  expect(groupsOf([single(a!), single(b!), c!, single(d!), e!])).toEqual([
    [single(a!), single(b!)],
    [c],
    [single(d!)],
    [e],
  ]);
  expect(groupsOf([])).toEqual([]);
});

test("the last line adds up all steps", () => {
  expect(
    sumOf([
      { passed: 3, failed: 1 },
      { passed: 2, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});

test("a machine with everything lacks nothing; one with nothing is told what to install", () => {
  expect(missingNeeds(() => true)).toEqual([]);
  const text = explain(missingNeeds(() => false));
  expect(text).toContain("sudo apt-get install chromium dovecot-imapd dovecot-lmtpd nats-server");
});

test("a measurement is a file, or a folder with a main.ts", () => {
  expect([...measurements(["bench/desk/main.ts", "bench/ids.ts", "bench/ids.test.ts"])]).toEqual([
    ["desk", "bench/desk/main.ts"],
    ["ids", "bench/ids.ts"],
  ]);
});

test("screens are built as people use them, also when a test asks", async () => {
  const root = mkdtempSync(join(tmpdir(), "luwte-web-"));
  const app = join(root, "apps/widget");
  mkdirSync(join(app, "src"), { recursive: true });
  writeFileSync(join(app, "package.json"), "{}");
  const recipe = `import { mkdirSync, writeFileSync } from "node:fs";
    mkdirSync(process.argv[2]);
    writeFileSync(process.argv[2] + "/for", process.env.NODE_ENV);`;
  writeFileSync(join(app, "src/build.ts"), recipe);
  await ensureWeb(root);
  expect(readFileSync(join(app, "dist/for"), "utf8")).toBe("production");
  rmSync(root, { recursive: true });
});
