/** A conversation in a few of its own sentences. */
import { describe, expect, it } from "vitest";
import { findFacts } from "../facts/find.ts";
import { isLong } from "./length.ts";
import { summarise, type Turn } from "./summary.ts";

const TURNS: Turn[] = [
  {
    by: "customer",
    language: "nl",
    text: "Beste,\n\nMijn bestelling 2026-114471 is niet aangekomen. Waar blijft mijn pakket?\n\nGroeten,\nAnna",
  },
  {
    by: "team",
    language: "nl",
    text: "Dag Anna,\n\nWat vervelend. De vervoerder is uw pakket kwijt. Ik stuur u morgen een nieuw pakket.\n\nVriendelijke groet,\nSanne",
  },
  { by: "customer", language: "nl", text: "Bedankt. Kan het ook naar mijn werk?" },
];

it("says what was asked, answered, promised and said last, in the order of the conversation", () => {
  expect(summarise(TURNS)).toEqual([
    { role: "asked", turn: 0, sentence: "Mijn bestelling 2026-114471 is niet aangekomen. Waar blijft mijn pakket?" },
    { role: "answered", turn: 1, sentence: "De vervoerder is uw pakket kwijt." },
    { role: "promised", turn: 1, sentence: "Ik stuur u morgen een nieuw pakket." },
    { role: "last_word", turn: 2, sentence: "Kan het ook naar mijn werk?" },
  ]);
});

it("writes nothing that does not stand in the conversation", () => {
  for (const { sentence, turn } of summarise(TURNS)) {
    expect(TURNS[turn]!.text).toContain(sentence);
    for (const { text } of findFacts(sentence)) expect(TURNS[turn]!.text).toContain(text);
  }
});

it("says nothing twice", () => {
  const promise: Turn = { by: "team", language: "nl", text: "We bellen u morgen." };
  expect(summarise([promise])).toEqual([{ role: "answered", turn: 0, sentence: "We bellen u morgen." }]);
});

it.each<[string, Turn[]]>([
  ["no turns", []],
  ["an empty turn", [{ by: "customer", language: "nl", text: "" }]],
  ["only a greeting", [{ by: "customer", language: "fr", text: "Bonjour," }]],
])("has nothing to say of %s", (_, turns) => expect(summarise(turns)).toEqual([]));

describe("what is summed up", () => {
  it.each([
    ["five turns", 5, 10, true],
    ["two long letters", 2, 800, true],
    ["four short ones", 4, 10, false],
    ["one letter, however long", 1, 5_000, false],
    ["nothing", 0, 0, false],
  ])("%s: %s of %s characters", (_, count, length, expected) =>
    expect(isLong(Array.from({ length: count }, () => ({ text: "x".repeat(length) })))).toBe(expected),
  );
});
