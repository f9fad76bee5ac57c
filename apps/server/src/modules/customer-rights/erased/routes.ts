/** What is told of what was erased, over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/customerRights.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { erasedConversation, erasedCustomer } from "./queries.ts";
import { tellErased } from "./rules.ts";

export const erasedHandlers: Handlers<typeof operations> = {
  getErasedCustomer: async ({ params }, call) => {
    const left = await call.read((tx) => erasedCustomer(tx, params.customerId));
    return left ? { erased: tellErased(left, true) } : refuse("not_found");
  },
  getErasedConversation: async ({ params }, call) => {
    const left = await call.read((tx) => erasedConversation(tx, params.conversationId));
    return left ? { erased: tellErased(left, false) } : refuse("not_found");
  },
};
