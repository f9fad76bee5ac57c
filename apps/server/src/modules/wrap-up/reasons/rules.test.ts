/** The list: what it begins with, and what may stand where. */
import { type ContactReasonId, newId } from "@luwte/contract/ids.ts";
import { LANGUAGES } from "@luwte/contract/language.ts";
import { expect, it } from "vitest";
import { isTooDeep, presetRows } from "./rules.ts";

const id = (name: string) => name as ContactReasonId;
const LIST = [
  { id: id("top"), parentId: null },
  { id: id("under"), parentId: id("top") },
  { id: id("alone"), parentId: null },
];

it.each([
  ["alone", null, false],
  ["alone", "top", false],
  ["new", "top", false],
  ["alone", "under", true],
  ["top", "alone", true],
  ["top", "top", true],
  ["new", "missing", true],
])("%s under %s is too deep: %s", (which, parent, deep) => {
  expect(isTooDeep(id(which), parent === null ? null : id(parent), LIST)).toBe(deep);
});

it("begins with two levels, named in every language, each with words of its own", () => {
  const rows = presetRows(() => newId<ContactReasonId>());
  expect(new Set(rows.map(({ preset }) => preset)).size).toBe(rows.length);
  expect(rows.every(({ names }) => LANGUAGES.every((language) => names[language]))).toBe(true);
  expect(rows.filter((row) => isTooDeep(row.id, row.parentId, rows))).toEqual([]);
  expect(rows.filter(({ parentId, words }) => parentId !== null && words.length === 0)).toEqual([]);
});
