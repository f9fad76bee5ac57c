/** A story in a few lines. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { linesOfSaid, storyOf } from "./rules.ts";
import type { SaidLine, Told } from "./shapes.ts";

const id = "a" as ConversationId;
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute));
const said = (minute: number, direction: "in" | "out", text: string): SaidLine => ({
  conversationId: id,
  direction,
  at: at(minute),
  who: direction === "in" ? "Jan" : "Sanne",
  text,
});

describe("what was said", () => {
  it("is the question, then the point of each answer", () =>
    expect(
      linesOfSaid([
        said(0, "in", "Hallo,\nIk wacht al een week. Waar blijft mijn pakket?"),
        said(1, "in", "Het is een cadeau."),
        said(2, "out", "Dag Jan,\nWat vervelend. Ik zoek het uit.\nGroet, Sanne"),
        said(3, "in", "Is er al nieuws?"),
      ]).map(({ line }) => `${line.who}: ${line.text}`),
    ).toEqual(["Jan: Waar blijft mijn pakket?", "Sanne: Ik zoek het uit.", "Jan: Is er al nieuws?"]));
  it("without words has no line", () => expect(linesOfSaid([said(0, "in", "")])).toEqual([]));
});

describe("a story", () => {
  const told = (minutes: readonly number[]): Told[] =>
    minutes.map((minute) => ({
      conversationId: id,
      line: { kind: "answer", at: at(minute).toISOString(), who: "", text: String(minute), code: null },
    }));
  it("goes by time, and is of one conversation", () => {
    const other = { ...told([1])[0]!, conversationId: "b" as ConversationId };
    expect(storyOf(id, [...told([5, 2]), other]).lines.map(({ text }) => text)).toEqual(["2", "5"]);
  });
  it("keeps its beginning and its end when it is long, and says so", () => {
    const { lines, skipped } = storyOf(id, told(Array.from({ length: 20 }, (_, minute) => minute)));
    expect(lines.map(({ text }) => text)).toEqual([
      "0",
      "1",
      "2",
      "11",
      "12",
      "13",
      "14",
      "15",
      "16",
      "17",
      "18",
      "19",
    ]);
    expect(skipped).toBe(8);
  });
});
