/** `luwte plan check`: what a roster breaks, in words or as JSON, and what it looks like. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { each, written } from "@luwte/planning/rosters/testing/written.ts";
import { expect, test } from "vitest";
import { checkCommand } from "./check.ts";
import { dutchTerminal } from "./terminal.fixtures.ts";

const DAY = "09:00-17:00 240+30";
const GOOD = written({ own: each(DAY, "2026-03-02", 5), days: 7 });
const BAD = written({ own: ["2026-03-02 14:00-22:30 240+30", `2026-03-03 06:00-11:00`], days: 7 });

const { said, path } = dutchTerminal();

async function check(content: unknown, ...options: string[]): Promise<number> {
  const file = path("roster.json");
  await writeFile(file, JSON.stringify(content));
  return checkCommand([file, ...options]);
}

test("a roster that keeps all rules says so", async () => {
  expect(await check(GOOD)).toBe(0);
  expect(said).toEqual(["Alle regels zijn nagekomen.\nBezetting: 0 min ontbreekt (0.00 %), 0 min te veel."]);
});

test("one that does not names rule, agent, dates and article", async () => {
  expect(await check(BAD)).toBe(1);
  expect(said[0]).toContain(
    "- An, 2026-03-02 tot 2026-03-03: 7 u 30 min rust tussen twee diensten, minstens 11 u nodig. [ATW 5:3 lid 2]",
  );
});

test("as JSON it is what the library says", async () => {
  expect(await check(BAD, "--json")).toBe(1);
  expect(JSON.parse(said[0]!)).toMatchObject({
    violations: [{ rule: "nl.rest.daily", measured: 450 }],
    coverage: { missing: 0 },
  });
});

test("it is drawn, written as a table and put into calendars", async () => {
  const [chart, csv, ics] = [path("a.svg"), path("a.csv"), path("calendars")];
  expect(await check(GOOD, "--chart", chart, "--csv", csv, "--ics", ics)).toBe(0);
  expect(await readFile(chart, "utf8")).toMatch(/^<svg .*Rooster vanaf 2026-03-02, 7 dagen/);
  expect((await readFile(csv, "utf8")).split("\r\n")).toHaveLength(7);
  expect(await readdir(ics)).toEqual(["001-An.ics"]);
  expect(await readFile(join(ics, "001-An.ics"), "utf8")).toContain("SUMMARY:Dienst");
});

test("a name that is a path stays in the folder", async () => {
  const agents = [{ ...GOOD.problem.agents[0]!, id: "../../An" }];
  const assignments = GOOD.roster.assignments.map((assignment) => ({ ...assignment, agent: "../../An" }));
  const ics = path("calendars");
  await check({ problem: { ...GOOD.problem, agents }, roster: { ...GOOD.roster, assignments } }, "--ics", ics);
  expect(await readdir(ics)).toEqual(["001--An.ics"]);
});

test.each<[string, string[]]>([
  ["no file", []],
  ["two files", ["a", "b"]],
  ["an option that nobody knows", ["a", "--fast"]],
  ["a file that is not there", ["nothing.json"]],
])("%s is asked wrongly", async (_, args) => {
  expect(await checkCommand(args)).toBe(2);
});

test("a collective agreement that comes along counts, and one that is wrong is told", async () => {
  const rules = [{ code: "cao-x.shift.span", article: "art. 5", limits: { minutes: 420 } }];
  const pack = { id: "cao-x", country: "NL", name: "Cao", rules };
  const problem = { ...GOOD.problem, law: ["nl", "cao-x"] };
  expect(await check({ ...GOOD, problem, packs: [pack] })).toBe(1);
  expect(said[0]).toContain("meer dan 7 u. [art. 5]");
  expect(await check({ ...GOOD, problem, packs: [{ ...pack, rules: [{ ...rules[0], limits: {} }] }] })).toBe(2);
  expect(said[1]).toBe("packs[0].rules[0].limits.minutes ontbreekt; voeg het toe.");
});

test("everything wrong in the file is told with its place", async () => {
  expect(await check({ problem: { ...GOOD.problem, days: 0 }, roster: {} })).toBe(2);
  expect(said[0]).toContain("problem.days is 0; minstens 1.");
  expect(said[0]).toContain("roster.from ontbreekt; voeg het toe.");
});
