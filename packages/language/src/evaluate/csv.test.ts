/** Files of examples, as people make them. */
import { expect, it } from "vitest";
import { examplesOf, fewOf, rowsOf } from "./csv.ts";

it("reads quotes, commas and new lines inside quotes", () => {
  expect(rowsOf('\ufefftext,category\r\n"a, ""b""\nc",one\nplain,two')).toEqual([
    { text: 'a, "b"\nc', category: "one" },
    { text: "plain", category: "two" },
  ]);
});

it("takes the label under either name and leaves out what has none", () => {
  expect(examplesOf("text,label\nx,a\ny,\n")).toEqual([{ text: "x", label: "a" }]);
});

it("takes a few of each", () => {
  const rows = ["a", "a", "b", "a"].map((label) => ({ label }));
  expect(fewOf(rows, 2)).toEqual([{ label: "a" }, { label: "a" }, { label: "b" }]);
});
