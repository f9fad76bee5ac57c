/** The customer's status page, as the desk knows it: its address, and taking it back. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { ConversationId } from "../ids.ts";
import { operation } from "../operation.ts";

const params = z.object({ conversationId: ConversationId });

export const StatusLink = z.object({
  /** Null: it was taken back. */
  url: z.string().nullable(),
  /** Nobody who has it gets in after this, unless something is said in the conversation before. */
  expiresAt: Moment,
});
export type StatusLink = z.output<typeof StatusLink>;
const reply = z.object({ link: StatusLink });

export const getStatusLink = operation({
  id: "getStatusLink",
  method: "GET",
  path: "/api/conversations/{conversationId}/status-link",
  summary: "The address of the page on which the customer follows the conversation",
  right: "conversations.read",
  params,
  reply,
  refusals: ["not_found"],
});

export const renewStatusLink = operation({
  id: "renewStatusLink",
  method: "PUT",
  path: "/api/conversations/{conversationId}/status-link",
  summary: "Make a new address; the earlier one opens nothing any more",
  right: "conversations.write",
  params,
  reply,
  refusals: ["not_found"],
});

export const revokeStatusLink = operation({
  id: "revokeStatusLink",
  method: "DELETE",
  path: "/api/conversations/{conversationId}/status-link",
  summary: "Take the address back: there is no page until one is made anew",
  right: "conversations.write",
  params,
  reply,
  refusals: ["not_found"],
});
