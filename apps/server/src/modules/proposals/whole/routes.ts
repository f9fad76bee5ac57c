/** Proposals about a whole conversation, over the API. */
import * as operations from "@luwte/contract/operations/conversationProposals.ts";
import { type Implementation, implement } from "../../../platform/http/operations.ts";
import { proposeHandoverCard } from "../card/actions.ts";
import { proposeFollowUp } from "../following/actions.ts";
import { proposeMissingFacts } from "../missing/actions.ts";
import type { ProposalNeeds } from "../shapes.ts";
import { proposeSummary } from "../summary/actions.ts";

export const wholeRoutes = (needs: ProposalNeeds): Implementation[] =>
  implement(operations, {
    proposeSummary: ({ params }, call) => call.work((work) => proposeSummary(work, needs, params.conversationId)),
    proposeMissingFacts: ({ params }, call) =>
      call.work((work) => proposeMissingFacts(work, needs, params.conversationId)),
    proposeHandoverCard: ({ params, query }, call) =>
      call.work((work) => proposeHandoverCard(work, needs, params.conversationId, query.use)),
    proposeFollowUp: ({ params }, call) => call.work((work) => proposeFollowUp(work, needs, params.conversationId)),
  });
