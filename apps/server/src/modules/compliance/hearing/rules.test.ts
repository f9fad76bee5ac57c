/** What each event of Luwte says of a contact. */
import { expect, it } from "vitest";
import { factsIn } from "./rules.ts";

const AT = "2026-03-02T09:00:00.000Z";
const heard = { at: Date.parse(AT), complaintLabelIds: ["klacht"] as never };
const conversation = (more: object = {}) => ({
  id: "c",
  channel: "chat",
  createdAt: AT,
  waitingSince: AT,
  labelIds: [],
  state: { kind: "open", since: AT },
  lastMessage: { direction: "in" },
  ...more,
});
const changed = (more: object = {}, before: object | null = null) => ({
  type: "conversation.changed",
  payload: { conversation: conversation(more), before },
});
const message = (more: object = {}) => ({
  type: "message.changed",
  payload: {
    message: {
      conversationId: "c",
      channel: "mail",
      direction: "out",
      author: { kind: "person" },
      delivery: { kind: "sent", at: AT },
      ...more,
    },
  },
});
const gone = (outcome: string) => ({ type: "wrap_up.added", payload: { wrapUp: { conversationId: "c", outcome } } });
const did = (code: string) => ({
  type: "activity.added",
  payload: { activity: { conversationId: "c", code, params: { at: AT } } },
});
const promise = (state: object) => ({
  type: "promise.changed",
  payload: { promise: { id: "p", conversationId: "c", madeAt: AT, state }, conversation: conversation() },
});

it.each<[string, object, string[]]>([
  ["a chat begins, waits and shows its number", changed(), ["contact_begun", "queued", "case_key_given"]],
  ["a mail begins and waits", changed({ channel: "mail" }), ["contact_begun", "queued"]],
  ["a change later says nothing", changed({}, { state: "open" }), []],
  ["what we write first is no contact", changed({ waitingSince: null, lastMessage: { direction: "out" } }), []],
  ["what was imported happened elsewhere", changed({ createdAt: "2026-02-01T09:00:00.000Z" }), []],
  ["a label makes a complaint", changed({ labelIds: ["klacht"] }, { state: "open" }), ["complaint_received"]],
  [
    "a complaint that is solved is answered",
    changed({ labelIds: ["klacht"], state: { kind: "solved", since: AT } }, { state: "open" }),
    ["complaint_received", "complaint_answered"],
  ],
  ["an answer that has left", message(), ["answered_by_person", "case_key_given"]],
  ["an answer that can still be taken back", message({ delivery: { kind: "queued" } }), []],
  ["a mail by itself gives the number and is no person", message({ author: { kind: "system" } }), ["case_key_given"]],
  ["an answer in a chat", message({ channel: "chat", delivery: { kind: "seen", at: AT } }), ["answered_by_person"]],
  ["a note", message({ direction: "note", delivery: { kind: "none" } }), []],
  ["a customer who went away", gone("customer_gone"), ["abandoned"]],
  ["a visitor who left the line of the chat", did("left_waiting"), ["abandoned"]],
  ["anything else that was done", did("assigned"), []],
  ["a customer who was helped", gone("helped"), []],
  ["a promise", promise({ kind: "open" }), ["promise_made"]],
  ["a promise that was kept", promise({ kind: "kept", at: AT }), ["promise_made", "promise_kept"]],
])("%s", (_name, told, kinds) => {
  const facts = factsIn(told as never, heard);
  expect(facts.map(({ kind }) => kind)).toEqual(kinds);
  expect(factsIn(told as never, heard).map(({ source }) => source)).toEqual(facts.map(({ source }) => source));
});

it("says that a customer left once, whoever says it", () => {
  const [byChat, byWrapUp] = [did("left_waiting"), gone("customer_gone")].map(
    (told) => factsIn(told as never, heard)[0]!,
  );
  expect(byChat!.source).toBe(byWrapUp!.source);
});
