/** Telling somebody something, and noting that it was read. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Notification } from "@luwte/contract/notifications.ts";
import type { Work } from "../../platform/work/work.ts";
import { insertNotification, markRead, type NewNotification, raiseUnread } from "./queries.ts";

/** Null: it was that person's own doing, so there is nothing to tell. */
export async function notify(work: Work, given: NewNotification): Promise<Notification | null> {
  if (work.actor.kind === "person" && work.actor.personId === given.personId) return null;
  const notification =
    (await raiseUnread(work.tx, given, work.now)) ??
    (await insertNotification(work.tx, work.organisationId, given, work.now));
  work.record({ type: "notification.added", payload: { notification }, audience: { people: [given.personId] } });
  return notification;
}

export async function readUntil(work: Work, personId: PersonId, until: Date): Promise<void> {
  await markRead(work.tx, personId, until);
  const payload = { personId, until: until.toISOString() };
  work.record({ type: "notification.read", payload, audience: { people: [personId] } });
}
