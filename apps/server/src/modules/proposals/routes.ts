/** Proposals over the API. */
import * as operations from "@luwte/contract/operations/proposals.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { noteFound } from "./found/actions.ts";
import { proposeReply } from "./reply/actions.ts";
import type { ProposalNeeds } from "./shapes.ts";
import { wholeRoutes } from "./whole/routes.ts";

export const proposalRoutes = (needs: ProposalNeeds): Implementation[] => [
  ...implement(operations, {
    noteFoundPromise: ({ params, body }, call) =>
      call.work((work) => noteFound(work, needs, params.conversationId, body)),
    proposeReply: ({ params }, call) => call.work((work) => proposeReply(work, needs, params.conversationId)),
  }),
  ...wholeRoutes(needs),
];
