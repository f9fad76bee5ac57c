/** Canned replies over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/inboxTools.ts";
import { implement } from "../../platform/http/operations.ts";
import { dropCannedReply, keepCannedReply } from "./actions.ts";
import { listCannedReplies } from "./queries.ts";

export const cannedReplyRoutes = implement(operations, {
  listCannedReplies: async (_input, call) => ({ cannedReplies: await call.read(listCannedReplies) }),
  saveCannedReply: async ({ params, body }, call) => {
    const cannedReply = await call.work((work) => keepCannedReply(work, params.cannedReplyId, body));
    return isRefusal(cannedReply) ? cannedReply : { cannedReply };
  },
  removeCannedReply: ({ params }, call) => call.work((work) => dropCannedReply(work, params.cannedReplyId)),
});
