/** The table of notifications: a person's own, newest first. */
import {
  type ConversationId,
  type NotificationId,
  newId,
  type OrganisationId,
  type PersonId,
} from "@luwte/contract/ids.ts";
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
  arrivedAt: row.arrived_at?.toISOString() ?? null,
  readAt: row.read_at?.toISOString() ?? null,
});

export type NewNotification = Pick<Notification, "personId" | "kind" | "conversationId" | "params">;

/** Raises the unread one of this kind about this conversation, if there is one; of those that wait, or of those that were told. */
export async function raiseUnread(
  tx: OrganisationTransaction,
  given: NewNotification,
  waits: boolean,
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
    // What is about no conversation is about a channel or an article, or stands for itself.
    .where(
      sql<boolean>`(conversation_id is not null or coalesce(params->>'talkId', params->>'articleId') = ${given.params.talkId ?? given.params.articleId ?? null}::text)`,
    )
    .where("read_at", "is", null)
    .where("waits", "=", waits)
    .returningAll()
    .executeTakeFirst();
  return row ? notificationOf(row) : null;
}

export async function insertNotification(
  tx: OrganisationTransaction,
  organisationId: string,
  given: NewNotification,
  waits: boolean,
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
      waits,
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
    .where("waits", "=", false)
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
    .where("waits", "=", false)
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
    .where("waits", "=", false)
    .where("read_at", "is", null)
    .where("at", "<=", until)
    .execute();
}

/** More than this come in a next piece. */
const MOST_AT_ONCE = 200;

/** In the order in which they were sent. */
export async function findWaiting(
  tx: OrganisationTransaction,
  personId: PersonId,
  about: ConversationId | null,
): Promise<Notification[]> {
  const rows = await tx
    .selectFrom("notifications")
    .selectAll()
    .where("waits", "=", true)
    .where("person_id", "=", personId)
    .$if(about !== null, (query) => query.where("conversation_id", "=", about))
    .orderBy("at")
    .orderBy("id")
    .limit(MOST_AT_ONCE)
    .forUpdate()
    .execute();
  return rows.map(notificationOf);
}

export async function countWaiting(tx: OrganisationTransaction, personId: PersonId): Promise<number> {
  const waiting = tx.selectFrom("notifications").where("waits", "=", true).where("person_id", "=", personId);
  const { count } = await waiting.select((eb) => eb.fn.countAll<string>().as("count")).executeTakeFirstOrThrow();
  return Number(count);
}

/** What is unread on the screen and says the same: what arrives takes its place. */
export async function deleteTwins(
  tx: OrganisationTransaction,
  waiting: readonly Notification[],
): Promise<NotificationId[]> {
  const ids = sql`any(${waiting.map(({ id }) => id)}::uuid[])`;
  const { rows } = await sql<{ id: string }>`delete from notifications as told using notifications as late
    where late.id = ${ids} and told.person_id = late.person_id and told.kind = late.kind
      and told.conversation_id is not distinct from late.conversation_id
      and (late.conversation_id is not null or coalesce(told.params->>'talkId', told.params->>'articleId') = coalesce(late.params->>'talkId', late.params->>'articleId')) and not told.waits and told.read_at is null returning told.id`.execute(
    tx,
  );
  return rows.map(({ id }) => id as NotificationId);
}

export async function letArrive(
  tx: OrganisationTransaction,
  waiting: readonly Notification[],
  now: Date,
): Promise<Notification[]> {
  const rows = await tx
    .updateTable("notifications")
    .set({ waits: false, arrived_at: now })
    .where("id", "=", sql<string>`any(${waiting.map(({ id }) => id)}::uuid[])`)
    .returningAll()
    .execute();
  return rows.map(notificationOf).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

const MOST_PEOPLE = 1_000;

export async function findWhoWaits(tx: OrganisationTransaction): Promise<PersonId[]> {
  const query = tx.selectFrom("notifications").select("person_id").distinct().where("waits", "=", true);
  const rows = await query.limit(MOST_PEOPLE).execute();
  return rows.map((row) => row.person_id as PersonId);
}

/** Past the walls: in which organisations anything waits at all. */
export async function organisationsWaiting(database: Database): Promise<OrganisationId[]> {
  const query = database.selectFrom("notifications").select("organisation_id").distinct().where("waits", "=", true);
  const rows = await query.limit(MOST_PEOPLE).execute();
  return rows.map((row) => row.organisation_id as OrganisationId);
}

/** Old ones are nobody's news; taken away for all organisations at once, so this asks the whole database. */
export async function deleteOld(database: Database, before: Date): Promise<void> {
  await database.deleteFrom("notifications").where("at", "<", before).execute();
}
