/** When what is kept is over. */
import { RETENTION_PRESET, RetentionSettings } from "@luwte/contract/customerRights.ts";
import { expect, it } from "vitest";
import { cutoffsAt, NOTHING, sumOf } from "./rules.ts";

const at = (now: string, contact: number) =>
  cutoffsAt({ ...RETENTION_PRESET, contact }, new Date(now))
    .contact.toISOString()
    .slice(0, 10);

it.each([
  ["24 months before a day", "2026-03-02T03:00:00.000Z", 24, "2024-03-02"],
  ["a month before the last of March is the last of February", "2026-03-31T03:00:00.000Z", 1, "2026-02-28"],
  ["in a leap year its 29th", "2024-03-30T03:00:00.000Z", 1, "2024-02-29"],
  ["over the end of the year", "2026-01-15T03:00:00.000Z", 2, "2025-11-15"],
  ["ten years", "2026-03-02T03:00:00.000Z", 120, "2016-03-02"],
])("%s", (_, now, months, expected) => {
  expect(at(now, months)).toBe(expected);
});

it("counts days as days", () => {
  const { import: cutoff } = cutoffsAt(RETENTION_PRESET, new Date("2026-03-31T12:00:00.000Z"));
  expect(cutoff.toISOString()).toBe("2026-03-01T12:00:00.000Z");
});

it.each([
  ["contact", 0],
  ["contact", 121],
  ["audit", 11],
  ["access", 25],
  ["graceDays", 31],
])("has bounds: %s cannot be %i", (name, value) => {
  expect(RetentionSettings.safeParse({ ...RETENTION_PRESET, [name]: value }).success).toBe(false);
});

it("sums what ran out", () => {
  expect(sumOf({ ...NOTHING, audit: 1 }, { audit: 2, held: 3 })).toEqual({ ...NOTHING, audit: 3, held: 3 });
});
