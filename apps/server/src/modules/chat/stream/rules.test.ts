/** The difference between two snapshots, applied to the first, is the second. */
import type { WidgetEvent, WidgetMessage } from "@luwte/contract/widget/protocol.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Snapshot } from "../shapes.ts";
import { cursorOf, eventsBetween } from "./rules.ts";

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString();
const message = (minute: number, text = "x"): WidgetMessage => ({
  id: `m${String(minute).padStart(2, "0")}`,
  author: { kind: "visitor" },
  text,
  files: [],
  at: at(minute),
});

function snapshot(
  messages: readonly WidgetMessage[],
  given: Partial<NonNullable<Snapshot["conversation"]>> = {},
): Snapshot {
  const content = {
    visitor: { name: null, email: null, verified: false },
    conversation: {
      id: "c",
      number: 1,
      status: null,
      solved: false,
      answering: null,
      agentReadUpTo: null,
      visitorReadUpTo: null,
      ...given,
    },
    messages,
    earlier: false,
    availability: { open: true, changesAt: null },
  };
  return { ...content, cursor: cursorOf(content) };
}

/** As a widget does it; its own reducer is tested beside it. */
function applied({ messages, conversation, ...rest }: Snapshot, event: WidgetEvent): Snapshot {
  switch (event.type) {
    case "message":
    case "message-changed": {
      const others = messages.filter(({ id }) => id !== event.message.id);
      return { ...rest, conversation, messages: [...others, event.message].toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
    }
    case "read":
      return {
        ...rest,
        messages,
        conversation: { ...conversation!, [event.by === "agent" ? "agentReadUpTo" : "visitorReadUpTo"]: event.upTo },
      };
    case "state":
      return {
        ...rest,
        messages,
        conversation: event.conversation,
        visitor: event.visitor,
        availability: event.availability,
      };
    case "typing":
    case "resync":
      return { ...rest, messages, conversation };
  }
}

const conversations = fc.record({
  solved: fc.boolean(),
  answering: fc.constantFrom(null, { name: "Sanne" }),
  agentReadUpTo: fc.constantFrom(null, at(1), at(5)),
  visitorReadUpTo: fc.constantFrom(null, at(2)),
});
const texts = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 8 });

test("whatever was added, changed or read", () => {
  fc.assert(
    fc.property(texts, texts, conversations, conversations, (before, after, one, other) => {
      // Marks only go forward, and a message that is there stays, or the widget must ask afresh.
      const marks = {
        agentReadUpTo: other.agentReadUpTo ?? one.agentReadUpTo,
        visitorReadUpTo: other.visitorReadUpTo ?? one.visitorReadUpTo,
      };
      const longer = after.length >= before.length ? after : [...after, ...before.slice(after.length)];
      const from = snapshot(
        before.map((text, minute) => message(minute, text)),
        one,
      );
      const to = snapshot(
        longer.map((text, minute) => message(minute, text)),
        { ...other, ...marks },
      );
      const events = eventsBetween(from, to);
      expect(events).not.toBe("resync");
      const { cursor: _a, ...result } = (events as WidgetEvent[]).reduce(applied, from);
      const { cursor: _b, ...wanted } = to;
      expect(result).toEqual(wanted);
    }),
  );
});

test("nothing happened: nothing is said", () =>
  expect(eventsBetween(snapshot([message(1)]), snapshot([message(1)]))).toEqual([]));
test("a message went away: ask afresh", () => {
  expect(eventsBetween(snapshot([message(1), message(2)]), snapshot([message(1)]))).toBe("resync");
});
test("another conversation took its place: ask afresh", () => {
  expect(eventsBetween(snapshot([message(1)]), snapshot([message(1)], { id: "d" }))).toBe("resync");
});
test("a message that moved out of the page at its old end is still there", () => {
  const before = [message(1), message(2)];
  expect(eventsBetween(snapshot(before), snapshot([message(2), message(3)]))).toEqual([
    { type: "message", message: message(3) },
  ]);
});
test("what came into the page at its old end is not news", () => {
  expect(eventsBetween(snapshot([message(2)]), snapshot([message(1), message(2)]))).toEqual([]);
});
