/** Proposals over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/proposals.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { noteFound } from "./found/actions.ts";
import { proposeReply } from "./reply/actions.ts";
import type { WordingNeeds } from "./shapes.ts";
import { wholeRoutes } from "./whole/routes.ts";
import { createWording } from "./wording/actions.ts";
import { findWorded } from "./wording/keeping/actions.ts";

export function proposalRoutes(needs: WordingNeeds): Implementation[] {
  const wording = createWording(needs);
  const own = implement(operations, {
    noteFoundPromise: ({ params, body }, call) =>
      call.work((work) => noteFound(work, needs, params.conversationId, body)),

    proposeReply: async ({ params }, { work: inWork, platform, organisationId, personId }) => {
      const proposed = await inWork(async (work) => {
        const reply = await proposeReply(work, needs, params.conversationId);
        return isRefusal(reply) ? reply : { ...reply, ...(await findWorded(work.tx, needs, reply.suggestion)) };
      });
      if (isRefusal(proposed)) return proposed;
      const { suggestion, worded, by } = proposed;
      // Only once ours is kept, and for somebody who looks: a program is not told.
      if (suggestion && by && !worded && personId)
        wording.later(platform, { organisationId, personId }, suggestion, by);
      return { suggestion, worded };
    },
  });
  return [...own, ...wholeRoutes(needs)];
}
