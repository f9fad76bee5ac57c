/** The parts of the simulation by themselves: chance, the tournament, the wheel, the agenda, drawers, intervals of confidence. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { agendaOf, dropFirst, plan } from "./agenda.ts";
import { estimateChange, estimateMean, estimateShare, studentQuantile } from "./confidence.ts";
import { exponential, exponentialByOne, normal, normalByTwo, seedStreams, streamsFor, uniform } from "./random.ts";
import { first, firstMoment, setMoment, soonestOf } from "./soonest.ts";
import { drawerOf, longestIn } from "./tally.ts";
import * as wheels from "./wheel.ts";

const NUMBERS = 200_000;
function moments(draw: () => number): { mean: number; square: number; above: (x: number) => number } {
  const drawn = Float64Array.from({ length: NUMBERS }, draw);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / NUMBERS;
  const square = drawn.reduce((sum, value) => sum + value ** 2, 0) / NUMBERS;
  return { mean, square, above: (x) => drawn.filter((value) => value > x).length / NUMBERS };
}
const streams = () => {
  const made = streamsFor(3);
  seedStreams(made, 11);
  return made;
};

test("exponential numbers are exponential, also in the tail that has its own rule", () => {
  const own = streams();
  const { mean, square, above } = moments(() => exponential(own, 1));
  expect(mean).toBeCloseTo(1, 1.7);
  expect(Math.abs(square - 2)).toBeLessThan(0.04);
  const one = moments(() => exponentialByOne(own, 1));
  expect(Math.abs(one.mean - mean)).toBeLessThan(0.02);
  for (const x of [0.001, 0.1, 1, 3, 7.8]) expect(Math.abs(above(x) - Math.exp(-x))).toBeLessThan(0.003);
  expect(above(7.697) * NUMBERS).toBeGreaterThan(40);
});

test("normal and uniform numbers have their means and spreads", () => {
  const own = streams();
  const bell = moments(() => normal(own, 0));
  expect(Math.abs(bell.mean)).toBeLessThan(0.01);
  expect(Math.abs(bell.square - 1)).toBeLessThan(0.015);
  expect(Math.abs(bell.above(1.96) - 0.025)).toBeLessThan(0.002);
  const box = moments(() => normalByTwo(own, 0));
  expect(Math.abs(box.mean) + Math.abs(box.square - 1)).toBeLessThan(0.02);
  for (const x of [-2, -0.5, 0.1, 1, 3.5]) expect(Math.abs(bell.above(x) - box.above(x))).toBeLessThan(0.006);
  expect(bell.above(3.4427) * NUMBERS).toBeGreaterThan(25);
  const flat = moments(() => uniform(own, 2));
  expect(Math.abs(flat.mean - 0.5)).toBeLessThan(0.003);
  expect(flat.above(0)).toBe(1);
  expect(flat.above(1)).toBe(0);
});

test("a stream is the same in every run and unlike its neighbours", () => {
  const [one, two] = [streams(), streams()];
  const row = (of: Int32Array, stream: number) => Array.from({ length: 5 }, () => uniform(of, stream));
  const begun = row(one, 0);
  expect(row(two, 0)).toEqual(begun);
  expect(row(two, 1)).not.toEqual(begun);
  seedStreams(two, 12);
  expect(row(two, 0)).not.toEqual(begun);
  seedStreams(two, 11 + 2 ** 32);
  expect(row(two, 0)).not.toEqual(begun);
});

test("the soonest is always first, whatever moves", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.tuple(fc.nat(8), fc.nat(5))), (count, moves) => {
      const soonest = soonestOf(count);
      const known = Array<number>(count).fill(Infinity);
      for (const [player, moment] of moves) {
        known[player % count] = moment === 5 ? Infinity : moment;
        setMoment(soonest, player % count, known[player % count]!);
        expect(firstMoment(soonest)).toBe(Math.min(...known));
        if (firstMoment(soonest) < Infinity) expect(first(soonest)).toBe(known.indexOf(Math.min(...known)));
      }
    }),
    { numRuns: 200, seed: 5 },
  );
});

test("the wheel and the tournament name the same player at the same moment, whatever its pace", () => {
  const moment = fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constant(Infinity),
  );
  const steps = fc.array(fc.tuple(fc.nat(), moment), { maxLength: 80 });
  const gap = fc.constantFrom(0.001, 0.3, 2, 50, 1e5);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), gap, steps, (count, between, moves) => {
      const [soonest, wheel] = [soonestOf(count), wheels.wheelOf(count, between)];
      for (const [player, at] of moves) {
        setMoment(soonest, player % count, at);
        wheels.setMoment(wheel, player % count, at);
        expect(wheels.firstMoment(wheel)).toBe(firstMoment(soonest));
        if (firstMoment(soonest) < Infinity) expect(wheels.first(wheel)).toBe(first(soonest));
      }
      wheels.clearWheel(wheel);
      expect(wheels.firstMoment(wheel)).toBe(Infinity);
    }),
  );
});

test("the agenda gives back what was put in, the soonest first, and grows", () => {
  const agenda = agendaOf();
  const own = streams();
  for (let number = 0; number < 1000; number++) plan(agenda, uniform(own, 0), 0, number, 0);
  const moments: number[] = [];
  const seen = new Set<number>();
  while (agenda.length > 0) {
    moments.push(agenda.at[0]!);
    seen.add(agenda.where[0]!);
    dropFirst(agenda);
  }
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  expect(seen.size).toBe(1000);
});

test("a drawer holds waits up to its edge, and is 6 % wide", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
      const drawer = drawerOf(seconds);
      expect(longestIn(drawer)).toBeGreaterThanOrEqual(seconds);
      expect(longestIn(drawer)).toBeLessThanOrEqual((seconds + 1) * 1.0626 - 1 + 1 / 16);
    }),
    { numRuns: 500, seed: 6 },
  );
});

/** Tables of Student's t. */
test.each([
  [1, 12.706],
  [2, 4.303],
  [4, 2.776],
  [10, 2.228],
  [29, 2.045],
  [120, 1.98],
])("t of 95 %% with %i degrees of freedom", (freedom, t) => {
  expect(studentQuantile(0.975, freedom)).toBeCloseTo(t, 3);
});

test("a mean and its interval, by hand", () => {
  const { value, low, high } = estimateMean([1, 2, 3, 4, 5]);
  expect(value).toBe(3);
  expect(high - value).toBeCloseTo(2.776 * Math.sqrt(0.5), 3);
  expect(value - low).toBeCloseTo(high - value, 12);
});

test("a share is of the totals, not the mean of shares; nothing of nothing is nothing", () => {
  expect(estimateShare([1, 9], [10, 10]).value).toBe(0.5);
  expect(estimateShare([9, 1], [90, 1]).value).toBeCloseTo(10 / 91, 12);
  expect(estimateShare([0, 0], [0, 0])).toEqual({ value: 0, low: 0, high: 0 });
});

test("a change that is the same every time is certain", () => {
  const before = { parts: [10, 20, 30], wholes: [100, 100, 100] };
  const after = { parts: [15, 25, 35], wholes: [100, 100, 100] };
  const { value, low, high } = estimateChange(before, after);
  expect(value).toBeCloseTo(0.05, 12);
  expect(high - low).toBeCloseTo(0, 12);
});

test("one replication says nothing about certainty", () => {
  expect(estimateMean([3])).toEqual({ value: 3, low: -Infinity, high: Infinity });
});
