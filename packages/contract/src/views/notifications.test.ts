/** Notifications: one for the same thing, read until a moment. */
import { describe, expect, it } from "vitest";
import type { LuwteEvent } from "../events.ts";
import type { ConversationId } from "../ids.ts";
import { cursorOf } from "../lists.ts";
import { applyToNotifications as apply, notificationsView } from "./notifications.ts";
import { idOf, momentOf, sampleNotification } from "./samples.ts";

const loaded = notificationsView({
  items: [sampleNotification(30), sampleNotification(20)],
  unread: 4,
  next: cursorOf({ moment: momentOf(20), id: idOf(20) }),
});
const added = (number: number, times: number, minute = number): LuwteEvent => ({
  type: "notification.added",
  payload: { notification: sampleNotification(number, { at: momentOf(minute), params: { times } }) },
});
const read = (minute: number): LuwteEvent => ({
  type: "notification.read",
  payload: { personId: idOf(800), until: momentOf(minute) },
});
const ids = (view: typeof loaded) => view.items.map((item) => Number(item.id.slice(-3)));

describe("notifications", () => {
  it("count a new one", () => {
    const view = apply(apply(loaded, added(40, 1)), added(40, 1));
    expect([ids(view), view.unread]).toEqual([[40, 30, 20], 5]);
  });
  it("move up what is told again, and do not count it again", () => {
    const view = apply(loaded, added(20, 2, 41));
    expect([ids(view), view.unread]).toEqual([[20, 30], 4]);
  });
  it("know from its number of times that one that was not loaded is not new", () => {
    const view = apply(loaded, added(5, 3, 42));
    expect([ids(view), view.unread]).toEqual([[5, 30, 20], 4]);
  });
  it("are read until a moment, also those that are not loaded", () => {
    const view = apply(loaded, read(25));
    expect(view).toMatchObject({ unread: 1, stale: false });
    expect(view.items.map((item) => item.readAt)).toEqual([null, momentOf(25)]);
  });
  it("go with the conversation they are about", () => {
    const before = { state: "open" as const, teamId: null, assigneeId: null };
    const removed = {
      type: "conversation.removed" as const,
      payload: { conversationId: idOf<ConversationId>(30), before },
    };
    const all = notificationsView({ items: loaded.items, unread: 2, next: null });
    expect(apply(all, removed)).toMatchObject({ items: [{ id: idOf(20) }], unread: 1, stale: false });
    expect(apply(loaded, removed)).toMatchObject({ unread: 3, stale: true });
  });
  it("say that they are stale when only some that are not loaded were read", () => {
    expect(apply(loaded, read(10)).stale).toBe(true);
  });
});
