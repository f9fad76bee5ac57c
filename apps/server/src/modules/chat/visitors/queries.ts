/** The tables of visitors, their tokens, and their files that are not sent yet. */
import type { ConversationId, CustomerId, MessageId, OrganisationId, WidgetId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { WidgetFile } from "@luwte/contract/widget/protocol.ts";
import { type Selectable, sql, type Updateable } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { Visitors } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Visitor, VisitorId } from "../shapes.ts";

type Row = Selectable<Visitors>;

const visitorOf = (row: Row): Visitor => ({
  id: row.id as VisitorId,
  organisationId: row.organisation_id as OrganisationId,
  widgetId: row.widget_id as WidgetId,
  subject: row.subject,
  customerId: row.customer_id as CustomerId | null,
  conversationId: row.conversation_id as ConversationId | null,
  name: row.name,
  email: row.email,
  emailVerified: row.email_verified,
  language: row.language as Language,
  pageUrl: row.page_url,
  visitorReadAt: row.visitor_read_at,
  agentReadAt: row.agent_read_at,
  mailedUpTo: row.mailed_up_to,
  copies: row.copies as MessageId[],
  lastHereAt: row.last_here_at,
});

/** Past the walls: the token is what says whose visitor this is. It counts for the widget that gave it only. */
export async function findByToken(database: Database, widgetId: WidgetId, hash: Buffer): Promise<Visitor | null> {
  const row = await database
    .selectFrom("visitor_tokens")
    .innerJoin("visitors", "visitors.id", "visitor_tokens.visitor_id")
    .selectAll("visitors")
    .where("visitor_tokens.hash", "=", hash)
    .where("visitor_tokens.widget_id", "=", widgetId)
    .executeTakeFirst();
  return row ? visitorOf(row) : null;
}

export async function findVisitor(tx: OrganisationTransaction, id: VisitorId): Promise<Visitor | null> {
  const row = await tx.selectFrom("visitors").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? visitorOf(row) : null;
}

/** Holds this visitor until the unit of work ends: a first message that is sent twice at once makes one conversation. */
export async function lockVisitor(tx: OrganisationTransaction, id: VisitorId): Promise<Visitor | null> {
  const row = await tx.selectFrom("visitors").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? visitorOf(row) : null;
}

/** Two browsers of one person that come at the same moment come one after the other. */
export async function findBySubject(
  tx: OrganisationTransaction,
  widgetId: WidgetId,
  subject: string,
): Promise<Visitor | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${widgetId} ${subject}`}, 11))`.execute(tx);
  const found = tx.selectFrom("visitors").selectAll().where("widget_id", "=", widgetId).where("subject", "=", subject);
  const row = await found.forUpdate().executeTakeFirst();
  return row ? visitorOf(row) : null;
}

/** More than one when somebody's conversation was handed from browser to browser. */
export async function findByConversation(tx: OrganisationTransaction, id: ConversationId): Promise<Visitor[]> {
  const rows = await tx.selectFrom("visitors").selectAll().where("conversation_id", "=", id).orderBy("id").execute();
  return rows.map(visitorOf);
}

export type NewVisitor = Pick<
  Visitor,
  "id" | "organisationId" | "widgetId" | "subject" | "name" | "email" | "emailVerified" | "language" | "lastHereAt"
>;

export async function insertVisitor(tx: OrganisationTransaction, made: NewVisitor): Promise<Visitor> {
  const row = await tx
    .insertInto("visitors")
    .values({
      id: made.id,
      organisation_id: made.organisationId,
      widget_id: made.widgetId,
      subject: made.subject,
      name: made.name,
      email: made.email,
      email_verified: made.emailVerified,
      language: made.language,
      last_here_at: made.lastHereAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return visitorOf(row);
}

export type VisitorChange = Updateable<Visitors>;

export async function updateVisitor(
  tx: OrganisationTransaction,
  id: VisitorId,
  change: VisitorChange,
): Promise<Visitor> {
  const row = await tx
    .updateTable("visitors")
    .set(change)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return visitorOf(row);
}

export async function touchVisitors(tx: OrganisationTransaction, ids: readonly VisitorId[], now: Date): Promise<void> {
  await tx
    .updateTable("visitors")
    .set({ last_here_at: now })
    .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

/** A mark never goes back. True when it went on. */
export async function markAgentRead(tx: OrganisationTransaction, id: ConversationId, upTo: Date): Promise<boolean> {
  const changed = await tx
    .updateTable("visitors")
    .set({ agent_read_at: upTo })
    .where("conversation_id", "=", id)
    .where((eb) => eb.or([eb("agent_read_at", "is", null), eb("agent_read_at", "<", upTo)]))
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export type NewToken = Pick<Visitor, "organisationId" | "widgetId"> & {
  readonly hash: Buffer;
  readonly visitorId: VisitorId;
  readonly now: Date;
};

/** A token that was another visitor's goes over to this one. */
export async function saveToken(tx: OrganisationTransaction, token: NewToken): Promise<void> {
  const { hash, visitorId, organisationId, widgetId, now } = token;
  await tx
    .insertInto("visitor_tokens")
    .values({
      hash,
      organisation_id: organisationId,
      visitor_id: visitorId,
      widget_id: widgetId,
      created_at: now,
      last_used_at: now,
    })
    .onConflict((conflict) => conflict.column("hash").doUpdateSet({ visitor_id: visitorId, last_used_at: now }))
    .execute();
}

export type StoredFile = WidgetFile & { readonly hash: string };

type FileRow = { id: string; name: string; type: string; size: string | number | bigint; hash: string };
const fileOf = ({ id, name, type, size, hash }: FileRow): StoredFile => ({ id, name, type, size: Number(size), hash });

export async function insertFile(tx: OrganisationTransaction, visitor: Visitor, file: StoredFile): Promise<void> {
  await tx
    .insertInto("visitor_files")
    .values({ ...file, organisation_id: visitor.organisationId, visitor_id: visitor.id })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Only one's own; in the order that was asked. */
export async function findFiles(
  tx: OrganisationTransaction,
  visitorId: VisitorId,
  ids: readonly string[],
): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("visitor_files")
    .select(["id", "name", "type", "size", "hash"])
    .where("visitor_id", "=", visitorId)
    .where("id", "in", ids)
    .execute();
  return rows.map(fileOf).sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id));
}

export async function countFiles(tx: OrganisationTransaction, visitorId: VisitorId): Promise<number> {
  const row = await tx
    .selectFrom("visitor_files")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("visitor_id", "=", visitorId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function deleteFiles(
  tx: OrganisationTransaction,
  visitorId: VisitorId,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.deleteFrom("visitor_files").where("visitor_id", "=", visitorId).where("id", "in", ids).execute();
}

const ROWS_AT_ONCE = 1_000;

/** Of all organisations: files that were never sent, tokens that nobody uses, and strangers who never said a word. */
export async function deleteForgotten(
  database: Database,
  before: { files: Date; strangers: Date; tokens: Date },
): Promise<void> {
  await sql`delete from visitor_files where id in
    (select id from visitor_files where created_at < ${before.files} limit ${ROWS_AT_ONCE})`.execute(database);
  await sql`delete from visitor_tokens where hash in
    (select hash from visitor_tokens where last_used_at < ${before.tokens} limit ${ROWS_AT_ONCE})`.execute(database);
  await sql`delete from visitors where id in
    (select id from visitors where conversation_id is null and last_here_at < ${before.strangers} limit ${ROWS_AT_ONCE})`.execute(
    database,
  );
}

/** A day is fine enough, and spares a write at every call. */
export async function useToken(database: Database, hash: Buffer, now: Date): Promise<void> {
  await sql`update visitor_tokens set last_used_at = ${now}
    where hash = ${hash} and last_used_at < ${now}::timestamptz - interval '1 day'`.execute(database);
}
