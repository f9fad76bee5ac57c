/** Which colours can be read, and what is made of those that cannot. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { contrastOf, darkerAccent, lettersOn, shadesOf, verdictsOn } from "./helpCentreColours.ts";

const readable = (accent: string, band = "#0f6a6a") =>
  verdictsOn({ accent, band })
    .filter((each) => each.readable)
    .map(({ pair }) => pair);

it.each([
  ["#000000", "#ffffff", 21],
  ["#777777", "#ffffff", 4.47],
  ["#767676", "#ffffff", 4.54],
  ["#0f6a6a", "#0f6a6a", 1],
])("%s beside %s has a contrast of %s", (one, other, ratio) => expect(contrastOf(one, other)).toBeCloseTo(ratio, 1));

it.each([
  ["a sea green", "#0f6a6a", ["links", "buttons", "header", "dark"]],
  ["a yellow, whose links nobody reads on paper", "#ffcc00", ["buttons", "header", "dark"]],
  ["a grey that is readable on white but not on paper", "#777676", ["buttons", "header", "dark"]],
])("%s", (_what, accent, pairs) => expect(readable(accent)).toEqual(pairs));

it("the nearest darker one keeps what can be read, and mends the rest", () => {
  expect(darkerAccent("#0f6a6a")).toBe("#0f6a6a");
  expect(readable(darkerAccent("#ffcc00"))).toHaveLength(4);
});

it("whatever is chosen, letters on it, letters in the dark and the darker proposal can be read", () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(colour, colour, (accent, band) => {
      expect(contrastOf(band, lettersOn(band))).toBeGreaterThanOrEqual(4.5);
      expect(readable(darkerAccent(accent), band)).toEqual(["links", "buttons", "header", "dark"]);
      expect(contrastOf(shadesOf({ accent, band }).accentInDark, "#222726")).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
