/** What differs between two versions. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { differences, type Line, shownOf, steps } from "./diff.ts";

const SIGN = { same: " ", added: "+", removed: "-" } as const;
const said = (lines: readonly Line[]) =>
  lines.map(
    ({ kind, pieces }) =>
      SIGN[kind] +
      pieces.map((piece) => (piece.kind === "same" || kind !== piece.kind ? piece.text : `[${piece.text}]`)).join(""),
  );

it.each([
  ["nothing", "a\nb", "a\nb", [" a", " b"]],
  ["a line that came", "a\nc", "a\nb\nc", [" a", "+[b]", " c"]],
  ["a line that went", "a\nb\nc", "a\nc", [" a", "-[b]", " c"]],
  ["words of a line", "was op 30 graden", "was op 40 graden", ["-was op [30] graden", "+was op [40] graden"]],
  ["the first version", "", "a", ["+[a]"]],
  ["everything taken away", "a", "", ["-[a]"]],
])("shows %s", (_name, before, after, lines) => expect(said(differences(before, after))).toEqual(lines));

it("leaves out what is far from any change", () => {
  const lines = [...Array(9).keys()].map(String);
  const shown = shownOf(differences(lines.join("\n"), lines.with(8, "x").join("\n")));
  expect(shown[0]).toEqual({ kind: "skipped", count: 6 });
  expect(shown).toHaveLength(5);
});

it("both texts can be read back from the steps, whatever they are", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = steps(before, after);
      const side = (kind: string) => found.filter((step) => step.kind !== kind).map(({ item }) => item);
      expect(side("added")).toEqual(before);
      expect(side("removed")).toEqual(after);
    }),
  );
});

it("two long texts that share nothing end at once", () => {
  const many = (sign: string) => Array.from({ length: 5_000 }, (_, at) => `${sign}${at}`);
  expect(steps(many("a"), many("b"))).toHaveLength(10_000);
});
