/** Of the demo's past: customers of whom nothing is open, and who answers for them. */
import type { ConversationId, CustomerId, PersonId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type AtRest = { customerId: CustomerId; conversationId: ConversationId; language: string | null };

/** Those with the longest history first, so that there is something to hand over, whatever the hour is. */
export async function customersAtRest(tx: OrganisationTransaction, most: number): Promise<AtRest[]> {
  const { rows } = await sql<AtRest>`
    select cu.id as "customerId", cu.language, (array_agg(c.id order by c.number desc))[1] as "conversationId"
    from customers cu join conversations c on c.customer_id = cu.id
    where cu.merged_into is null group by cu.id having bool_and(c.state = 'solved')
    order by count(*) desc, cu.id limit ${most}`.execute(tx);
  return rows;
}

export async function firstLead(tx: OrganisationTransaction): Promise<PersonId | null> {
  const { rows } = await sql<{ id: PersonId }>`select id from people where role = 'lead' order by name limit 1`.execute(
    tx,
  );
  return rows[0]?.id ?? null;
}
