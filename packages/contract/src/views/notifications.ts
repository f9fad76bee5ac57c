/** What one was told, newest first, as far as it was loaded. */
import type { EventPayload } from "../events.ts";
import { isWithin, keyOfCursor, type RowKey } from "../lists.ts";
import type { Notification } from "../notifications.ts";
import { applying, byTime, without } from "../views.ts";

export type NotificationsView = {
  readonly items: readonly Notification[];
  readonly unread: number;
  /** Older ones are on the server; null: all are here. */
  readonly until: RowKey | null;
  /** How many of the older ones were read cannot be known here: load afresh. */
  readonly stale: boolean;
};
type Page = { items: readonly Notification[]; next: string | null; unread: number };

export const notificationsView = (page: Page): NotificationsView => ({
  items: page.items,
  unread: page.unread,
  until: page.next === null ? null : keyOfCursor(page.next),
  stale: false,
});

export const applyToNotifications = applying<NotificationsView>({
  "notification.added": add,
  "notifications.arrived": arrive,
  "notification.read": read,
  /** What was told about a conversation goes with it. */
  "conversation.removed": forget,
});

/** The same thing again is the same notification, moved up: `times` tells it from a new one when the first is not loaded. */
function add(view: NotificationsView, { notification }: EventPayload<"notification.added">): NotificationsView {
  const before = view.items.find((item) => item.id === notification.id);
  if (before && (before.at > notification.at || before.readAt !== null)) return view;
  const isNew = !before && Number(notification.params.times ?? 1) === 1;
  const items = [...without(view.items, notification.id), notification].toSorted((a, b) => byTime(b, a));
  return { ...view, items: items.filter((item) => isLoaded(view, item)), unread: view.unread + Number(isNew) };
}

/** Each is unread, and was not counted while it waited. */
function arrive(view: NotificationsView, { notifications, replaced }: EventPayload<"notifications.arrived">) {
  const gone = new Set<string>(replaced);
  const known = new Set(view.items.map(({ id }) => id));
  const fresh = notifications.filter(({ id }) => !known.has(id));
  const items = [...view.items.filter(({ id }) => !gone.has(id)), ...fresh].toSorted((a, b) => byTime(b, a));
  return {
    ...view,
    items: items.filter((item) => isLoaded(view, item)),
    unread: view.unread + fresh.length - (fresh.length > 0 ? replaced.length : 0),
  };
}

const isLoaded = (view: NotificationsView, item: Notification): boolean =>
  view.until === null || isWithin({ moment: item.at, id: item.id }, view.until, "newest");

const unreadIn = (items: readonly Notification[]): number => items.filter((item) => item.readAt === null).length;

function forget(view: NotificationsView, payload: EventPayload<"conversation.removed">): NotificationsView {
  const items = view.items.filter((item) => item.conversationId !== payload.conversationId);
  const unread = view.unread - (unreadIn(view.items) - unreadIn(items));
  // Of those that are not loaded some may be gone too.
  return { ...view, items, unread, stale: view.stale || unread > unreadIn(items) };
}

function read(view: NotificationsView, { until }: EventPayload<"notification.read">): NotificationsView {
  const isMeant = (item: Notification) => item.readAt === null && item.at <= until;
  const items = view.items.map((item) => (isMeant(item) ? { ...item, readAt: until } : item));
  if (view.until !== null && until < view.until.moment) return { ...view, items, stale: true };
  return { ...view, items, unread: unreadIn(items) };
}
