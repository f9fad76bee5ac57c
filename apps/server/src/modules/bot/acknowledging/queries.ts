/** Where an acknowledgement leaves, and whether its receiver got one today. */
import type { ConversationId, CustomerId, InboxId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Post = { readonly replyToken: string; readonly inboxId: InboxId | null };

/** Through the mailbox that the letter came to, or not at all. */
export async function findPost(tx: OrganisationTransaction, id: ConversationId): Promise<Post | null> {
  const { rows } = await sql<Post>`
    select c.reply_token as "replyToken",
      (select m.inbox_id from mailboxes m join inboxes i on i.id = m.inbox_id where m.inbox_id = c.inbox_id and m.active and i.active) as "inboxId"
    from conversations c where c.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** Since then, in any conversation of this customer. */
export async function wasAcknowledged(tx: OrganisationTransaction, id: CustomerId, since: Date): Promise<boolean> {
  const { rows } = await sql<{ was: boolean }>`
    select exists (select from conversations c join activities a on a.conversation_id = c.id
      where c.customer_id = ${id} and c.last_activity_at >= ${since} and a.code = 'bot_acknowledged' and a.at >= ${since}) as was`.execute(
    tx,
  );
  return rows[0]!.was;
}
