/** Changing conversations over the API. */
import type * as operations from "@luwte/contract/operations/conversations.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { linkConversations, unlinkConversations } from "../links/actions.ts";
import { moveMessages } from "../moving/actions.ts";
import { wantedOf } from "../sending/routes.ts";
import type { ConversationNeeds } from "../shapes.ts";
import { createConversation } from "../starting/actions.ts";
import { changeConversation, setState } from "./actions.ts";
import { changeMany } from "./bulk/actions.ts";
import { setCustomer } from "./customer/actions.ts";

export const changeHandlers = (needs: ConversationNeeds): Handlers<typeof operations> => ({
  createConversation: async ({ body }, call) => call.work((work) => createConversation(work, needs, body)),
  setConversationState: async ({ params, body }, call) =>
    call.work((work) => setState(work, needs, params.conversationId, wantedOf(body))),
  changeConversation: async ({ params, body }, call) =>
    call.work((work) => changeConversation(work, needs, params.conversationId, body)),
  setConversationCustomer: async ({ params, body }, call) =>
    call.work((work) => setCustomer(work, needs, params.conversationId, body.customerId)),
  changeManyConversations: async ({ body }, call) =>
    call.work((work) => changeMany(work, needs, { ...body, state: body.state && wantedOf(body.state) })),
  linkConversations: async ({ params }, call) =>
    call.work((work) => linkConversations(work, params.conversationId, params.otherId)),
  unlinkConversations: async ({ params }, call) =>
    call.work((work) => unlinkConversations(work, params.conversationId, params.otherId)),
  moveMessages: async ({ params, body }, call) =>
    call.work((work) => moveMessages(work, needs, params.conversationId, body)),
});
