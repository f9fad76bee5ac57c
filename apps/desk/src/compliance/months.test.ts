/** The months of a year and a half, across new year. */
import { expect, it } from "vitest";
import { monthName, monthsBefore } from "./months.ts";

it("go back from this month across new year", () => {
  const months = monthsBefore("2027-01-15");
  expect(months.slice(0, 3)).toEqual(["2027-01", "2026-12", "2026-11"]);
  expect(new Set(months).size).toBe(18);
  expect(monthName("2026-12", "nl")).toBe("december 2026");
  expect(monthName("2026-12", "fr")).toBe("décembre 2026");
});
