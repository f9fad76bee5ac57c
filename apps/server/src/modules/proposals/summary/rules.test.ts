/** A summary has its sources. */
import type { MessageId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import type { Turn } from "../turns/shapes.ts";
import { summaryOf } from "./rules.ts";

const turn = (id: string, by: Turn["by"], text: string): Turn => ({ id: id as MessageId, by, text, at: new Date(0) });

const TURNS = [
  turn("a", "customer", "Beste,\n\nMijn bestelling 2026-114471 is er niet. Waar blijft mijn pakket?"),
  turn("b", "team", "Wat vervelend. De vervoerder is het kwijt. Ik stuur u morgen een nieuw pakket."),
  turn("c", "customer", "Bedankt, maar het is er nog niet."),
  turn("d", "team", "Excuses. Het pakket ligt in het magazijn."),
  turn("e", "customer", "Kan het ook naar mijn werk?"),
];

describe("a summary", () => {
  it("has the message of each of its sentences, and every sentence stands in it", () => {
    const { parts, roles, sources, confidence } = summaryOf(TURNS, "nl")!;
    expect(roles).toEqual(["asked", "promised", "answered", "last_word"]);
    expect(sources.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "message a",
      "message b",
      "message d",
      "message e",
    ]);
    for (const { words, source } of parts)
      expect(TURNS.find(({ id }) => id === sources[source!]!.id)!.text).toContain(words);
    expect(confidence).toBe(0.7);
  });
  it("is nothing where two sentences are not to be found", () =>
    expect(
      summaryOf(
        Array.from({ length: 6 }, (_, at) => turn(`${at}`, "customer", "Groeten,")),
        "nl",
      ),
    ).toBeNull());
});
