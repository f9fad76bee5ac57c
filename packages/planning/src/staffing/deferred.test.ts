/** Work that may wait: in time when that is possible, and spread as evenly as it can be. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fillValleys, type Piece } from "./deferred.ts";

const free = (length: number) => Array<number>(length).fill(Infinity);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("mail goes into the valley between two peaks", () => {
  const { filled, left } = fillValleys([{ from: 0, to: 4, work: 6 }], free(5), [5, 2, 1, 2, 5]);
  expect(left).toEqual([0]);
  const expected = [0, 5 / 3, 8 / 3, 5 / 3, 0];
  for (const [at, value] of filled.entries()) expect(value).toBeCloseTo(expected[at]!, 3);
});

test("what comes later and what is due sooner cannot go anywhere", () => {
  const pieces = [
    { from: 2, to: 2, work: 3 },
    { from: 0, to: 3, work: 3 },
  ];
  const { filled } = fillValleys(pieces, free(4), [0, 0, 0, 0]);
  for (const [at, value] of [1, 1, 3, 1].entries()) expect(filled[at]).toBeCloseTo(value, 3);
});

test("says what does not fit before it is due, and does not place it late", () => {
  const pieces = [
    { from: 0, to: 1, work: 3 },
    { from: 0, to: 3, work: 1 },
  ];
  const { filled, left } = fillValleys(pieces, [1, 1, 1, 1], [0, 0, 0, 0]);
  expect(left).toEqual([1, 0]);
  expect(sum(filled)).toBeCloseTo(3, 9);
});

test("nobody works where nobody is", () => {
  const { filled } = fillValleys([{ from: 0, to: 2, work: 2 }], [2, 0, 2], [0, 0, 0]);
  expect(filled[1]).toBe(0);
  expect(filled[0]).toBeCloseTo(1, 3);
});

test("no work, no filling", () => {
  expect(fillValleys([], [1, 1], [0, 0])).toEqual({ filled: [0, 0], left: [] });
});

const LENGTH = 7;
const piece = fc
  .tuple(fc.nat(LENGTH - 1), fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 6 }))
  .map(([a, b, work]): Piece => ({ from: Math.min(a, b), to: Math.max(a, b), work }));
const pieces = fc.array(piece, { minLength: 1, maxLength: 6 });
const hours = fc.array(fc.nat(6), { minLength: LENGTH, maxLength: LENGTH });

/** Every stretch of time must have room for what can only be done in it (the theorem of P. Hall): the most that is over anywhere cannot be done. */
function certainlyLeft(work: readonly Piece[], room: readonly number[]): number {
  let most = 0;
  for (let subset = 1; subset < 1 << work.length; subset++) {
    const chosen = work.filter((_, index) => subset & (1 << index));
    const space = room.filter((_, at) => chosen.some(({ from, to }) => from <= at && at <= to));
    most = Math.max(most, sum(chosen.map((one) => one.work)) - sum(space));
  }
  return most;
}

test("never late when it can be in time: no order of work does more", () => {
  fc.assert(
    fc.property(pieces, hours, (work, room) => {
      const { filled, left } = fillValleys(work, room, Array<number>(LENGTH).fill(0));
      expect(sum(left)).toBeCloseTo(certainlyLeft(work, room), 6);
      for (const [at, value] of filled.entries()) expect(value).toBeLessThanOrEqual(room[at]! + 1e-9);
    }),
    { numRuns: 400, seed: 36 },
  );
});

/** The busiest moment cannot be calmer than the best of the stretch that binds: what must be done there, over its ground. */
function leastPeak(work: readonly Piece[], level: readonly number[]): number {
  let most = Math.max(...level);
  for (let from = 0; from < LENGTH; from++)
    for (let to = from; to < LENGTH; to++) {
      const inside = sum(work.filter((one) => one.from >= from && one.to <= to).map((one) => one.work));
      if (inside > 0) most = Math.max(most, waterOver(level.slice(from, to + 1), inside));
    }
  return most;
}

/** Poured over the lowest first, one step of ground after the other. */
function waterOver(ground: readonly number[], amount: number): number {
  const rising = ground.toSorted((a, b) => a - b);
  const count = rising.findIndex((_, index) => {
    const next = rising[index + 1] ?? Infinity;
    return next * (index + 1) - sum(rising.slice(0, index + 1)) >= amount;
  });
  return (amount + sum(rising.slice(0, count + 1))) / (count + 1);
}

test("the busiest moment is as calm as it can be", () => {
  fc.assert(
    fc.property(pieces, hours, (work, level) => {
      const { filled } = fillValleys(work, free(LENGTH), level);
      const peak = Math.max(...filled.map((value, at) => value + level[at]!));
      expect(peak).toBeCloseTo(leastPeak(work, level), 2);
      expect(sum(filled)).toBeCloseTo(sum(work.map((one) => one.work)), 6);
    }),
    { numRuns: 300, seed: 37 },
  );
});
