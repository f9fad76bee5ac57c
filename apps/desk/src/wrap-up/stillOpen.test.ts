/** What would stay open when conversations are closed. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { expect, it } from "vitest";
import { questionsAbout, stillOpenIn } from "./stillOpen.ts";

const NOON = "2026-03-02T12:00:00.000Z";
const row = (id: string, more: { promiseDueAt?: string; waitingSince?: string } = {}) => ({
  id: id as ConversationId,
  promiseDueAt: null,
  waitingSince: null,
  ...more,
});
const asked = (id: string, name: string) => ({ question: { conversationId: id as ConversationId, name } });
const one = (more: object) => ({ kind: "one", departments: [], promise: false, customerWaits: false, ...more });

it.each([
  ["nothing", [row("a")], [], null],
  ["a question elsewhere is nothing", [row("a")], [asked("b", "Logistiek")], null],
  ["a question", [row("a")], [asked("a", "Logistiek")], one({ departments: ["Logistiek"] })],
  ["two to one department", [row("a")], [asked("a", "L"), asked("a", "L")], one({ departments: ["L"] })],
  ["a promise", [row("a", { promiseDueAt: NOON })], [], one({ promise: true })],
  ["no answer yet", [row("a", { waitingSince: NOON })], [], one({ customerWaits: true })],
  ["many, with nothing", [row("a"), row("b")], [], null],
  [
    "many, counted by conversation",
    [row("a", { waitingSince: NOON }), row("b"), row("c", { promiseDueAt: NOON })],
    [asked("a", "L")],
    { kind: "many", count: 2 },
  ],
])("%s", (_name, rows, questions, expected) => expect(stillOpenIn(rows, questions)).toEqual(expected));

it("asks about one by its id, about many together", () => {
  expect(questionsAbout([row("a")])).toEqual({ conversationId: "a", states: ["open"] });
  expect(questionsAbout([row("a"), row("b")])).toEqual({ states: ["open"] });
});
