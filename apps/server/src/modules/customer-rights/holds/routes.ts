/** Legal holds over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/customerRights.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { placeHold, releaseHold } from "./actions.ts";
import { holdsOverConversation, listHolds } from "./queries.ts";

export const holdHandlers: Handlers<typeof operations> = {
  listLegalHolds: async (_input, call) => ({ holds: await call.read(listHolds) }),
  listHoldsOfConversation: async ({ params }, call) => {
    const holds = await call.read((tx) => holdsOverConversation(tx, params.conversationId));
    return holds ? { holds } : refuse("not_found");
  },
  placeLegalHold: async ({ body }, call) => {
    const target = {
      customerId: "customerId" in body ? body.customerId : null,
      conversationId: "conversationId" in body ? body.conversationId : null,
    };
    const { id, reason, reviewOn } = body;
    const hold = await call.work((work) => placeHold(work, { id, reason, reviewOn, ...target }));
    return isRefusal(hold) ? hold : { hold };
  },
  releaseLegalHold: async ({ params, body }, call) => {
    const hold = await call.work((work) => releaseHold(work, params.holdId, body.reason));
    return isRefusal(hold) ? hold : { hold };
  },
};
