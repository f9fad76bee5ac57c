/** What a conversation that is started from the desk begins with. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import type { Input } from "@luwte/contract/operation.ts";
import type { createConversation } from "@luwte/contract/operations/conversations.ts";
import type { Beginning, NewMessage } from "../writing/shapes.ts";

export type Body = Input<typeof createConversation>["body"];
export type Customer = { id: CustomerId; name: string; groupId: string | null; address: string | null };

/** The customer waits when they said something; after a first mail from us it is their turn; a note is for ourselves. */
export function beginningBy(body: Body, customer: Customer, first: NewMessage, now: Date): Beginning {
  const theyWait = body.direction === "in";
  const weAnswered = body.direction === "out";
  return {
    id: first.conversationId,
    subject: body.subject,
    customer_id: customer.id,
    customer_name: customer.name,
    customer_group_id: customer.groupId,
    customer_address: customer.address,
    channel: body.channel,
    inbox_id: body.inboxId,
    widget_id: null,
    state: weAnswered ? "waiting_customer" : "open",
    state_since: now,
    assignee_id: body.assigneeId,
    team_id: body.teamId,
    priority: body.priority,
    language: body.language,
    label_ids: body.labelIds,
    last_customer_message_at: theyWait ? first.at : null,
    first_answer_at: weAnswered ? first.at : null,
    waiting_since: theyWait ? first.at : null,
    demo: false,
  };
}
