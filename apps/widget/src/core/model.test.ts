/** Applying the stream's events must give what asking the server again gives. */
import type { SessionReply, WidgetEvent, WidgetMessage } from "@luwte/contract/widget/protocol.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEvent, emptyModel, fromSession, type Model, unreadOf } from "./model.ts";

const availability = { open: true, changesAt: null };
const at = (minute: number): string => new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString();

const message = (minute: number, kind: "visitor" | "agent"): WidgetMessage => ({
  id: `m${String(minute).padStart(3, "0")}`,
  author: kind === "agent" ? { kind, name: "Sanne" } : { kind },
  text: `${kind} ${minute}`,
  files: [],
  at: at(minute),
});

const session = (messages: WidgetMessage[], readUpTo: string | null): SessionReply => ({
  visitorToken: "t",
  visitor: { name: null, email: null, verified: false },
  conversation: {
    id: "c",
    number: 1,
    status: null,
    solved: false,
    answering: null,
    agentReadUpTo: null,
    visitorReadUpTo: readUpTo,
  },
  messages,
  earlier: false,
  cursor: "0",
  availability,
});

test("events after a session equal the later session, also when some come twice", () => {
  const history = fc.array(fc.constantFrom("visitor" as const, "agent" as const), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(history, fc.nat(), fc.nat(), (kinds, cut, again) => {
      const messages = kinds.map((kind, minute) => message(minute, kind));
      const known = cut % messages.length;
      const missed = messages.slice(Math.min(known, again % messages.length));
      const readUpTo = messages.at(-1)!.at;
      const events: WidgetEvent[] = [
        ...missed.map((one): WidgetEvent => ({ type: "message", message: one })),
        { type: "read", by: "visitor", upTo: readUpTo },
      ];
      const start = fromSession(session(messages.slice(0, known), null));
      const applied = events.reduce((model, event) => applyEvent(model, event, 0), start);
      expect(applied).toEqual(fromSession(session(messages, readUpTo)));
    }),
  );
});

const talking = (): Model => fromSession(session([message(1, "visitor"), message(2, "agent")], at(1)));

test("a message that changed takes its own place", () => {
  const changed = { ...message(1, "visitor"), text: "verwijderd" };
  expect(applyEvent(talking(), { type: "message-changed", message: changed }, 0).messages[0]!.text).toBe("verwijderd");
});

test("a change of a message that is not shown shows nothing new", () => {
  const model = talking();
  expect(applyEvent(model, { type: "message-changed", message: message(9, "agent") }, 0)).toBe(model);
});

test("a read mark never goes back", () => {
  const model = applyEvent(talking(), { type: "read", by: "visitor", upTo: at(2) }, 0);
  expect(applyEvent(model, { type: "read", by: "visitor", upTo: at(1) }, 0).conversation!.visitorReadUpTo).toBe(at(2));
});

test("an agent's message ends that agent's typing", () => {
  const typing = applyEvent(talking(), { type: "typing", name: "Sanne", typing: true }, 5);
  expect(typing.typing).toEqual({ name: "Sanne", at: 5 });
  expect(applyEvent(typing, { type: "message", message: message(3, "agent") }, 6).typing).toBeNull();
});

test("only what others wrote after the last look is unread", () => {
  expect(unreadOf(talking()).map(({ id }) => id)).toEqual(["m002"]);
  expect(unreadOf(emptyModel(availability, false))).toEqual([]);
});
