/** Originals that wait for a lead or an administrator, and the originals behind messages. */
import type { InboxId, MessageId, OriginalId, PersonId } from "@luwte/contract/ids.ts";
import type { SetAsideMail } from "@luwte/contract/mail.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export async function listSetAside(
  tx: OrganisationTransaction,
  after: string | null,
  limit: number,
): Promise<SetAsideMail[]> {
  const query = tx
    .selectFrom("mail_originals")
    .select(["id", "inbox_id", "because", "subject", "sender", "size", "hash", "received_at"])
    .where("state", "=", "set_aside")
    .orderBy("id", "desc")
    .limit(limit);
  const rows = await (after === null ? query : query.where("id", "<", after)).execute();
  return rows.map((row) => ({
    id: row.id as OriginalId,
    inboxId: row.inbox_id as InboxId | null,
    because: row.because ?? "failed",
    subject: row.subject ?? "",
    sender: row.sender ?? "",
    size: Number(row.size),
    hasOriginal: row.hash !== null,
    receivedAt: row.received_at.toISOString(),
  }));
}

export type SetAside = { readonly inboxId: InboxId | null; readonly hash: string | null };

export async function findSetAside(tx: OrganisationTransaction, id: OriginalId): Promise<SetAside | null> {
  const row = await tx
    .selectFrom("mail_originals")
    .select(["inbox_id", "hash"])
    .where("id", "=", id)
    .where("state", "=", "set_aside")
    .forUpdate()
    .executeTakeFirst();
  return row ? { inboxId: row.inbox_id as InboxId | null, hash: row.hash } : null;
}

/** `forced`: taken as it is, as long as it says who wrote it. */
export async function storeAgain(tx: OrganisationTransaction, id: OriginalId): Promise<void> {
  await tx
    .updateTable("mail_originals")
    .set({ state: "stored", because: "forced", settled_at: null })
    .where("id", "=", id)
    .where("state", "=", "set_aside")
    .execute();
}

export async function discard(
  tx: OrganisationTransaction,
  id: OriginalId,
  by: PersonId | null,
  now: Date,
): Promise<void> {
  await tx
    .updateTable("mail_originals")
    .set({ state: "discarded", settled_at: now, settled_by: by })
    .where("id", "=", id)
    .where("state", "=", "set_aside")
    .execute();
}

export type OnServer = { readonly inboxId: InboxId; readonly uidValidity: number; readonly uid: number };

/** Where the mail server has what could not be fetched; null when another account or folder is read now. */
export async function findOnServer(tx: OrganisationTransaction, id: OriginalId): Promise<OnServer | null> {
  const row = await tx
    .selectFrom("mail_originals")
    .innerJoin("mailboxes", (join) =>
      join
        .onRef("mailboxes.inbox_id", "=", "mail_originals.inbox_id")
        .onRef("mailboxes.epoch", "=", "mail_originals.epoch"),
    )
    .select(["mail_originals.inbox_id", "mail_originals.uid_validity", "mail_originals.uid"])
    .where("mail_originals.id", "=", id)
    .where("mail_originals.hash", "is", null)
    .executeTakeFirst();
  if (!row?.inbox_id) return null;
  return { inboxId: row.inbox_id as InboxId, uidValidity: Number(row.uid_validity), uid: Number(row.uid) };
}

export async function keepBytes(
  tx: OrganisationTransaction,
  id: OriginalId,
  hash: string,
  size: number,
): Promise<void> {
  await tx.updateTable("mail_originals").set({ hash, size }).where("id", "=", id).execute();
}

/** The bytes behind a message: the mail that it was read from. */
export async function hashOfMessage(tx: OrganisationTransaction, messageId: MessageId): Promise<string | null> {
  const row = await tx
    .selectFrom("mail_originals")
    .innerJoin("messages", "messages.original_id", "mail_originals.id")
    .select("hash")
    .where("messages.id", "=", messageId)
    .executeTakeFirst();
  return row?.hash ?? null;
}
