/** A conversation turns out to be of another customer. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { living } from "../../receiving/senders/actions.ts";
import { addActivity, store } from "../../rows/actions.ts";
import { lockRow } from "../../rows/queries.ts";
import { conversationOf } from "../../rows/shapes.ts";
import type { ConversationNeeds } from "../../shapes.ts";

export async function setCustomer(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  customerId: CustomerId,
): Promise<{ conversation: Conversation } | Refusal<"not_found">> {
  const customer = await living(work, customerId);
  const row = await lockRow(work.tx, id);
  if (!customer || !row) return refuse("not_found");
  if (row.customer_id === customer.id) return { conversation: conversationOf(row) };
  const after = await store(
    work,
    needs,
    row,
    { customer_id: customer.id },
    { because: "changed", groupId: customer.groupId },
  );
  const params = { from: row.customer_name, to: customer.name };
  await addActivity(work, id, { code: "customer_changed", params });
  return { conversation: conversationOf(after) };
}
