/** Who looked at a customer's data. */
import { z } from "zod";
import { Moment, PageQuery, page } from "../common.ts";
import { ACCESS_KINDS, AccessLine } from "../customerRights.ts";
import { ConversationId, CustomerId, PersonId } from "../ids.ts";
import { operation } from "../operation.ts";

/** By customer or conversation. `personId` only with a `reason`, which is recorded, and after a decision of the works council. */
export const listAccess = operation({
  id: "listAccess",
  method: "GET",
  path: "/api/access-log",
  summary: "Who looked at a customer or a conversation, when and for what, newest first",
  right: "access_log.read",
  query: PageQuery.extend({
    customerId: CustomerId.optional(),
    conversationId: ConversationId.optional(),
    personId: PersonId.optional(),
    reason: z.string().trim().max(500).optional(),
    kind: z.enum(ACCESS_KINDS).optional(),
    from: Moment.optional(),
    until: Moment.optional(),
  }),
  reply: page(AccessLine),
  refusals: ["works_council_needed"],
});
