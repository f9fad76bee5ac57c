/** All conversations of a customer at once, for a merge and its undoing. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { conversationRows } from "../rows/queries.ts";
import type { ConversationRow } from "../rows/shapes.ts";

/** Held, in the order of ids; one more than may move, so that the caller knows. */
export async function lockOfCustomer(
  tx: OrganisationTransaction,
  customerId: CustomerId,
  limit: number,
): Promise<ConversationRow[]> {
  return conversationRows(tx)
    .where("c.customer_id", "=", customerId)
    .orderBy("c.id")
    .limit(limit)
    .forUpdate("c")
    .execute();
}
