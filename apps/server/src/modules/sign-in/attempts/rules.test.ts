/** Who waits how long. */
import { expect, it } from "vitest";
import { attemptKeys, waitAfter } from "./rules.ts";

it.each([
  [0, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [9, 480],
  [10, 900],
  [1_000, 900],
])("after %i failures with five free one waits %i seconds", (failures, seconds) => {
  expect(waitAfter(failures, 5)).toBe(seconds);
});

it("the last of the listed waits is the longest there is", () => {
  for (const { waits } of attemptKeys("a@b.nl", "203.0.113.9")) expect(waits.at(-1)).toBe(900);
});

it("the keys are in one order for everybody, so that two attempts never wait for each other", () => {
  const keys = attemptKeys("a@b.nl", "203.0.113.9").map(({ key }) => key.toString("hex"));
  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys).size).toBe(3);
});

it("an address at another place shares only the count of the address", () => {
  const keys = (place: string) => attemptKeys("a@b.nl", place).map(({ key }) => key.toString("hex"));
  expect(keys("203.0.113.9").filter((key) => keys("203.0.113.10").includes(key))).toHaveLength(1);
});
