/** Who waits in a chat and is gone, as a table. */
import { expect, test } from "vitest";
import { leavingOf, type Waiting } from "./rules.ts";

const minute = (at: number): Date => new Date(Date.UTC(2026, 10, 23, 9, at));
const waiting = (given: { visitor?: object; conversation?: object; messages?: object[] } = {}): Waiting =>
  ({
    visitor: { lastHereAt: minute(0), email: null, ...given.visitor },
    conversation: {
      channel: "chat",
      waitingSince: minute(0).toISOString(),
      state: { kind: "open" },
      ...given.conversation,
    },
    messages: given.messages ?? [{ direction: "in", author: { kind: "customer" } }],
  }) as unknown as Waiting;

test.each<[string, Parameters<typeof waiting>[0], number, string]>([
  ["gone for ten minutes without an answer", {}, 10, "left"],
  ["here a moment ago", {}, 9, "wait"],
  ["answered by a person", { messages: [{ direction: "out", author: { kind: "person" } }] }, 10, "nothing"],
  ["answered by a bot only", { messages: [{ direction: "out", author: { kind: "system" } }] }, 10, "left"],
  ["a note is no answer", { messages: [{ direction: "note", author: { kind: "person" } }] }, 10, "left"],
  ["who gave an address is answered there", { visitor: { email: "a@b.example" } }, 10, "nothing"],
  ["who waits for nothing", { conversation: { waitingSince: null } }, 10, "nothing"],
  ["who chose a time is put aside until then", { conversation: { state: { kind: "snoozed" } } }, 10, "nothing"],
  ["what goes on by mail", { conversation: { channel: "mail" } }, 10, "nothing"],
])("%s: %s", (_, given, at, kind) => expect(leavingOf(waiting(given), minute(at)).kind).toBe(kind));

test("it is as of when they were here last", () =>
  expect(leavingOf(waiting(), minute(40))).toEqual({ kind: "left", at: minute(0) }));
