/** Who writes and from which inbox, messages on their way out, and taking them back. */
import type { Delivery, Message } from "@luwte/contract/conversations.ts";
import type { InboxId, MessageId, PersonId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Actor, OrganisationTransaction } from "../../../platform/work/work.ts";
import { lockRow } from "../rows/queries.ts";
import { type ConversationRow, deliveryColumns } from "../rows/shapes.ts";
import { findMessage } from "../writing/queries.ts";
import type { Undo } from "../writing/shapes.ts";

export type Sender = {
  name: string;
  undoSeconds: number;
  inbox: { id: InboxId; name: string; address: string } | null;
};

const PRESET_UNDO_SECONDS = 10;

/** The conversation's inbox, or else the oldest that is in use. */
export async function findSender(tx: OrganisationTransaction, actor: Actor, inboxId: string | null): Promise<Sender> {
  const personId = actor.kind === "person" ? actor.personId : null;
  const keyId = actor.kind === "api_key" ? actor.apiKeyId : null;
  const found = await sql<{ name: string | null; undo: number | null; inbox: Sender["inbox"] }>`
    select coalesce((select name from people where id = ${personId}::uuid), (select name from api_keys where id = ${keyId}::uuid)) as name,
      (settings ->> 'undoSeconds')::int as undo,
      (select jsonb_build_object('id', id, 'name', name, 'address', address) from inboxes
        where id = ${inboxId}::uuid or (${inboxId}::uuid is null and active) order by id limit 1) as inbox
    from organisations`.execute(tx);
  const { name, undo, inbox } = found.rows[0]!;
  return { name: name ?? "", undoSeconds: undo ?? PRESET_UNDO_SECONDS, inbox };
}

export async function activePeople(tx: OrganisationTransaction, ids: readonly PersonId[]): Promise<PersonId[]> {
  if (ids.length === 0) return [];
  const query = tx.selectFrom("people").select("id").where("active", "=", true);
  return (
    await query
      .where("id", "in", [...ids])
      .orderBy("id")
      .execute()
  ).map((row) => row.id as PersonId);
}

export type Leaving = { message: Message; undo: Undo | null; attempts: number };

/** Held until the end of the transaction: it cannot leave and be taken back at the same time. */
export async function lockMessage(tx: OrganisationTransaction, id: MessageId): Promise<Leaving | null> {
  const query = tx.selectFrom("messages").select(["undo", "delivery_attempt"]).where("id", "=", id).forUpdate();
  const held = await query.executeTakeFirst();
  const message = held && (await findMessage(tx, id));
  return message ? { message, undo: held.undo as Undo | null, attempts: held.delivery_attempt } : null;
}

/** First the conversation, then the message: everybody holds them in that order. */
export async function lockWithConversation(
  tx: OrganisationTransaction,
  id: MessageId,
): Promise<{ row: ConversationRow; held: Leaving } | null> {
  const message = await findMessage(tx, id);
  const row = message && (await lockRow(tx, message.conversationId));
  const held = row && (await lockMessage(tx, id));
  return held && held.message.conversationId === row.id ? { row, held } : null;
}

/** On its way it can no longer be taken back. */
export async function updateDelivery(tx: OrganisationTransaction, id: MessageId, delivery: Delivery): Promise<Message> {
  const leaves = delivery.kind !== "queued" && delivery.kind !== "none";
  await tx
    .updateTable("messages")
    .set({ ...deliveryColumns(delivery), ...(leaves ? { undo: null } : {}), version: sql`version + 1` })
    .where("id", "=", id)
    .execute();
  return (await findMessage(tx, id))!;
}

export async function deleteMessage(tx: OrganisationTransaction, id: MessageId): Promise<void> {
  await tx.deleteFrom("search_pending").where("message_id", "=", id).execute();
  await tx.deleteFrom("messages").where("id", "=", id).execute();
}
