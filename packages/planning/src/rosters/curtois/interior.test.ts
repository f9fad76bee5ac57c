/**
 * The linear program, by its own proof: a mix that keeps every equation, prices at which no column is better than free, and both worth the same. By duality there
 * is then no cheaper mix, whatever way led there.
 */
import { expect, test } from "vitest";
import { type Chance, chanceOf } from "../chance.ts";
import { optimise } from "./interior.ts";
import { addColumns, type Master, type NewColumn, objective, openMaster, settle, surchargeOf } from "./master.ts";

const [PLACES, ROWS] = [12, 7];
const FINE = 1e-6;

function columnOf(chance: Chance, member: number): NewColumn {
  const entries = Int32Array.from([...Array(PLACES).keys()].filter(() => chance.fraction() < 0.4));
  return { member, cost: chance.below(9), entries, row: new Uint8Array(0) };
}

/** Cover costs as in the public instances, and at one place nothing at all. `alike`: everybody may have the same rows at the same cost. */
function programOf(seed: number, members: number, alike: boolean): { master: Master; columns: NewColumn[] } {
  const chance = chanceOf(seed);
  const needs = {
    required: Float64Array.from({ length: PLACES }, () => chance.below(members) - 1),
    under: Float64Array.from({ length: PLACES }, (_, at) => (at === 3 ? 0 : 100)),
    over: Float64Array.from({ length: PLACES }, (_, at) => (at === 3 ? 0 : 1)),
  };
  const same = Array.from({ length: ROWS }, () => columnOf(chance, 0));
  const rowsOf = (member: number) => same.map((row) => (alike ? { ...row, member } : columnOf(chance, member)));
  const columns = Array.from({ length: members }, (_, member) => rowsOf(member)).flat();
  const master = openMaster(
    needs,
    columns.filter((_, at) => at % ROWS === 0),
  );
  addColumns(
    master,
    columns.filter((_, at) => at % ROWS > 0),
  );
  return { master, columns };
}

function solve(master: Master): number {
  let steps = 0;
  for (const _ of optimise(master, FINE)) steps++;
  return steps;
}

/** What the prices of now prove: no mix of these columns costs less. */
function provedBy(master: Master, columns: readonly NewColumn[]): number {
  const open = new Set(master.columns.map(({ member }) => member));
  const cover = master.duals.reduce((sum, dual, place) => sum + dual * master.required[place]!, 0);
  for (const column of columns) expect(surchargeOf(master, column)).toBeGreaterThan(-1e-9);
  master.duals.forEach((dual, place) => {
    expect(dual).toBeLessThanOrEqual(master.under[place]!);
    expect(-dual).toBeLessThanOrEqual(master.over[place]!);
  });
  return [...open].reduce((sum, member) => sum + master.worths[member]!, cover);
}

function expectMix({ columns, places, required, missing, surplus }: Master): void {
  const given = new Float64Array(places);
  const sums = new Map<number, number>();
  for (const { member, share, entries } of columns) {
    expect(share).toBeGreaterThan(0);
    sums.set(member, (sums.get(member) ?? 0) + share);
    for (const place of entries) given[place]! += share;
  }
  for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 5);
  for (let place = 0; place < places; place++) {
    expect(Math.min(missing[place]!, surplus[place]!)).toBeGreaterThan(0);
    expect(given[place]! + missing[place]! - surplus[place]!).toBeCloseTo(required[place]!, 5);
  }
}

test.each([
  ["six who differ", 6, false],
  ["six who are alike", 6, true],
  ["forty who are alike", 40, true],
])("a mix of the rows of %s is found with the proof that none is cheaper", (_, members, alike) => {
  for (let seed = 1; seed <= 8; seed++) {
    const { master, columns } = programOf(seed, members, alike);
    expect(solve(master)).toBeLessThan(40);
    expectMix(master);
    expect(objective(master) - provedBy(master, columns)).toBeLessThan(1e-4);
  }
});

test("who is settled leaves with what they give, and the rest has its own optimum", () => {
  const { master, columns } = programOf(3, 6, false);
  solve(master);
  const needed = master.required.slice();
  const chosen = columns[2 * ROWS + 4]!;
  settle(master, chosen);
  expect(master.columns.some(({ member }) => member === 2)).toBe(false);
  expect([...master.required]).toEqual([...needed.map((need, place) => need - Number(chosen.entries.includes(place)))]);
  solve(master);
  expectMix(master);
  const left = columns.filter(({ member }) => member !== 2);
  expect(objective(master) - provedBy(master, left)).toBeLessThan(1e-4);
});

test("a row that comes later and is better for somebody makes the mix cheaper", () => {
  const { master } = programOf(5, 6, false);
  solve(master);
  const before = objective(master);
  const dearest = [...master.duals.keys()].sort((a, b) => master.duals[b]! - master.duals[a]!).slice(0, 5);
  const better = {
    member: 0,
    cost: 0,
    entries: Int32Array.from(dearest.sort((a, b) => a - b)),
    row: new Uint8Array(0),
  };
  expect(surchargeOf(master, better)).toBeLessThan(0);
  addColumns(master, [better]);
  expectMix(master);
  solve(master);
  expect(objective(master)).toBeLessThan(before - 0.01);
});
