/** The table of attachments. */
import type { Attachment } from "@luwte/contract/conversations.ts";
import type { AttachmentId, MessageId } from "@luwte/contract/ids.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { Attachments } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

export type StoredAttachment = Attachment & { hash: string; messageId: MessageId | null; uploadedBy: string | null };

const attachmentOf = (row: Selectable<Attachments>): StoredAttachment => ({
  id: row.id as AttachmentId,
  name: row.name,
  type: row.type,
  size: Number(row.size),
  inline: row.inline,
  contentId: row.content_id,
  hash: row.hash,
  messageId: row.message_id as MessageId | null,
  uploadedBy: row.uploaded_by,
});

export const shownOf = ({ id, name, type, size, inline, contentId }: StoredAttachment): Attachment => ({
  id,
  name,
  type,
  size,
  inline,
  contentId,
});

export type NewAttachment = {
  id: AttachmentId;
  messageId: MessageId | null;
  uploadedBy: string | null;
  hash: string;
  name: string;
  type: string;
  size: number;
  inline: boolean;
  contentId: string | null;
};

/** Those that were there already stay as they are: the same id again is the same file. */
export async function insertAttachments(
  tx: OrganisationTransaction,
  organisationId: string,
  made: readonly NewAttachment[],
): Promise<void> {
  if (made.length === 0) return;
  const rows = made.map((file, position) => ({
    id: file.id,
    organisation_id: organisationId,
    message_id: file.messageId,
    uploaded_by: file.uploadedBy,
    hash: file.hash,
    name: file.name,
    type: file.type,
    size: file.size,
    inline: file.inline,
    content_id: file.contentId,
    position,
  }));
  await tx
    .insertInto("attachments")
    .values(rows)
    // Ours, sent again, stays as it is; taken behind the wall, it is refused there.
    .onConflict((conflict) => conflict.column("id").doUpdateSet((eb) => ({ id: eb.ref("excluded.id") })))
    .execute();
}

export async function findAttachments(
  tx: OrganisationTransaction,
  ids: readonly AttachmentId[],
): Promise<StoredAttachment[]> {
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom("attachments").selectAll().where("id", "in", ids).execute();
  const byId = new Map(rows.map((row) => [row.id, attachmentOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** In the order in which they were added. */
export async function listOfMessages(
  tx: OrganisationTransaction,
  ids: readonly MessageId[],
): Promise<StoredAttachment[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("attachments")
    .selectAll()
    .where("message_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(attachmentOf);
}

/** Ties uploads of this person to a message; gives back those it could. */
export async function claim(
  tx: OrganisationTransaction,
  ids: readonly AttachmentId[],
  messageId: MessageId,
  uploadedBy: string | null,
): Promise<AttachmentId[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .updateTable("attachments")
    .set({ message_id: messageId, position: sql`array_position(${[...ids]}::uuid[], id)` })
    .where("id", "in", ids)
    .where((eb) => eb.or([eb("message_id", "is", null), eb("message_id", "=", messageId)]))
    .where("uploaded_by", "is not distinct from", uploadedBy)
    .returning("id")
    .execute();
  return rows.map((row) => row.id as AttachmentId);
}

/** A message was taken back: its files are uploads again. */
export async function release(tx: OrganisationTransaction, messageId: MessageId): Promise<AttachmentId[]> {
  const rows = await tx
    .updateTable("attachments")
    .set({ message_id: null, created_at: sql`now()` })
    .where("message_id", "=", messageId)
    .returning("id")
    .execute();
  return rows.map((row) => row.id as AttachmentId);
}

/** Uploads that no message and no draft has, of all organisations. */
export async function deleteUnsent(database: Database, before: Date): Promise<void> {
  await sql`
    delete from attachments a where a.message_id is null and a.created_at < ${before}
      and not exists (select 1 from drafts d where d.organisation_id = a.organisation_id and a.id = any(d.attachment_ids))`.execute(
    database,
  );
}
