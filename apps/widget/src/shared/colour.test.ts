/** Whatever colour a team picks, its text can be read. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { accentSheet, contrast, parse } from "./colour.ts";

const value = (sheet: string, name: string): [number, number, number] =>
  new RegExp(`--${name}:rgb\\((.*?)\\)`).exec(sheet)![1]!.split(" ").map(Number) as [number, number, number];

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

/** A page and the boxes on it, as `panel.css` has them. */
const PAPERS = {
  light: ["#ffffff", "#f3f1ed"],
  dark: ["#1d1c1a", "#2b2926"],
} as const;

test("text on the accent, and the accent as text on light and dark pages and boxes, have a contrast of at least 4.5", () => {
  fc.assert(
    fc.property(hex, (accent) => {
      const sheet = accentSheet(accent);
      expect(contrast(parse(accent), value(sheet, "on-accent"))).toBeGreaterThanOrEqual(4.2);
      for (const scheme of ["light", "dark"] as const)
        for (const paper of PAPERS[scheme])
          expect(contrast(parse(paper), value(sheet, `accent-on-${scheme}`))).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2000 },
  );
});

test("black on white has a contrast of 21", () => expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21));

test("something that is no colour becomes ours, and cannot write style rules", () => {
  expect(accentSheet("red;}*{display:none")).toBe(accentSheet("#0f6a6a"));
});

test("the papers are those of the panel", () => {
  const css = readFileSync(new URL("../view/panel.css", import.meta.url), "utf8");
  for (const paper of Object.values(PAPERS).flat()) expect(css.replace("#fff;", "#ffffff;")).toContain(`: ${paper};`);
});
