/** Sessions slide, up to a month. */
import { expect, it } from "vitest";
import { expiryOf, lastMoment, mustBeNoted } from "./rules.ts";

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number));

it.each([
  [0, 7],
  [3, 10],
  [23, 30],
  [28, 30],
  [30, 30],
])("a session of day 0 that is used on day %i ends on day %i", (used, ends) => {
  expect(expiryOf(day(0), day(used))).toEqual(day(ends));
});

it("a session never outlives its last moment", () => {
  expect(lastMoment(day(0))).toEqual(day(30));
});

it("being seen is noted every five minutes at most", () => {
  const seen = new Date("2026-01-01T09:00:00Z");
  expect(mustBeNoted(seen, new Date("2026-01-01T09:04:59Z"))).toBe(false);
  expect(mustBeNoted(seen, new Date("2026-01-01T09:05:00Z"))).toBe(true);
});
