/** When an answer goes after a visitor who left. */
import type { Message } from "@luwte/contract/conversations.ts";
import { expect, test } from "vitest";
import { followUp, isHere, unseenOf } from "./rules.ts";

const at = (minute: number, second = 0): Date => new Date(Date.UTC(2026, 10, 23, 9, minute, second));
const said = (minute: number, kind = "sent", channel = "chat", direction = "out"): Message =>
  ({ id: `m${minute}`, at: at(minute).toISOString(), channel, direction, delivery: { kind } }) as Message;
const visitor = (given: object = {}) => ({
  visitorReadAt: null,
  mailedUpTo: null,
  lastHereAt: at(0),
  email: "anna@voorbeeld.nl",
  ...given,
});

test("a visitor whose line was open a moment ago is here", () => {
  expect(isHere({ lastHereAt: at(0) }, at(1))).toBe(true);
  expect(isHere({ lastHereAt: at(0) }, at(2))).toBe(false);
});

test("unseen is what an agent said in the chat since the visitor last read or was mailed", () => {
  const messages = [said(1), said(2), said(3), said(4, "seen"), said(5, "sent", "mail")];
  expect(unseenOf(visitor({ visitorReadAt: at(1) }), messages).map(({ id }) => id)).toEqual(["m2", "m3"]);
  expect(unseenOf(visitor({ visitorReadAt: at(1), mailedUpTo: at(2) }), messages).map(({ id }) => id)).toEqual(["m3"]);
});

test.each([
  ["all was seen: nothing", visitor({ visitorReadAt: at(1) }), 10, "nothing"],
  ["the visitor is still here: wait", visitor({ lastHereAt: at(9) }), 10, "wait"],
  ["the visitor has just left: wait", visitor({ lastHereAt: at(8, 30) }), 10, "wait"],
  ["the visitor left and gave an address: mail", visitor(), 10, "mail"],
  ["the visitor left and is nobody: nothing", visitor({ email: null }), 10, "nothing"],
  ["it was mailed already: nothing", visitor({ mailedUpTo: at(1) }), 10, "nothing"],
  ["it was a week ago: nothing", visitor(), 8 * 24 * 60, "nothing"],
] as const)("%s", (_, who, minute, kind) => expect(followUp(who, [said(1)], at(minute)).kind).toBe(kind));

test("whoever wrote since has seen what stands above", () => {
  expect(unseenOf(visitor(), [said(1), said(2, "none", "chat", "in"), said(3)]).map(({ id }) => id)).toEqual(["m3"]);
});

test("all that was not seen goes in one mail", () => {
  const next = followUp(visitor(), [said(1), said(2)], at(10));
  expect(next).toMatchObject({ kind: "mail", email: "anna@voorbeeld.nl", messages: [{ id: "m1" }, { id: "m2" }] });
});

test("whoever waits for a visitor looks again just after that visitor counts as gone", () => {
  expect(followUp(visitor({ lastHereAt: at(9) }), [said(1)], at(10))).toEqual({ kind: "wait", until: at(11, 1) });
});
