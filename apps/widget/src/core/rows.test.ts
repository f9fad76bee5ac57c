/** How messages and letters become the list that people see. */
import type { WidgetMessage } from "@luwte/contract/widget/protocol.ts";
import { expect, test } from "vitest";
import type { Letter } from "./outbox.ts";
import { rowsOf } from "./rows.ts";

const message = (id: string, kind: "visitor" | "agent", when: string): WidgetMessage => ({
  id,
  author: kind === "agent" ? { kind, name: "Sanne" } : { kind },
  text: id,
  files: [],
  at: `2026-11-${when}:00.000Z`,
});
const letter = (id: string, failed: string | null = null): Letter => ({
  id,
  text: id,
  files: [],
  address: null,
  at: Date.parse("2026-11-23T12:00:00Z"),
  failed,
});
const talk = (messages: WidgetMessage[], agentReadUpTo: string | null = null) => ({
  messages,
  conversation: {
    id: "c",
    number: 1,
    status: null,
    solved: false,
    answering: null,
    agentReadUpTo,
    visitorReadUpTo: null,
  },
});

test("a new day gets a separator, and starts a new group", () => {
  const rows = rowsOf(talk([message("a", "agent", "22T12:00"), message("b", "agent", "23T12:00")]), [], false);
  expect(rows.map(({ newDay, first, last }) => [newDay, first, last])).toEqual([
    [true, true, true],
    [true, true, true],
  ]);
});

test("what one person says within minutes is one group", () => {
  const messages = [
    message("a", "agent", "23T12:00"),
    message("b", "agent", "23T12:03"),
    message("c", "agent", "23T12:20"),
  ];
  const rows = rowsOf(talk(messages), [], false);
  expect(rows.map(({ first, last }) => [first, last])).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ]);
});

test("only the newest own message says that it was sent or read", () => {
  const messages = [message("a", "visitor", "23T12:00"), message("b", "visitor", "23T12:01")];
  expect(rowsOf(talk(messages), [], false).map(({ status }) => status)).toEqual([null, "sent"]);
  expect(rowsOf(talk(messages, messages[1]!.at), [], false).map(({ status }) => status)).toEqual([null, "read"]);
});

test("a letter that arrived is not shown twice", () => {
  expect(rowsOf(talk([message("a", "visitor", "23T12:00")]), [letter("a")], false)).toHaveLength(1);
});

test("a letter is sending, waits for a line, or failed", () => {
  expect(rowsOf(talk([]), [letter("a")], false)[0]!.status).toBe("sending");
  expect(rowsOf(talk([]), [letter("a")], true)[0]!.status).toBe("waiting");
  expect(rowsOf(talk([]), [letter("a", "invalid_request")], true)[0]!.status).toBe("failed");
});
