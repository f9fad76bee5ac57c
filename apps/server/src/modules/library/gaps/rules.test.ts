/** Questions without an answer, as topics. */
import { describe, expect, it } from "vitest";
import { topicsOf } from "./rules.ts";

const nl = (question: string) => ({ language: "nl" as const, question });
const ASKED = [
  "Kan ik mijn jas laten repareren?",
  "Repareren jullie ook een jas met een kapotte rits?",
  "jas repareren",
  "Wanneer komt mijn pakket?",
  "Waar blijft mijn pakket?",
  "Verkopen jullie kinderlaarzen?",
].map(nl);

describe("topics", () => {
  it("are questions about one thing, most often first", () => {
    const topics = topicsOf(ASKED, 2, 10);
    expect(topics.map(({ count }) => count)).toEqual([3, 2]);
    expect(topics[0]!.question).toMatch(/repareren/i);
    expect(topics[0]!.examples).toHaveLength(2);
    expect(topics[1]!.question).toMatch(/pakket/);
  });
  it("of one question only are no topic, unless one asks for them", () => {
    expect(topicsOf(ASKED, 1, 10)).toHaveLength(3);
    expect(topicsOf(ASKED, 1, 2)).toHaveLength(2);
  });
  it("of two languages are two", () =>
    expect(topicsOf([nl("jas repareren"), { language: "fr", question: "jas repareren" }], 1, 10)).toHaveLength(2));
  it("of nothing, and of words without a word, are none", () => {
    expect(topicsOf([], 1, 10)).toEqual([]);
    expect(topicsOf([nl("…"), nl("?")], 2, 10)).toEqual([]);
  });
});
