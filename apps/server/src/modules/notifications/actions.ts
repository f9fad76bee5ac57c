/** Telling somebody something, now or at their next start, and noting that it was read. All that is pushed to a colleague passes here. */
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { Notification } from "@luwte/contract/notifications.ts";
import type { Work } from "../../platform/work/work.ts";
import { findReach, isLetThrough, worksAt } from "../working-time/public.ts";
import * as queries from "./queries.ts";
import { gate } from "./rules.ts";

/**
 * Told when it is that person's working time; otherwise it waits and nothing is heard of it until their next start. Whoever has something to tell does nothing for that.
 * Null: it was that person's own doing, so there is nothing to tell.
 */
export async function notify(work: Work, given: queries.NewNotification): Promise<Notification | null> {
  if (work.actor.kind === "person" && work.actor.personId === given.personId) return null;
  const { works, waits } = await lookUp(work, given);
  // In order: what waited comes before what is new.
  if (works) await arrive(work, given.personId);
  const notification =
    (await queries.raiseUnread(work.tx, given, waits, work.now)) ??
    (await queries.insertNotification(work.tx, work.organisationId, given, waits, work.now));
  if (!waits)
    work.record({ type: "notification.added", payload: { notification }, audience: { people: [given.personId] } });
  return notification;
}

async function lookUp(work: Work, { personId, conversationId }: queries.NewNotification) {
  const works = await worksAt(work.tx, personId, work.now);
  const letThrough = !works && (await isLetThrough(work, personId, conversationId));
  return { works, waits: gate({ works, letThrough }) === "waits" };
}

/** What waits for this person, about one conversation or all of it, comes in one piece. */
export async function arrive(work: Work, personId: PersonId, about: ConversationId | null = null): Promise<void> {
  const waiting = await queries.findWaiting(work.tx, personId, about);
  if (waiting.length === 0) return;
  const replaced = await queries.deleteTwins(work.tx, waiting);
  const notifications = await queries.letArrive(work.tx, waiting, work.now);
  const payload = { personId, notifications, replaced };
  work.record({ type: "notifications.arrived", payload, audience: { people: [personId] } });
}

/** Whose working time has begun while something waited. */
export async function arriveForAll(work: Work): Promise<void> {
  const people = await queries.findWhoWaits(work.tx);
  const reach = await findReach(work.tx, people, work.now);
  for (const personId of people) if (reach.get(personId)?.works) await arrive(work, personId);
}

export async function readUntil(work: Work, personId: PersonId, until: Date): Promise<void> {
  await queries.markRead(work.tx, personId, until);
  const payload = { personId, until: until.toISOString() };
  work.record({ type: "notification.read", payload, audience: { people: [personId] } });
}
