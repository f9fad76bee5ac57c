/** One way to read what comes from outside: everything wrong at once, each with its place, and never more than it says it reads. */
import { expect, test } from "vitest";
import { MOST_PROBLEMS, readWhole } from "./fields.ts";
import { entries, flag, list, name, object, oneOf, orNull, type Reader, text, variant, whole } from "./shapes.ts";

const problemsOf = (value: unknown, read: Reader<unknown>) => {
  const whole = readWhole(value, read);
  return whole.kind === "problems" ? whole.problems.map(({ at, code, found }) => [at, code, found]) : [];
};
const shape = object({ id: name, open: flag }, { note: text, level: whole(1, 3) });

test("null is as good as left out: missing where it must be, left out of what is read where it may be", () => {
  expect(readWhole({ id: "a", open: true, note: null }, shape)).toEqual({
    kind: "read",
    read: { id: "a", open: true },
  });
  expect(problemsOf({ id: null }, shape)).toEqual([
    ["id", "missing", "null"],
    ["open", "missing", ""],
  ]);
  expect(problemsOf(null, shape)).toEqual([["", "missing", "null"]]);
  expect(readWhole({ boss: null }, object({ boss: orNull(name) }, {}))).toEqual({ kind: "read", read: { boss: null } });
});

test.each<[string, unknown, string, string]>([
  ["a list for an object", [], "", "not_an_object"],
  ["a blank name", { id: " ", open: true }, "id", "missing"],
  ["a name of two lines", { id: "a\u2028b", open: true }, "id", "not_a_name"],
  ["a number for a name", { id: 5, open: true }, "id", "not_a_text"],
  ["a name without end", { id: "x".repeat(101), open: true }, "id", "too_long"],
  ["a word for a flag", { id: "a", open: "yes" }, "open", "not_a_flag"],
  ["half a level", { id: "a", open: true, level: 1.5 }, "level", "not_whole"],
  ["a level too high", { id: "a", open: true, level: 4 }, "level", "too_large"],
  ["a level without end", { id: "a", open: true, level: Number.POSITIVE_INFINITY }, "level", "not_a_number"],
  ["a name of every object", { id: "a", open: true, toString: 1 }, "toString", "unknown_field"],
  ["a name with a line in it", { id: "a", open: true, "b\nc": 1 }, '["b\\nc"]', "unknown_field"],
  ["a prototype", JSON.parse('{"id":"a","open":true,"__proto__":{}}'), "__proto__", "unknown_field"],
])("%s is refused once, at its place", (_, value, at, code) => {
  expect(problemsOf(value, shape)).toEqual([[at, code, expect.any(String)]]);
});

test("what is wrong in one place hides nothing in another, and is no reason to read on without end", () => {
  const many = list(shape, 60);
  expect(problemsOf([{ id: 5, open: true }, { id: "b" }], many).map(([at]) => at)).toEqual(["[0].id", "[1].open"]);
  expect(problemsOf(Array(61).fill({ id: "a", open: true }), many)).toEqual([["", "too_many", "61"]]);
  expect(problemsOf(Array(60).fill({}), many)).toHaveLength(MOST_PROBLEMS);
  expect(problemsOf([], list(shape, 60, 1))).toEqual([["", "too_few", "0"]]);
});

test("a shape is told by its kind alone, never by a name that every object has", () => {
  const read = variant<object>("kind", {
    a: object({ kind: oneOf("a") }, {}),
    b: object({ kind: oneOf("b"), n: flag }, {}),
  });
  expect(readWhole({ kind: "b", n: false }, read)).toMatchObject({ kind: "read", read: { n: false } });
  expect(problemsOf({ kind: "toString" }, read)).toEqual([["kind", "not_one_of", "toString"]]);
  expect(problemsOf({ kind: ["a"] }, read)).toEqual([["kind", "not_one_of", '["a"]']]);
  expect(problemsOf(7, read)).toEqual([["", "not_an_object", "7"]]);
});

test("free names are counted, and a prototype among them is only a name", () => {
  const levels = entries(whole(1, 3), 2);
  expect(problemsOf({ a: 1, b: 2, c: 3 }, levels)).toEqual([["", "too_many", "3"]]);
  const read = readWhole(JSON.parse('{"__proto__":2}'), levels);
  expect(read.kind === "read" && Object.entries(read.read)).toEqual([["__proto__", 2]]);
});

test("what fields mean to each other is asked only once each of them is right", () => {
  const asked: unknown[] = [];
  const check = (read: unknown) => void asked.push(read);
  readWhole({ id: "a" }, shape, check);
  readWhole({ id: "a", open: true }, shape, check);
  expect(asked).toEqual([{ id: "a", open: true }]);
});
