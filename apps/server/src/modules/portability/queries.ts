/** Rows of imports, history written past the ordinary doors, and rows on their way out. */
import type { ConversationId, CustomerId, InboxId } from "@luwte/contract/ids.ts";
import type { ImportStatus } from "@luwte/contract/imports.ts";
import { type Selectable, sql } from "kysely";
import type { Imports } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { type ExportedKind, MOST_PROBLEMS, type Outcome } from "./shapes.ts";

const statusOf = (row: Selectable<Imports>): ImportStatus => ({
  id: row.id,
  kind: row.kind as ImportStatus["kind"],
  fileName: row.file_name,
  state: row.state as ImportStatus["state"],
  total: row.total,
  done: row.done,
  created: row.created,
  changed: row.changed,
  skipped: row.skipped,
  problems: row.problems as ImportStatus["problems"],
  createdAt: row.created_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
});

export type StoredImport = ImportStatus & { hash: string };

export type NewImport = { id: string; kind: ImportStatus["kind"]; fileName: string; hash: string; by: string | null };

/** The same id again is the same import. */
export async function insertImport({ tx, organisationId, now }: Work, made: NewImport): Promise<ImportStatus> {
  await tx
    .insertInto("imports")
    .values({
      id: made.id,
      organisation_id: organisationId,
      kind: made.kind,
      file_name: made.fileName,
      hash: made.hash,
      by: made.by,
      created_at: now,
    })
    // Ours, asked for again, stays as it is; taken behind the wall, it is refused there.
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ id: made.id }))
    .execute();
  return (await findImport(tx, made.id))!;
}

export async function findImport(tx: OrganisationTransaction, id: string): Promise<StoredImport | null> {
  const row = await tx.selectFrom("imports").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? { ...statusOf(row), hash: row.hash } : null;
}

export async function listImports(tx: OrganisationTransaction): Promise<ImportStatus[]> {
  const rows = await tx
    .selectFrom("imports")
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  return rows.map(statusOf);
}

/** Kept from another process that took up the same import; gives how far it is. */
export async function lockProgress(tx: OrganisationTransaction, id: string): Promise<number> {
  const row = await tx.selectFrom("imports").select("done").where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
  return row.done;
}

const count = (outcomes: readonly Outcome[], counted: Outcome["counted"]) =>
  outcomes.filter((outcome) => outcome.counted === counted).length;

export async function addProgress(
  tx: OrganisationTransaction,
  id: string,
  outcomes: readonly Outcome[],
  total: number,
): Promise<void> {
  const problems = JSON.stringify(outcomes.flatMap((outcome) => outcome.problem ?? []));
  await tx
    .updateTable("imports")
    .set((eb) => ({
      state: "running",
      total,
      done: eb("done", "+", outcomes.length),
      created: eb("created", "+", count(outcomes, "created")),
      changed: eb("changed", "+", count(outcomes, "changed")),
      skipped: eb("skipped", "+", count(outcomes, "skipped")),
      problems: sql`jsonb_path_query_array(problems || ${problems}::jsonb, ${`$[0 to ${MOST_PROBLEMS - 1}]`}::jsonpath)`,
    }))
    .where("id", "=", id)
    .execute();
}

export async function finishImport(
  tx: OrganisationTransaction,
  id: string,
  state: "done" | "failed",
  now: Date,
): Promise<void> {
  await tx.updateTable("imports").set({ state, finished_at: now }).where("id", "=", id).execute();
}

/** By the mark that an import gives to the first message of a conversation: importing a file twice makes nothing twice. */
export async function isImported(tx: OrganisationTransaction, mark: string): Promise<boolean> {
  const found = await tx
    .selectFrom("messages")
    .select("id")
    .where("message_id_header", "=", mark)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

export async function firstInbox(tx: OrganisationTransaction): Promise<InboxId | null> {
  const row = await tx
    .selectFrom("inboxes")
    .select("id")
    .where("active", "=", true)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return (row?.id as InboxId | undefined) ?? null;
}

export type PastMessage = {
  id: string;
  direction: "in" | "out" | "note";
  authorId: string | null;
  authorName: string;
  text: string;
  mark: string | null;
  at: Date;
};
export type PastConversation = {
  id: ConversationId;
  customerId: CustomerId;
  address: string;
  channel: "mail" | "chat";
  subject: string;
  state: "open" | "waiting_customer" | "solved";
  inboxId: InboxId | null;
  replyToken: string;
  messages: PastMessage[];
};

const PREVIEW = 160;

export async function insertPast({ tx, organisationId }: Work, past: PastConversation): Promise<void> {
  const organisation_id = organisationId;
  const [first, last] = [past.messages[0]!, past.messages.at(-1)!];
  const lastIn = past.messages.findLast((message) => message.direction === "in");
  const waitingSince = past.state === "open" ? (lastIn?.at ?? null) : null;
  await tx
    .insertInto("conversations")
    .values({
      id: past.id,
      organisation_id,
      subject: past.subject,
      customer_id: past.customerId,
      customer_address: past.address,
      channel: past.channel,
      inbox_id: past.inboxId,
      state: past.state,
      state_since: last.at,
      last_message_id: last.id,
      last_message_at: last.at,
      last_message_direction: last.direction,
      last_message_preview: last.text.replace(/\s+/g, " ").slice(0, PREVIEW),
      last_customer_message_at: lastIn?.at ?? null,
      last_activity_at: last.at,
      waiting_since: waitingSince,
      urgent_at: waitingSince ?? last.at,
      reply_token: past.replyToken,
      created_at: first.at,
    })
    .execute();
  await insertPastMessages(tx, organisationId, past);
}

async function insertPastMessages(
  tx: OrganisationTransaction,
  organisation_id: string,
  past: PastConversation,
): Promise<void> {
  const rows = past.messages.map((message) => ({
    id: message.id,
    organisation_id,
    conversation_id: past.id,
    direction: message.direction,
    channel: past.channel,
    author_kind: message.direction === "in" ? "customer" : message.authorId ? "person" : "system",
    author_id: message.direction === "in" ? past.customerId : message.authorId,
    author_name: message.authorName,
    author_address: message.direction === "in" ? past.address : null,
    text: message.text.slice(0, 20_000),
    full_text: message.text.length > 20_000 ? message.text : null,
    message_id_header: message.mark,
    delivery: message.direction === "out" ? "sent" : "none",
    delivery_at: message.direction === "out" ? message.at : null,
    at: message.at,
  }));
  await tx.insertInto("messages").values(rows).execute();
  const pending = rows.map(({ id }) => ({ message_id: id, organisation_id, conversation_id: past.id }));
  await tx.insertInto("search_pending").values(pending).execute();
  await tx
    .insertInto("participants")
    .values({ organisation_id, conversation_id: past.id, address: past.address, kind: "customer" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export type ExportedRow = { key: string; line: string };

/** Table and columns come from our own list, never from a caller. A place in a table without an id is its physical one: good while one reads on. */
export async function exportPage(
  tx: OrganisationTransaction,
  kind: ExportedKind,
  after: string | null,
  limit: number,
): Promise<ExportedRow[]> {
  const key = kind.key === "id" ? sql`t.id` : sql`t.ctid`;
  const type = kind.key === "id" ? sql`uuid` : sql`tid`;
  const secret = sql`${["organisation_id", ...kind.secret]}::text[]`;
  const { rows } = await sql<ExportedRow>`
    select ${key}::text as key, (jsonb_build_object('kind', ${kind.kind}::text) || (to_jsonb(t) - ${secret}))::text as line
    from ${sql.table(kind.table)} t
    where ${after}::text is null or ${key} > ${after}::${type}
    order by ${key} limit ${limit}`.execute(tx);
  return rows;
}
