/** What somebody types, as terms. */
import { describe, expect, it } from "vitest";
import { queryOf } from "../rules.ts";
import { numberIn, termsIn } from "./rules.ts";

const words = (question: string) => termsIn(question).flatMap((term) => (term.kind === "word" ? [term.word] : []));
const marks = (question: string) => termsIn(question).flatMap((term) => (term.kind === "mark" ? [term.clause] : []));

it("a question is its words, without those that every text has", () => {
  expect(words("de factuur van Jansen")).toEqual(["factuur", "jansen"]);
  expect(words("l'article n'est pas là")).toEqual(["article", "pas", "la"].filter((word) => word !== "la"));
  expect(words("Café CAFÉ cafe")).toEqual(["cafe"]);
});

it("only of the last word there may be more to come", () => {
  expect(termsIn("factuur jans")).toEqual([
    { kind: "word", word: "factuur", isLast: false },
    { kind: "word", word: "jans", isLast: true },
  ]);
});

describe("numbers and addresses", () => {
  it.each([
    ["anna@voorbeeld.nl", [[["anna@voorbeeld.nl"]]]],
    ["ORD-2026/118", [[["ord2026118"], ["ord", "2026", "118"]]]],
    ["118", [[["118"]]]],
    ["20261", [[["20261"], ["20261*"]]]],
    ["0012345", [[["0012345"], ["12345"], ["0012345*"]]]],
    ["06 1234 5678", [[["tel612345678"], ["06", "1234", "5678"], ["0612345678"]]]],
    ["e-mail", [[["email"], ["mail"]]]],
  ])("«%s»", (question, clauses) => {
    expect(marks(question)).toEqual(clauses);
  });
});

it.each([
  ["118", 118],
  [" #118 ", 118],
  ["118 jansen", null],
  ["1234567890123", null],
  ["", null],
])("«%s» is conversation %s", (question, number) => {
  expect(numberIn(question)).toBe(number);
});

it.each([
  "' or 1=1; drop table messages; --",
  "a & b | !c <-> (d):*A",
  "\\' \\\\ \u0000 \u001f",
  "((((((((((",
  "%%%___",
  "😀 👩‍👩‍👧 ك 漢字",
  "a@b.c'|'d",
  "#x:0:1",
])("«%s» is only words", (question) => {
  const clauses = termsIn(question).map((term) => (term.kind === "word" ? [[term.word]] : term.clause));
  expect(() => queryOf(clauses)).not.toThrow();
});

it("a question is no longer than its limit", () => {
  expect(
    termsIn(
      Array.from(
        { length: 100 },
        (_, index) => `woord${String.fromCharCode(97 + (index % 26))}${"x".repeat(index)}`,
      ).join(" "),
    ).length,
  ).toBeLessThanOrEqual(12);
});
