/** The colours as they are written in tokens.css, in every pair in which the desk shows them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "./contrast.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((match) => [
    match[1]!,
    { light: match[2]!, dark: match[3]! },
  ]),
);

const GROUNDS = ["canvas", "surface", "raised", "hover"];
const READ = 4.5;
const SEEN = 3;
/** What is written or drawn, on which grounds, and how well it must be seen. */
const PAIRS: [string, string[], number][] = [
  ["text", [...GROUNDS, "accent-soft", "soon-soft", "broken-soft", "note", "mark", "part-one", "part-two"], READ],
  ["dim", [...GROUNDS, "accent-soft", "note"], READ],
  ["accent-text", [...GROUNDS, "accent-soft", "note"], READ],
  ["on-accent", ["accent", "accent-hover"], READ],
  ["soon", [...GROUNDS, "accent-soft", "soon-soft"], READ],
  ["broken", [...GROUNDS, "accent-soft", "broken-soft"], READ],
  ["on-broken", ["broken-fill"], READ],
  ["accent", [...GROUNDS, "accent-soft", "note"], SEEN],
  ["edge", ["canvas", "surface", "raised", "note"], SEEN],
  ["note-edge", ["surface"], SEEN],
];

const cases = PAIRS.flatMap(([ink, grounds, least]) =>
  grounds.flatMap((ground) => (["light", "dark"] as const).map((scheme) => ({ ink, ground, scheme, least }))),
);

describe("the colours", () => {
  it.each(cases)("$ink on $ground in $scheme is at least $least", ({ ink, ground, scheme, least }) => {
    expect(contrast(tokens.get(ink)![scheme], tokens.get(ground)![scheme])).toBeGreaterThanOrEqual(least);
  });

  it("measures black on white as 21", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });
});
