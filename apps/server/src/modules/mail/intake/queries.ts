/** Originals in the order in which they are read, and the line that tells copies from new mail. */
import type { InboxId, MessageId, OrganisationId, OriginalId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Settled, StoredOriginal } from "./shapes.ts";

/** Mail of one mailbox becomes messages one by one, in its order: an answer must find the mail that it answers. */
export async function lockMailbox(tx: OrganisationTransaction, inboxId: InboxId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail.read ${inboxId}`}, 0))`.execute(tx);
}

export async function nextStored(tx: OrganisationTransaction, inboxId: InboxId): Promise<StoredOriginal | null> {
  const row = await tx
    .selectFrom("mail_originals")
    .select(["id", "hash", "received_at", "fetched_at", "because"])
    .where("inbox_id", "=", inboxId)
    .where("state", "=", "stored")
    .where("hash", "is not", null)
    .orderBy("epoch")
    .orderBy("uid_validity")
    .orderBy("uid")
    .limit(1)
    .executeTakeFirst();
  if (!row?.hash) return null;
  return {
    id: row.id as OriginalId,
    inboxId,
    hash: row.hash,
    receivedAt: momentOf(row.received_at, row.fetched_at),
    forced: row.because === "forced",
  };
}

/** Of all organisations: past the wall, and nothing but which there are. */
export async function mailboxesWithStored(
  database: Database,
): Promise<{ inboxId: InboxId; organisationId: OrganisationId }[]> {
  const { rows } = await sql<{ inbox_id: InboxId; organisation_id: OrganisationId }>`
    select inbox_id, organisation_id from mailboxes_with_stored()`.execute(database);
  return rows.map((row) => ({ inboxId: row.inbox_id, organisationId: row.organisation_id }));
}

const SECOND = 1000;

/** Mail servers say the second only: within it the latest moment that can be, so that an answer never stands before what it answers. */
const momentOf = (received: Date, fetched: Date): Date =>
  new Date(Math.max(received.getTime(), Math.min(fetched.getTime(), received.getTime() + SECOND - 1)));

export async function isStillStored(tx: OrganisationTransaction, id: OriginalId): Promise<boolean> {
  const row = await tx.selectFrom("mail_originals").select("state").where("id", "=", id).executeTakeFirst();
  return row?.state === "stored";
}

export async function settle(tx: OrganisationTransaction, id: OriginalId, settled: Settled, now: Date): Promise<void> {
  const { state, because, ...others } = settled;
  await tx
    .updateTable("mail_originals")
    .set({ state, because, settled_at: now, ...columnsOf(others) })
    .where("id", "=", id)
    .execute();
}

type Others = { messageId?: string; conversationId?: string | null; subject?: string; sender?: string };

const columnsOf = ({ messageId, conversationId, subject, sender }: Others) => ({
  ...(messageId === undefined ? {} : { message_id: messageId, conversation_id: conversationId ?? null }),
  ...(subject === undefined ? {} : { subject, sender: sender ?? "" }),
});

type Identity = {
  readonly identity: string;
  readonly originalId: OriginalId;
  readonly messageId: MessageId;
  readonly sender: string;
};

/** Null: this mail is new, and is known from now on. Otherwise the message that it became before; another reader of the same mail is waited for. */
export async function recognise(
  tx: OrganisationTransaction,
  organisationId: string,
  given: Identity,
  now: Date,
): Promise<MessageId | null> {
  const made = await tx
    .insertInto("mail_identities")
    .values({
      organisation_id: organisationId,
      identity: given.identity,
      original_id: given.originalId,
      message_id: given.messageId,
      sender: given.sender,
      at: now,
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "identity"]).doNothing())
    .returning("message_id")
    .executeTakeFirst();
  if (made) return null;
  const known = await tx
    .selectFrom("mail_identities")
    .select(["message_id", "original_id"])
    .where("identity", "=", given.identity)
    .executeTakeFirst();
  return !known || known.original_id === given.originalId ? null : (known.message_id as MessageId);
}

/** How many mails this sender sent us since; at most a few more than matters are counted. */
export async function recentMails(
  tx: OrganisationTransaction,
  sender: string,
  since: Date,
  most: number,
): Promise<number> {
  const rows = await tx
    .selectFrom("mail_identities")
    .select("identity")
    .where("sender", "=", sender)
    .where("at", ">=", since)
    .limit(most)
    .execute();
  return rows.length;
}
