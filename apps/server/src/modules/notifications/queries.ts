/** The table of notifications: a person's own, newest first. */
import { type ConversationId, type NotificationId, newId, type PersonId } from "@luwte/contract/ids.ts";
import type { Notification } from "@luwte/contract/notifications.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { Notifications } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

const notificationOf = (row: Selectable<Notifications>): Notification => ({
  id: row.id as NotificationId,
  personId: row.person_id as PersonId,
  kind: row.kind as Notification["kind"],
  conversationId: row.conversation_id as ConversationId | null,
  params: row.params as Notification["params"],
  at: row.at.toISOString(),
  readAt: row.read_at?.toISOString() ?? null,
});

export type NewNotification = Pick<Notification, "personId" | "kind" | "conversationId" | "params">;

/** Raises the unread one of this kind about this conversation, if there is one. */
export async function raiseUnread(
  tx: OrganisationTransaction,
  given: NewNotification,
  now: Date,
): Promise<Notification | null> {
  const row = await tx
    .updateTable("notifications")
    .set({
      at: now,
      params: sql`${JSON.stringify(given.params)}::jsonb || jsonb_build_object('times', coalesce((params->>'times')::int, 1) + 1)`,
    })
    .where("person_id", "=", given.personId)
    .where("kind", "=", given.kind)
    .where(sql<boolean>`conversation_id is not distinct from ${given.conversationId}::uuid`)
    // What is about no conversation is about a channel, or stands for itself.
    .where(sql<boolean>`(conversation_id is not null or params->>'talkId' = ${given.params.talkId ?? null}::text)`)
    .where("read_at", "is", null)
    .returningAll()
    .executeTakeFirst();
  return row ? notificationOf(row) : null;
}

export async function insertNotification(
  tx: OrganisationTransaction,
  organisationId: string,
  given: NewNotification,
  now: Date,
): Promise<Notification> {
  const row = await tx
    .insertInto("notifications")
    .values({
      id: newId(now.getTime()),
      organisation_id: organisationId,
      person_id: given.personId,
      kind: given.kind,
      conversation_id: given.conversationId,
      params: JSON.stringify({ ...given.params, times: 1 }),
      at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return notificationOf(row);
}

type After = { moment: string; id: string } | null;

/** One more than asked, so that the caller knows whether there are more. */
export async function listNotifications(
  tx: OrganisationTransaction,
  personId: PersonId,
  after: After,
  limit: number,
): Promise<Notification[]> {
  const rows = await tx
    .selectFrom("notifications")
    .selectAll()
    .where("person_id", "=", personId)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(at, id) < (${after!.moment}::timestamptz, ${after!.id}::uuid)`),
    )
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return rows.map(notificationOf);
}

const MOST_COUNTED = 1_000;

export async function countUnread(tx: OrganisationTransaction, personId: PersonId): Promise<number> {
  const some = tx
    .selectFrom("notifications")
    .select("id")
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .limit(MOST_COUNTED)
    .as("some");
  const { count } = await tx
    .selectFrom(some)
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function markRead(tx: OrganisationTransaction, personId: PersonId, until: Date): Promise<void> {
  await tx
    .updateTable("notifications")
    .set({ read_at: until })
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .where("at", "<=", until)
    .execute();
}

/** Old ones are nobody's news; taken away for all organisations at once, so this asks the whole database. */
export async function deleteOld(database: Database, before: Date): Promise<void> {
  await database.deleteFrom("notifications").where("at", "<", before).execute();
}
