/** What is left of what was erased: when it was, and in numbers. */
import type { Erased, Erasure } from "@luwte/contract/customerRights.ts";
import type { ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { familyOf, latestErasure } from "../erasing/queries.ts";

export type Left = { at: Date; erasure: Erasure | null; stays: Erased["stays"] };

/** Null: not there, or not erased. */
export async function erasedCustomer(tx: OrganisationTransaction, id: CustomerId): Promise<Left | null> {
  const row = await tx.selectFrom("customers").select("erased_at").where("id", "=", id).executeTakeFirst();
  if (!row?.erased_at) return null;
  const counted = await sql<{ conversations: number; messages: number }>`
    with mine as (select id from conversations where customer_id = any(${[...(await familyOf(tx, id))]}::uuid[]))
    select (select count(*)::int from mine) as conversations,
      (select count(*)::int from messages where conversation_id in (select id from mine)) as messages`.execute(tx);
  return { at: row.erased_at, erasure: await latestErasure(tx, id), stays: counted.rows[0]! };
}

export async function erasedConversation(tx: OrganisationTransaction, id: ConversationId): Promise<Left | null> {
  const row = await tx
    .selectFrom("conversations as c")
    .innerJoin("customers as who", "who.id", "c.customer_id")
    .select((eb) => [
      "c.erased_at",
      eb.fn.coalesce("who.merged_into", "who.id").as("customer"),
      eb
        .selectFrom("messages")
        .whereRef("conversation_id", "=", "c.id")
        .select((m) => m.fn.countAll<string>().as("messages"))
        .as("messages"),
    ])
    .where("c.id", "=", id)
    .executeTakeFirst();
  if (!row?.erased_at) return null;
  const erasure = await latestErasure(tx, row.customer as CustomerId);
  return { at: row.erased_at, erasure, stays: { conversations: 1, messages: Number(row.messages) } };
}
