/** When a summary helps, and what of it is kept as a note. */
import type { Message } from "@luwte/contract/conversations.ts";
import { describe, expect, it } from "vitest";
import { isNeeded, noteOf } from "./summary.ts";

const DAY = 86_400_000;
const at = (days: number): string => new Date(Date.UTC(2026, 10, 1) + days * DAY).toISOString();
const message = (direction: "in" | "out" | "note", days: number, by: string | null = null) =>
  ({
    direction,
    at: at(days),
    text: "Waar blijft mijn pakket?",
    author: by ? { kind: "person", personId: by, name: by } : { kind: "customer", name: "Jan" },
  }) as unknown as Message;

const LONG = [1, 2, 3, 4, 5].map((day) => message(day % 2 ? "in" : "out", day, day % 2 ? null : "lotte"));
const page = (messages: readonly Message[], kind = "open") => ({
  messages,
  from: null,
  conversation: { state: { kind } },
});

describe("a summary is offered", () => {
  it.each<[string, ReturnType<typeof page>, string | null, boolean]>([
    ["to who never wrote in a long conversation", page(LONG), null, true],
    ["not where little was said", page(LONG.slice(0, 3)), null, false],
    ["not of what is solved", page(LONG, "solved"), null, false],
    ["not to who wrote a moment ago", page([...LONG, message("out", 5.5, "sanne")]), null, false],
    ["not to who noted a moment ago", page([...LONG, message("note", 5.5, "sanne")]), null, false],
    ["to who wrote days ago", page([...LONG, message("out", 5.5, "sanne"), message("in", 9)]), null, true],
    ["not when a card tells it", page(LONG), at(6), false],
    ["when something was said after the card", page(LONG), at(4), true],
  ])("%s", (_, of, cardAt, expected) => expect(isNeeded(of, "sanne", cardAt)).toBe(expected));
});

it("a note has each sentence behind what it tells, and no markup of others", () =>
  expect(noteOf("Samenvatting", [{ name: "Gevraagd", words: "Is 1 < 2?" }])).toBe(
    "<p>Samenvatting</p><p>Gevraagd: Is 1 &lt; 2?</p>",
  ));
