/** A conversation's page: what comes in appears once, in its place, and another's draft never does. */
import { describe, expect, it } from "vitest";
import type { Activity, Draft, Message } from "../conversations.ts";
import type { LuwteEvent } from "../events.ts";
import type { ConversationId, PersonId } from "../ids.ts";
import { cursorOf } from "../lists.ts";
import {
  applyToConversationPage as apply,
  conversationPageView,
  MAXIMUM_ACTIVITIES,
  withEarlierMessages,
} from "./conversationPage.ts";
import { idOf, momentOf, sampleConversation, sampleMessage } from "./samples.ts";

const viewerId = idOf<PersonId>(400);
const page = conversationPageView(
  {
    conversation: sampleConversation(1),
    messages: [sampleMessage(20), sampleMessage(30)],
    earlier: cursorOf({ moment: momentOf(20), id: idOf(20) }),
    activities: [],
    participants: [],
    linked: [sampleConversation(2)],
    draft: null,
    position: "" as never,
  },
  viewerId,
);
const added = (message: Message): LuwteEvent => ({ type: "message.added", payload: { message } });
const draft = (version: number, personId = viewerId): Draft => ({
  conversationId: idOf(1),
  personId,
  kind: "reply",
  richText: `<p>${version}</p>`,
  to: [],
  cc: [],
  attachments: [],
  promises: [],
  updatedAt: momentOf(version),
  version,
});
const numbers = (view: typeof page) => view.messages.map((message) => message.text);

describe("messages", () => {
  it("stand in the order of time, each once", () => {
    const once = apply(apply(page, added(sampleMessage(25))), added(sampleMessage(25)));
    expect(numbers(once)).toEqual(["Bericht 20", "Bericht 25", "Bericht 30"]);
  });
  it("of another conversation are not shown", () => {
    expect(apply(page, added(sampleMessage(40, { conversationId: idOf(2) })))).toBe(page);
  });
  it("older than what is loaded wait until they are asked for", () => {
    expect(apply(page, added(sampleMessage(10)))).toBe(page);
    const all = withEarlierMessages(page, { items: [sampleMessage(10)], next: null });
    expect(numbers(all)).toEqual(["Bericht 10", "Bericht 20", "Bericht 30"]);
  });
  it("change only forwards, and never come back once removed", () => {
    const sent = sampleMessage(30, { version: 3, delivery: { kind: "sent", at: momentOf(31) } });
    const newer = apply(page, { type: "message.changed", payload: { message: sent } });
    const older = apply(newer, { type: "message.changed", payload: { message: sampleMessage(30, { version: 2 }) } });
    expect(older.messages[1]).toEqual(sent);
    const gone = apply(older, { type: "message.removed", payload: { messageId: idOf(30), conversationId: idOf(1) } });
    expect(numbers(apply(gone, { type: "message.changed", payload: { message: sent } }))).toEqual(["Bericht 20"]);
  });
});

describe("what is told late", () => {
  it("does not bring back a message that has left", () => {
    const removed: LuwteEvent = {
      type: "message.removed",
      payload: { messageId: idOf(25), conversationId: idOf(1), version: 3 },
    };
    const late = apply(apply(page, removed), added(sampleMessage(25, { version: 2 })));
    expect(numbers(late)).toEqual(["Bericht 20", "Bericht 30"]);
    expect(numbers(apply(late, added(sampleMessage(25, { version: 4 }))))).toContain("Bericht 25");
  });
  it("does not take away a message that has come back", () => {
    const back = apply(page, added(sampleMessage(25, { version: 4 })));
    expect(
      apply(back, { type: "message.removed", payload: { messageId: idOf(25), conversationId: idOf(1), version: 2 } }),
    ).toBe(back);
  });
  it("does not bring back a draft that was sent", () => {
    const payload = { conversationId: idOf<ConversationId>(1), personId: viewerId, version: 5 };
    const sent = apply(page, { type: "draft.removed", payload });
    expect(apply(sent, { type: "draft.changed", payload: { draft: draft(4) } }).draft).toBeNull();
    expect(apply(sent, { type: "draft.changed", payload: { draft: draft(6) } }).draft?.version).toBe(6);
  });
});

describe("a draft", () => {
  it("of the viewer is shown, of a colleague it is not", () => {
    expect(apply(page, { type: "draft.changed", payload: { draft: draft(1) } }).draft).toEqual(draft(1));
    expect(apply(page, { type: "draft.changed", payload: { draft: draft(1, idOf<PersonId>(401)) } }).draft).toBeNull();
  });
  it("never becomes an older one", () => {
    const newer = apply(page, { type: "draft.changed", payload: { draft: draft(3) } });
    expect(apply(newer, { type: "draft.changed", payload: { draft: draft(2) } }).draft?.version).toBe(3);
  });
});

describe("around the conversation", () => {
  it("a linked conversation shows its newest state, whichever event came first", () => {
    const newer = sampleConversation(2, { version: 4, subject: "Nieuw" });
    const view = apply(page, {
      type: "conversation.changed",
      payload: { conversation: newer, groupId: null, before: null },
    });
    const linked = apply(view, {
      type: "conversation.links_changed",
      payload: { conversationId: idOf(1), linked: [sampleConversation(2)] },
    });
    expect(linked.linked).toEqual([newer]);
  });
  it("the newest activities are kept, each once", () => {
    const activity = (number: number): Activity => ({
      id: idOf(number),
      conversationId: idOf(1),
      at: momentOf(number),
      by: { kind: "system", name: "clock" },
      code: "woke",
      params: {},
    });
    const events = Array.from(
      { length: MAXIMUM_ACTIVITIES + 5 },
      (_, number): LuwteEvent => ({
        type: "activity.added",
        payload: { activity: activity(number) },
      }),
    );
    const view = [...events, ...events.slice(-3)].reduce(apply, page);
    expect(view.activities).toHaveLength(MAXIMUM_ACTIVITIES);
    expect(view.activities[0]).toEqual(activity(5));
  });
  it("is gone when it is removed", () => {
    const before = { state: "open" as const, teamId: null, assigneeId: null };
    expect(apply(page, { type: "conversation.removed", payload: { conversationId: idOf(1), before } }).gone).toBe(true);
    expect(apply(page, { type: "conversation.removed", payload: { conversationId: idOf(2), before } }).linked).toEqual(
      [],
    );
  });
});
