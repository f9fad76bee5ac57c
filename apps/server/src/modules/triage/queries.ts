/** What triage reads of conversations; what it proposes is kept by oversight. */
import type { ConversationId, CustomerId, MessageId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { OpenQuestion } from "./shapes.ts";

/** More of a letter says no more about what it is about. */
const MOST_CHARACTERS = 8_000;

export type FirstLetter = { readonly id: MessageId; readonly text: string; readonly automatic: boolean };

/** With what the conversation began, when a customer began it; null when we did, or when nothing was said yet. */
export async function findFirstLetter(tx: OrganisationTransaction, id: ConversationId): Promise<FirstLetter | null> {
  const { rows } = await sql<FirstLetter & { direction: string }>`
    select id, direction, left(text, ${MOST_CHARACTERS}) as text, coalesce((mail ->> 'automatic')::boolean, false) as automatic
    from messages where conversation_id = ${id} and direction <> 'note' order by arrival, at, id limit 1`.execute(tx);
  const [first] = rows;
  return first?.direction === "in" ? { id: first.id, text: first.text, automatic: first.automatic } : null;
}

export async function findLanguage(tx: OrganisationTransaction, id: CustomerId): Promise<Language | null> {
  const row = await tx.selectFrom("customers").select("language").where("id", "=", id).executeTakeFirst();
  return (row?.language ?? null) as Language | null;
}

/** What else this customer still waits for, each with its first words; newest first. */
export async function findOpen(
  tx: OrganisationTransaction,
  customerId: CustomerId,
  except: ConversationId,
  most: number,
): Promise<OpenQuestion[]> {
  const { rows } = await sql<OpenQuestion>`
    select c.id as "conversationId", c.subject, left(first.text, ${MOST_CHARACTERS}) as text
    from conversations c
    cross join lateral (select text from messages where conversation_id = c.id and direction = 'in' order by arrival, at, id limit 1) first
    where c.customer_id = ${customerId} and c.id <> ${except} and c.state <> 'solved'
    order by c.last_activity_at desc, c.id limit ${most}`.execute(tx);
  return rows;
}

/** What waits for an answer, oldest first; no more than a demo has. */
export async function findWaiting(
  tx: OrganisationTransaction,
): Promise<{ readonly id: ConversationId; readonly subject: string }[]> {
  const rows = await tx
    .selectFrom("conversations")
    .select(["id", "subject"])
    .where("state", "=", "open")
    .orderBy("created_at")
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map(({ id, subject }) => ({ id: id as ConversationId, subject }));
}

export async function organisationsOf(database: Database): Promise<OrganisationId[]> {
  const rows = await database.selectFrom("organisations").select("id").orderBy("id").execute();
  return rows.map(({ id }) => id as OrganisationId);
}
