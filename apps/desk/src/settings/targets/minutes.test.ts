/** Minutes and hours as people write them. */
import { expect, it } from "vitest";
import { clockAfterTen, minutesOf, writtenOf } from "./minutes.ts";

it.each([
  [240, { amount: "4", unit: "hours" }],
  [90, { amount: "90", unit: "minutes" }],
  [2, { amount: "2", unit: "minutes" }],
  [null, { amount: "", unit: "hours" }],
] as const)("%s is written as %o, and read back the same", (minutes, written) => {
  expect(writtenOf(minutes)).toEqual(written);
  expect(minutesOf(written)).toBe(minutes);
});

it("half an hour may be written with a comma", () => expect(minutesOf({ amount: "0,5", unit: "hours" })).toBe(30));
it.each(["", "nul", "-4", "0"])("“%s” promises nothing", (amount) =>
  expect(minutesOf({ amount, unit: "minutes" })).toBe(null),
);
it("four hours after ten is two in the afternoon", () => expect(clockAfterTen(240)).toBe("14:00"));
it("an example does not go beyond the day", () => expect(clockAfterTen(480)).toBe(null));
