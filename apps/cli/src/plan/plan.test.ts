/** `luwte plan staff` and `luwte plan simulate`, as somebody types them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROBLEM_CODES } from "@luwte/planning/reading/fields.ts";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { fieldText } from "./fieldTexts.ts";
import { simulateCommand } from "./simulate.ts";
import { staffCommand } from "./staff.ts";

const folder = mkdtempSync(join(tmpdir(), "luwte-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

let said = "";
let complained = "";
beforeEach(() => {
  [said, complained] = ["", ""];
  vi.stubEnv("LC_ALL", "nl_NL");
  vi.spyOn(console, "log").mockImplementation((text: string) => {
    said += `${text}
`;
  });
  vi.spyOn(console, "error").mockImplementation((text: string) => {
    complained += `${text}
`;
  });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
const lastLine = () => JSON.parse(said.trim().split("\n").at(-1)!);

const CSV = "date,time,calls\n2026-11-23,08:00,40\n2026-11-23,08:30,80\n";

test("staff: counts and a few options are enough; JSON comes last, and a chart where it was asked", async () => {
  const chart = join(folder, "out.svg");
  const args = [
    file("calls.csv", CSV),
    "--handling",
    "360",
    "--target",
    "80/20",
    "--shrinkage",
    "30 %",
    "--chart",
    chart,
  ];
  expect(await staffCommand(args)).toBe(0);
  expect(lastLine().teams[0].intervals.map(({ agents }: { agents: number }) => agents)).toEqual([12, 21]);
  expect(said).toContain("in rooster");
  expect(readFileSync(chart, "utf8")).toMatch(/^<svg /);
});

test.each([
  [[], "Gebruik: luwte plan staff"],
  [["a.csv", "b.csv"], "Gebruik: luwte plan staff"],
  [["--colour", "red"], "Gebruik: luwte plan staff"],
  [[join(folder, "nothing.json")], "niet te lezen"],
])("staff %j says how it is asked", async (args, words) => {
  expect(await staffCommand(args)).toBe(2);
  expect(complained).toContain(words);
});

test.each([
  [CSV, [], "Geef --handling"],
  [CSV, ["--handling", "lang"], "teams[0].live[0].handlingSeconds is lang; schrijf een getal."],
  [CSV, ["--handling", "300", "--target", "80%"], "--target is 80%"],
  [CSV, ["--handling", "300", "--occupancy", "8500"], "teams[0].mostOccupancy is 85; hoogstens 1."],
  ["date,time,calls\n2026-11-23,08:00,-4\n", ["--handling", "300"], "Regel 2: is geen aantal: -4."],
])("staff: what is wrong in a table or an option is named", async (content, options, words) => {
  expect(await staffCommand([file("wrong.csv", content), ...options])).toBe(2);
  expect(complained).toContain(words);
  expect(said).toBe("");
});

const SCENARIO = {
  name: "dag",
  replications: 4,
  hours: { from: "09:00", to: "12:00" },
  queues: [
    { name: "a", channel: "phone", arrivals: { perHour: 60 }, handling: 300, patience: 120, target: { within: 20 } },
  ],
  groups: [{ name: "all", agents: 6 }],
  variants: [{ name: "een meer", set: { "groups.all.agents": 7 } }],
};

test("simulate: figures, differences, and JSON last", async () => {
  const chart = join(folder, "day.svg");
  expect(await simulateCommand([file("day.json", SCENARIO), "--chart", chart])).toBe(0);
  expect(said).toContain("een meer tegenover dag");
  expect(lastLine().base.queues[0].serviceLevel.value).toBeGreaterThan(0.5);
  expect(lastLine().variants[0].changes.queues[0].serviceLevel.value).toBeGreaterThan(0);
  expect(readFileSync(chart, "utf8")).toContain("mensen bezig");
});

test("simulate: one replication has no interval, and JSON says so", async () => {
  expect(await simulateCommand([file("once.json", { ...SCENARIO, replications: 1, variants: [] })])).toBe(0);
  expect(lastLine().base.queues[0].serviceLevel.low).toBeNull();
});

test("simulate: what is wrong is named, with what to do", async () => {
  const wrong = { ...SCENARIO, groups: [{ name: "all", agents: -1 }], seed: "x" };
  expect(await simulateCommand([file("wrong.json", wrong)])).toBe(2);
  expect(complained).toContain("groups[0].agents is -1; minstens 0.");
  expect(complained).toContain("seed is x; schrijf een getal.");
  expect(await simulateCommand([file("broken.json", "{")])).toBe(2);
  expect(complained).toContain("geen JSON");
  expect(await simulateCommand([])).toBe(2);
  expect(complained).toContain("Gebruik: luwte plan simulate");
});

test("every problem has a sentence in every language, with nothing left to fill in", () => {
  for (const language of ["nl", "fr", "en"] as const)
    for (const code of PROBLEM_CODES)
      expect(fieldText({ at: "queues", code, found: "1", wanted: "2" }, language)).not.toMatch(/\{\w+\}/);
});
