/** The table of sendings, and what a letter is made of. */
import type { MessageId, OrganisationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { LetterRow, Sending } from "./shapes.ts";

/** Held until the end of the transaction. */
export async function lockSending(tx: OrganisationTransaction, messageId: MessageId): Promise<Sending | null> {
  const row = await tx
    .selectFrom("mail_sendings")
    .selectAll()
    .where("message_id", "=", messageId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const { attempt, token, due_at } = row;
  return { messageId, attempt, state: row.state as Sending["state"], token, dueAt: due_at };
}

/** False: somebody else began at the same moment. */
export async function putSending(
  tx: OrganisationTransaction,
  organisationId: string,
  sending: Sending,
): Promise<boolean> {
  const values = { attempt: sending.attempt, state: sending.state, token: sending.token, due_at: sending.dueAt };
  const put = await tx
    .insertInto("mail_sendings")
    .values({ message_id: sending.messageId, organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.column("message_id").doUpdateSet(values))
    .executeTakeFirst();
  return (put.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Only while this attempt still holds it; false: its time was over and somebody took over. */
export async function renewSending(
  tx: OrganisationTransaction,
  messageId: MessageId,
  token: string,
  change: { state?: "offered"; dueAt: Date },
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .updateTable("mail_sendings")
    .set({ due_at: change.dueAt, ...(change.state ? { state: change.state } : {}) })
    .where("message_id", "=", messageId)
    .where("token", "=", token)
    .where("due_at", ">", now)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export async function endSending(tx: OrganisationTransaction, messageId: MessageId): Promise<void> {
  await tx.deleteFrom("mail_sendings").where("message_id", "=", messageId).execute();
}

/** Of all organisations: past the wall, and nothing but which there are. */
export async function dueSendings(
  database: Database,
  now: Date,
): Promise<{ messageId: MessageId; organisationId: OrganisationId }[]> {
  const { rows } = await sql<{ message_id: MessageId; organisation_id: OrganisationId }>`
    select message_id, organisation_id from due_sendings(${now})`.execute(database);
  return rows.map((row) => ({ messageId: row.message_id, organisationId: row.organisation_id }));
}

const MOST_EARLIER = 30;
const LONGEST_QUOTE = 10_000;

export async function findLetterRow(tx: OrganisationTransaction, messageId: MessageId): Promise<LetterRow | null> {
  const { rows } = await sql<LetterRow>`
    select c.number::int as number, c.reply_token as "replyToken", c.language, c.demo,
      (select o.time_zone from organisations o where o.id = c.organisation_id) as "timeZone",
      (select jsonb_build_object('id', i.id, 'address', i.address, 'language', i.language, 'signatures', i.signatures)
        from inboxes i where i.id = c.inbox_id) as inbox,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'own', e.direction = 'out', 'header', e.message_id_header)) from (
        select id, direction, message_id_header, at from messages
          where conversation_id = c.id and channel = 'mail' and direction <> 'note' and (at, id) < (m.at, m.id)
          order by at desc, id desc limit ${MOST_EARLIER}) e), '[]') as earlier,
      (select jsonb_build_object('by', trim(q.author_name || ' <' || coalesce(q.author_address, '') || '>'), 'address', coalesce(q.author_address, ''), 'at', q.at,
          'text', left(coalesce(nullif(q.text, ''), q.full_text, ''), ${LONGEST_QUOTE}))
        from messages q where q.conversation_id = c.id and q.direction = 'in' and (q.at, q.id) < (m.at, m.id)
        order by q.at desc, q.id desc limit 1) as quoted
    from messages m join conversations c on c.id = m.conversation_id where m.id = ${messageId}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** So that answers find it, also where only the header is looked at. */
export async function setMessageIdHeader(
  tx: OrganisationTransaction,
  messageId: MessageId,
  header: string,
): Promise<void> {
  await tx.updateTable("messages").set({ message_id_header: header }).where("id", "=", messageId).execute();
}
