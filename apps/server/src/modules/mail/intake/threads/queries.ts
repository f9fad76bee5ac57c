/** Conversations that a mail may belong to, found by what it says about itself. Reads only. */
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";

/** A conversation found, by which of the things looked for. */
export type FoundThread = {
  readonly by: string;
  readonly conversationId: ConversationId;
  readonly state: string;
  readonly subject: string;
  readonly number: number;
};

type Row = { by: string; id: string; state: string; subject: string; number: string };

const threadOf = (row: Row): FoundThread => ({
  by: row.by,
  conversationId: row.id as ConversationId,
  state: row.state,
  subject: row.subject,
  number: Number(row.number),
});

export async function threadsOfMessageIds(
  tx: OrganisationTransaction,
  headers: readonly string[],
): Promise<FoundThread[]> {
  if (headers.length === 0) return [];
  const rows = await tx
    .selectFrom("messages")
    .innerJoin("conversations", "conversations.id", "messages.conversation_id")
    .select(["messages.message_id_header as by", "conversations.id", "state", "conversations.subject", "number"])
    .where("message_id_header", "in", headers)
    .limit(200)
    .execute();
  return rows.map((row) => threadOf({ ...row, by: row.by ?? "", number: String(row.number) }));
}

/** Of mails that we wrote: their names hold the message's own id. */
export async function threadsOfOwnMessages(
  tx: OrganisationTransaction,
  ids: readonly MessageId[],
): Promise<FoundThread[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("messages")
    .innerJoin("conversations", "conversations.id", "messages.conversation_id")
    .select(["messages.id as by", "conversations.id", "state", "conversations.subject", "number"])
    .where("messages.id", "in", ids)
    .where("direction", "=", "out")
    .execute();
  return rows.map((row) => threadOf({ ...row, number: String(row.number) }));
}

export async function threadsOfTokens(tx: OrganisationTransaction, tokens: readonly string[]): Promise<FoundThread[]> {
  if (tokens.length === 0) return [];
  const rows = await tx
    .selectFrom("conversations")
    .select(["reply_token as by", "id", "state", "subject", "number"])
    .where("reply_token", "in", tokens)
    .execute();
  return rows.map((row) => threadOf({ ...row, number: String(row.number) }));
}

export async function threadsOfNumbers(
  tx: OrganisationTransaction,
  numbers: readonly number[],
): Promise<FoundThread[]> {
  if (numbers.length === 0) return [];
  const rows = await tx
    .selectFrom("conversations")
    .select(["id", "state", "subject", "number"])
    .where("number", "in", numbers.map(String))
    .execute();
  return rows.map((row) => threadOf({ ...row, by: String(row.number), number: String(row.number) }));
}

const MOST_PARTICIPANTS = 1000;

/** Who takes part, and the proven addresses of the customer whose conversation it is. */
export async function addressesIn(
  tx: OrganisationTransaction,
  ids: readonly ConversationId[],
): Promise<Map<ConversationId, string[]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: ConversationId; address: string }>`
    select conversation_id as id, address from participants where conversation_id = any(${[...ids]}::uuid[])
    union all
    select c.id, a.value from conversations c join customer_addresses a on a.customer_id = c.customer_id
      where c.id = any(${[...ids]}::uuid[]) and a.kind = 'email' and a.verified_at is not null
    limit ${MOST_PARTICIPANTS}`.execute(tx);
  const found = new Map<ConversationId, string[]>();
  for (const { id, address } of rows) found.set(id, [...(found.get(id) ?? []), address]);
  return found;
}
