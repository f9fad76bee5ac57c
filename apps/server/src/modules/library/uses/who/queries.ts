/** How the customers of a conversation are called, so that their names are not learned. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";

/** Null: there is no such conversation. */
export async function namesIn(tx: OrganisationTransaction, id: ConversationId): Promise<string[] | null> {
  const row = await tx
    .selectFrom("conversations")
    .innerJoin("customers", "customers.id", "conversations.customer_id")
    .select(["customers.name", "customers.company"])
    .where("conversations.id", "=", id)
    .executeTakeFirst();
  return row ? [row.name, row.company].filter((name): name is string => Boolean(name)) : null;
}
