/** Names in what one types. */
import { describe, expect, it } from "vitest";
import { askedAt, fitting, mentionedIn, type Named, spansOf, withName } from "./mentions.ts";

const person = (name: string): Named => ({ id: name, name, kind: "person" });
const ALL: Named[] = [
  person("Anna"),
  person("Anna de Vries"),
  person("Zoë (uitzend)"),
  { id: "t", name: "Retour en garantie", kind: "team" },
];

it.each([
  ["@", 1, { from: 0, q: "" }],
  ["hoi @an", 7, { from: 4, q: "an" }],
  ["hoi @anna de v", 14, { from: 4, q: "anna de v" }],
  ["mail@an", 7, null],
  ["hoi @anna kijk jij even mee", 27, null],
  ["@an en meer", 3, { from: 0, q: "an" }],
  ["(@b", 3, { from: 1, q: "b" }],
  ["@ an", 4, null],
])("«%s» at %i asks %j", (text, caret, asked) => expect(askedAt(text, caret)).toEqual(asked));

it.each([
  ["vr", ["Anna de Vries"]],
  ["zoe", ["Zoë (uitzend)"]],
  ["gar", ["Retour en garantie"]],
  ["an", ["Anna", "Anna de Vries"]],
  ["x", []],
])("«%s» finds %j", (q, names) => expect(fitting(ALL, q).map(({ name }) => name)).toEqual(names));

it("a chosen name takes the place of what was typed", () => {
  expect(withName("hoi @an kijk", { from: 4, q: "an" }, "Anna")).toEqual({ text: "hoi @Anna kijk", caret: 10 });
});

describe("a text mentions", () => {
  it.each([
    ["@Anna de Vries, kijk", ["Anna de Vries"], []],
    ["@Anna en @Anna", ["Anna"], []],
    ["@Annabel", [], []],
    ["@Zoë (uitzend) en @Retour en garantie.", ["Zoë (uitzend)"], ["t"]],
    ["niemand", [], []],
  ])("%s", (text, personIds, teamIds) => expect(mentionedIn(text, ALL)).toEqual({ personIds, teamIds }));

  it("and shows names and numbers apart", () => {
    expect(spansOf("@Anna zie #12, a#3", ALL)).toEqual([
      { kind: "mention", text: "@Anna" },
      { kind: "text", text: " zie " },
      { kind: "case", text: "#12" },
      { kind: "text", text: ", a#3" },
    ]);
    expect(spansOf("#12", [])).toEqual([{ kind: "case", text: "#12" }]);
  });
});
