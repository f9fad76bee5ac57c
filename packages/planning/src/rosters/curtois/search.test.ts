/** The search on instances from a seed: allowed by the other evaluator, at the cost it says, repeatable, never below its own bound. */
import { expect, test } from "vitest";
import { chanceOf } from "../chance.ts";
import { anneal } from "./anneal.ts";
import { boardOf, emptySheet } from "./board.ts";
import { checkCurtois } from "./check.ts";
import { generateInstance } from "./generate.ts";
import { type Instance, parseInstance } from "./instance.ts";
import { advance, openSearch } from "./search.ts";
import { parseSolution, rosterOf, solutionText } from "./solution.ts";
import { walkCost, walkOn } from "./walk.ts";

function instanceOf(text: string): Instance {
  const read = parseInstance(text);
  if (read.kind === "problem") throw new Error(JSON.stringify(read));
  return read.instance;
}

const SMALL = generateInstance({ days: 14, employees: 8, shifts: 2, seed: 1 });

test("whatever annealing changes, its cost is what counting anew finds", () => {
  const walk = walkOn(boardOf(instanceOf(SMALL)), emptySheet(boardOf(instanceOf(SMALL))), 60);
  const chance = chanceOf(2);
  let cost = walkCost(walk);
  for (let turn = 0; turn < 40; turn++) {
    cost += anneal(walk, chance, { from: 60, to: 5, moves: 250 });
    expect(cost).toBeCloseTo(walkCost(walk), 6);
  }
});

test("the search ends with a roster that is allowed and costs what it says, and proves how good it is", () => {
  const instance = instanceOf(SMALL);
  const search = openSearch(instance, 1);
  advance(search, 2_000_000);
  const verdict = checkCurtois(SMALL, rosterOf(instance, search));
  expect(verdict).toEqual({ valid: true, cost: search.cost, violations: [] });
  expect(search.bound).toBeLessThanOrEqual(search.cost + 1e-6);
  expect(search.cost / search.bound).toBeLessThan(1.02);
});

test("the same seed and moves give the same roster, in one go or in parts", () => {
  const instance = instanceOf(SMALL);
  const [one, parts] = [openSearch(instance, 7), openSearch(instance, 7)];
  advance(one, 300_000);
  while (parts.moves < one.moves) advance(parts, 1);
  expect(parts.sheet.cells).toEqual(one.sheet.cells);
});

/** As long as the longest part of an annealing; a linear program of this size takes ten times as much. */
const MOST_MOVES_OF_PART = 33_000;

test("a search stops soon after its budget whatever it is doing, and what it has by then is allowed and costs what it says", () => {
  const text = generateInstance({ days: 14, employees: 12, shifts: 5, seed: 3 });
  const instance = instanceOf(text);
  const search = openSearch(instance, 1);
  const [longest, ended] = [new Map<string, number>(), new Map<string, number>()];
  while (search.moves < 2_500_000 && search.stage !== "groups" && search.stage !== "done") {
    const { stage, moves } = search;
    advance(search, 1);
    longest.set(stage, Math.max(longest.get(stage) ?? 0, search.moves - moves));
    ended.set(stage, (ended.get(stage) ?? 0) + 1);
    if (stage !== "begin" && ended.get(stage)! % 40 === 1)
      expect(checkCurtois(text, rosterOf(instance, search))).toMatchObject({ valid: true, cost: search.cost });
  }
  expect(Math.max(...longest.values())).toBeLessThan(MOST_MOVES_OF_PART);
  expect(ended.get("warm")).toBeGreaterThan(20);
  expect(ended.get("whole")).toBeGreaterThan(100);
});

test("an instance too large for the linear program is still solved to an allowed roster", () => {
  const text = generateInstance({ days: 112, employees: 16, shifts: 9, seed: 2 });
  const instance = instanceOf(text);
  const search = openSearch(instance, 1);
  advance(search, 1);
  const begun = search.cost;
  advance(search, 400_000);
  expect(search.stage).toBe("anneal");
  expect(search.cost).toBeLessThanOrEqual(begun);
  expect(checkCurtois(text, rosterOf(instance, search))).toMatchObject({ valid: true, cost: search.cost });
});

test("a roster comes back from its text as it was, also when an editor took the tabs from line ends", () => {
  const roster = [
    ["E", null, "L", null],
    [null, null, null, null],
  ];
  expect(parseSolution(solutionText(roster), 4)).toEqual(roster);
  expect(parseSolution("E\t\tL\n\t\n", 4)).toEqual(roster);
  expect(parseSolution("E,-,L,-\r\n-,-,-,-\r\n", 4)).toEqual(roster);
});
