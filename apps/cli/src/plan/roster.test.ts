/** `luwte plan roster`: a roster for a public instance and for a team's own problem, found, written and read back. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { generateInstance } from "@luwte/planning/rosters/curtois/generate.ts";
import { chanceOf, randomProblem } from "@luwte/planning/rosters/testing/random.ts";
import { expect, test } from "vitest";
import { rosterCommand } from "./roster.ts";
import { dutchTerminal } from "./terminal.fixtures.ts";

const { said, path } = dutchTerminal();

async function file(name: string, text: string): Promise<string> {
  await writeFile(path(name), text);
  return path(name);
}

const answer = () => JSON.parse(said.at(-1)!) as Record<string, unknown>;
const CURTOIS = ["--format", "curtois"];

test("a public instance gets an allowed roster, which its file gives back at the same cost", async () => {
  const instance = await file("i.txt", generateInstance({ days: 14, employees: 6, shifts: 2, seed: 1 }));
  const out = path("roster.txt");
  expect(await rosterCommand([instance, ...CURTOIS, "--moves", "200000", "--out", out])).toBe(0);
  const found = answer();
  expect(found).toMatchObject({ valid: true, violations: [], seed: 1 });
  expect((await readFile(out, "utf8")).trimEnd().split("\n").length).toBeLessThanOrEqual(6);
  expect(await rosterCommand([instance, ...CURTOIS, "--check", out])).toBe(0);
  expect(answer()).toMatchObject({ valid: true, cost: found["cost"] });
});

test("a team's problem gets a roster with its cost term by term, and the same again for the same moves", async () => {
  const problem = await file("p.json", JSON.stringify(randomProblem(chanceOf(3))));
  await rosterCommand([problem, "--moves", "9000", "--seed", "5"]);
  const { seconds: _, ...first } = answer();
  await rosterCommand([problem, "--moves", "9000", "--seed", "5"]);
  const { seconds: __, ...second } = answer();
  expect(second).toEqual(first);
  const roster = await file("r.json", JSON.stringify(first["roster"]));
  await rosterCommand([problem, "--check", roster]);
  const { cost, terms, violations, valid } = answer();
  expect({ cost, terms, violations, valid }).toEqual({
    cost: first["cost"],
    terms: first["terms"],
    violations: first["violations"],
    valid: first["valid"],
  });
});

test("what was found is drawn and written as a table and calendars", async () => {
  const problem = await file("p.json", JSON.stringify(randomProblem(chanceOf(3))));
  const [chart, csv, ics] = [path("r.svg"), path("r.csv"), path("calendars")];
  await rosterCommand([problem, "--moves", "9000", "--chart", chart, "--csv", csv, "--ics", ics]);
  expect(await readFile(chart, "utf8")).toMatch(/^<svg /);
  expect(await readFile(csv, "utf8")).toMatch(/^agent,date,shift/);
  expect((await readdir(ics)).length).toBeGreaterThan(0);
});

test.each([
  ["no file", [], "Gebruik: luwte plan roster"],
  ["a format that nobody knows", ["a.txt", "--format", "excel"], "Gebruik: luwte plan roster"],
  ["seconds that are no number", ["a.txt", "--seconds", "soon"], "--seconds moet een heel getal"],
  ["a file that is not there", ["/nowhere/a.txt", ...CURTOIS], "Dit bestand is niet te lezen of te groot"],
  ["a problem that is not there", ["/nowhere/a.json"], "Dit bestand is niet te lezen als JSON"],
])("%s is said, and nothing is done", async (_, args, words) => {
  expect(await rosterCommand(args)).toBe(2);
  expect(said.join("\n")).toContain(words);
});

test("a wrong instance is said with its line, a wrong problem with its field", async () => {
  const instance = await file("i.txt", "SECTION_HORIZON\n0");
  expect(await rosterCommand([instance, ...CURTOIS])).toBe(2);
  expect(said.at(-1)).toContain("i.txt:2: Deze dag valt buiten de horizon");
  const problem = await file("p.json", JSON.stringify({ format: "luwte-roster-1" }));
  expect(await rosterCommand([problem])).toBe(2);
  expect(said.at(-1)).toContain("agents");
});
