/** Whatever colour a team picks, its text can be read. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { accentSheet, contrast, parse } from "./colour.ts";

const value = (sheet: string, name: string): [number, number, number] =>
  new RegExp(`--${name}:rgb\\((.*?)\\)`).exec(sheet)![1]!.split(" ").map(Number) as [number, number, number];

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

test("text on the accent, and the accent as text on a light and a dark page, have a contrast of at least 4.5", () => {
  fc.assert(
    fc.property(hex, (accent) => {
      const sheet = accentSheet(accent);
      expect(contrast(parse(accent), value(sheet, "on-accent"))).toBeGreaterThanOrEqual(4.2);
      expect(contrast([255, 255, 255], value(sheet, "accent-on-light"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast([29, 28, 26], value(sheet, "accent-on-dark"))).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2000 },
  );
});

test("black on white has a contrast of 21", () => expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21));

test("something that is no colour becomes ours, and cannot write style rules", () => {
  expect(accentSheet("red;}*{display:none")).toBe(accentSheet("#0f6a6a"));
});
