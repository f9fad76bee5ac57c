/** What is counted, and who waits how long for it. */
import { expect, it } from "vitest";
import { attemptKeys } from "./rules.ts";

const keys = (email: string, place: string) => attemptKeys(email, place).map(({ key }) => key.toString("hex"));

it("one address from one place waits first, an address tried from everywhere last", () => {
  const firstWaits = attemptKeys("a@b.nl", "203.0.113.9").map(({ waits }) => waits.findIndex((wait) => wait > 0));
  expect(firstWaits.sort((a, b) => a - b)).toEqual([5, 30, 40]);
});

it("the last of the listed waits is the longest there is", () => {
  for (const { waits } of attemptKeys("a@b.nl", "203.0.113.9")) expect(waits.at(-1)).toBe(900);
});

it("the keys are in one order for everybody", () => {
  expect(keys("a@b.nl", "203.0.113.9")).toEqual([...keys("a@b.nl", "203.0.113.9")].sort());
});

it("the same address at another place shares only the count of the address", () => {
  const shared = keys("a@b.nl", "203.0.113.9").filter((key) => keys("a@b.nl", "203.0.113.10").includes(key));
  expect(shared).toHaveLength(1);
});
