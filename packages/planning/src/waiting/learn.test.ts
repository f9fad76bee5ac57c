/** What is announced: nothing until enough is known, more for who has more before them, and the share that was promised however waits change. */
import { describe, expect, test } from "vitest";
import { seedStreams, streamsFor, uniform } from "../simulation/random.ts";
import { isKnown, type Learned, learn, middleFor, NOTHING_LEARNED, PROMISED, rangeFor } from "./learn.ts";
import { type Happened, type Situation, scoreOf, waitOf } from "./situation.ts";

const SITUATION: Situation = { ahead: 3, serving: 2, hour: 10 };

/** Waits of a made service: about `minutes` for each that is before one, give or take half. */
function service(count: number, minutes: (turn: number) => number, learned: Learned = NOTHING_LEARNED) {
  const chance = streamsFor(2);
  seedStreams(chance, 7);
  let now = learned;
  const announced: Happened[] = [];
  for (let turn = 0; turn < count; turn++) {
    const situation = { ahead: Math.floor(uniform(chance, 0) * 8), serving: 2, hour: 8 + (turn % 10) };
    const waited = ((situation.ahead + 1) / 2) * 60 * minutes(turn) * (0.5 + uniform(chance, 1));
    const happened = { ...situation, waited, day: Math.floor(turn / 40), announced: rangeFor(now, situation) };
    now = learn(now, happened);
    announced.push(happened);
  }
  return { learned: now, announced };
}
const heldIn = (all: readonly Happened[]): number => {
  const told = all.flatMap(({ announced, waited }) =>
    announced ? [waited >= announced.low && waited <= announced.high] : [],
  );
  return told.filter(Boolean).length / told.length;
};

test("nothing is said before thirty waits of two days are known", () => {
  expect(rangeFor(NOTHING_LEARNED, SITUATION)).toBeNull();
  expect(middleFor(service(29, () => 5).learned, SITUATION)).toBeNull();
  expect(isKnown(service(35, () => 5).learned)).toBe(false);
  expect(isKnown(service(41, () => 5).learned)).toBe(true);
});

test("a score and a wait are two ways to say the same", () => {
  for (const waited of [0, 30, 900, 86_400])
    expect(waitOf(SITUATION, scoreOf(SITUATION, waited))).toBeCloseTo(waited, 6);
});

describe("after four hundred waits", () => {
  const { learned } = service(400, () => 5);

  test("the range lies around what is usual, its ends in order and never below nothing", () => {
    const range = rangeFor(learned, SITUATION)!;
    expect(range.low).toBeGreaterThan(200);
    expect(range.low).toBeLessThan(600);
    expect(range.high).toBeGreaterThan(600);
    expect(range.high).toBeLessThan(1000);
  });

  test("who has more before them waits longer, and who has more people to serve them shorter", () => {
    const middle = (situation: Partial<Situation>) => middleFor(learned, { ...SITUATION, ...situation })!;
    expect(middle({ ahead: 7 })).toBeGreaterThan(middle({ ahead: 3 }));
    expect(middle({ serving: 4 })).toBeLessThan(middle({ serving: 2 }));
  });

  test("the memory has an end", () => {
    const long = service(2000, () => 5).learned;
    expect(Math.max(...long.drawers.map((drawer) => drawer.length))).toBeLessThanOrEqual(150);
  });
});

test.each([
  ["a service that stays as it is", () => 5],
  ["one that becomes three times as slow at once", (turn: number) => (turn < 500 ? 4 : 12)],
  ["one that gets slower and slower", (turn: number) => 3 + turn / 100],
  ["one that is quick and slow by turns", (turn: number) => (Math.floor(turn / 80) % 2 === 0 ? 3 : 9)],
])("eight of ten announcements hold in %s", (_name, minutes) => {
  const held = heldIn(service(1200, minutes).announced);
  expect(held).toBeGreaterThan(PROMISED - 0.02);
  expect(held).toBeLessThan(PROMISED + 0.05);
});
