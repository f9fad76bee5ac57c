/** What counts as answered, and how alike two questions are. */
import type { MessageId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { likenessOf, pairsOf, termsOf } from "./rules.ts";
import type { Line } from "./shapes.ts";

const line = (id: string, part: Partial<Line> = {}): Line => ({
  id: id as MessageId,
  direction: "in",
  byPerson: false,
  automatic: false,
  text: id,
  at: new Date(0),
  ...part,
});
const ours = (id: string, part: Partial<Line> = {}) => line(id, { direction: "out", byPerson: true, ...part });

describe("what was answered", () => {
  it.each<[string, Line[], string[]]>([
    ["a question and the answer that follows", [line("q"), ours("a")], ["q a"]],
    ["the last of two questions", [line("q1"), line("q2"), ours("a")], ["q2 a"]],
    ["each question of a conversation", [line("q1"), ours("a1"), line("q2"), ours("a2")], ["q1 a1", "q2 a2"]],
    ["not what we began", [ours("a"), line("q")], []],
    ["not what a program answered", [line("q"), ours("a", { byPerson: false })], []],
    ["not what a program asked", [line("q", { automatic: true }), ours("a")], []],
    ["not what is empty", [line("q", { text: "" }), ours("a")], []],
  ])("is %s", (_, lines, expected) =>
    expect(pairsOf(lines).map(({ question, answer }) => `${question.id} ${answer.id}`)).toEqual(expected),
  );
});

describe("likeness", () => {
  const asked = termsOf("De rits van mijn jas is kapot", "nl").map((term) => ({ term, met: 3 }));
  it.each([
    ["the same words", "Mijn jas: rits kapot", 1],
    ["nothing in common", "Hebben jullie tuinslangen?", 0],
  ])("of %s", (_, other, expected) => expect(likenessOf(asked, termsOf(other, "nl"))).toBeCloseTo(expected));
  it("is less the more else is said", () =>
    expect(likenessOf(asked, termsOf("Mijn jas is rood en past bij een groene broek, rits kapot", "nl"))).toBeLessThan(
      0.6,
    ));
  it("is nothing without words", () => expect(likenessOf([], ["jas"])).toBe(0));
});
