/** What the log shows of an entry: a truth table. */
import { expect, it } from "vitest";
import { factsOf } from "./facts.ts";

it.each([
  ["nothing", {}, []],
  ["plain values", { ip: "127.0.0.1", count: 2, on: false }, ["ip = 127.0.0.1", "count = 2", "on = false"]],
  ["a list", { rights: ["a.read", "b.read"] }, ["rights = a.read, b.read"]],
  ["a list of things", { hours: [{ from: "09:00" }] }, ['hours = [{"from":"09:00"}]']],
  ["nothing in it", { until: null }, ["until = null"]],
  ["a tree", { texts: { nl: "Dag" } }, ["texts.nl = Dag"]],
  ["a change shows what differs", { before: { a: 1, b: 2 }, after: { a: 1, b: 3 } }, ["b: 2 > 3"]],
  ["what came and what went", { before: { a: 1 }, after: { b: 1 } }, ["a: 1 > ", "b:  > 1"]],
  [
    "a change deep inside",
    { before: { t: { nl: "A", fr: "C" } }, after: { t: { nl: "B", fr: "C" } } },
    ["t.nl: A > B"],
  ],
  ["a change with something beside it", { before: { a: 1 }, after: { a: 2 }, by: "x" }, ["a: 1 > 2", "by = x"]],
  ["only one of the two", { before: { a: 1 } }, ["before.a = 1"]],
  ["a list before and after", { before: [1], after: [2] }, ["before = 1", "after = 2"]],
])("%s", (_, details, facts) => {
  const told = factsOf(details).map(({ key, was, is }) => (was === null ? `${key} = ${is}` : `${key}: ${was} > ${is}`));
  expect(told).toEqual(facts);
});

it("is cut where nobody would read on", () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`k${n}`, "x".repeat(1000)]));
  const facts = factsOf(many);
  expect([facts.length, facts[0]!.is.length, facts[0]!.is.endsWith("…")]).toEqual([40, 300, true]);
});

it("shows a change at the end of a long text", () => {
  const long = "x".repeat(1000);
  expect(factsOf({ before: { text: `${long}a` }, after: { text: `${long}b` } }).map(({ key }) => key)).toEqual([
    "text",
  ]);
});
