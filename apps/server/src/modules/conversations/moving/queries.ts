/** Messages that go to another conversation, with their files. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

/** Gives which of them were there to move. They arrive anew: who answers there must have seen them. */
export async function moveRows(
  work: Work,
  ids: readonly MessageId[],
  { from, to, arrival }: { from: ConversationId; to: ConversationId; arrival: number },
): Promise<MessageId[]> {
  const moved = await sql<{ id: MessageId }>`
    with moved as (
      update messages set conversation_id = ${to}::uuid, moved_from = coalesce(moved_from, ${from}::uuid), arrival = ${arrival}, undo = null,
          version = version + 1
        where conversation_id = ${from}::uuid and id = any(${[...ids]}::uuid[]) returning id, organisation_id
    ), pending as (
      insert into search_pending (message_id, organisation_id, conversation_id) select id, organisation_id, ${to}::uuid from moved
        on conflict (message_id) do update set conversation_id = excluded.conversation_id
    )
    select id from moved order by id`.execute(work.tx);
  return moved.rows.map((row) => row.id);
}

export type Said = { id: string; direction: Message["direction"]; at: Date };
/** Enough to know who spoke last. */
const MAXIMUM_SAID = 500;

/** In the order of time, the newest part. */
export async function listSaid(tx: OrganisationTransaction, id: ConversationId): Promise<Said[]> {
  const query = tx.selectFrom("messages").select(["id", "direction", "at"]).where("conversation_id", "=", id);
  const rows = await query.orderBy("at", "desc").orderBy("id", "desc").limit(MAXIMUM_SAID).execute();
  return rows.map((row) => ({ ...row, direction: row.direction as Said["direction"] })).reverse();
}

/** Participants of a conversation that was cut off from another: who took part there, takes part here. */
export async function copyParticipants(
  tx: OrganisationTransaction,
  from: ConversationId,
  to: ConversationId,
): Promise<void> {
  await sql`insert into participants (organisation_id, conversation_id, address, name, kind)
    select organisation_id, ${to}::uuid, address, name, kind from participants where conversation_id = ${from}::uuid
    on conflict do nothing`.execute(tx);
}

/** Without messages yet. */
export async function insertEmptyCopy(
  { tx }: Work,
  from: ConversationId,
  made: { id: ConversationId; subject: string | null; replyToken: string; at: Date },
): Promise<void> {
  await sql`insert into conversations (id, organisation_id, subject, customer_id, customer_address, channel, inbox_id, widget_id, state, state_since,
      assignee_id, team_id, priority, language, skills, label_ids, last_activity_at, urgent_at, reply_token, demo, created_at)
    select ${made.id}::uuid, organisation_id, coalesce(${made.subject}, subject), customer_id, customer_address, channel, inbox_id, widget_id, 'open',
      ${made.at}, assignee_id, team_id, priority, language, skills, label_ids, ${made.at}, ${made.at}, ${made.replyToken}, demo, ${made.at}
    from conversations where id = ${from}::uuid`.execute(tx);
}
