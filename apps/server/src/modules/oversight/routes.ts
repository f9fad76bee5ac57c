/** Oversight over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/oversight.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { judge } from "./checking/actions.ts";
import { listRechecks } from "./checking/queue/actions.ts";
import { figureRoutes } from "./figures/routes.ts";
import { decide, undo } from "./making/actions.ts";
import { listOfConversation } from "./making/queries.ts";
import { flip, writeLine } from "./policy/actions.ts";
import { findAssistance } from "./policy/queries.ts";
import type { OversightNeeds } from "./shapes.ts";

export const oversightRoutes = (needs: OversightNeeds): Implementation[] => [
  ...figureRoutes(needs),
  ...implement(operations, {
    listSuggestions: async ({ params: { conversationId } }, call) =>
      call.read(async (tx) => {
        if (!(await needs.conversations.find(tx, conversationId))) return refuse("not_found");
        const stored = await listOfConversation(tx, conversationId);
        return { suggestions: stored.map(({ sampled: _, ...suggestion }) => suggestion) };
      }),
    decideSuggestion: async ({ params, body }, call) => {
      const suggestion = await call.work((work) => decide(work, { ...params, ...body }));
      return isRefusal(suggestion) ? suggestion : { suggestion };
    },
    undoSuggestion: async ({ params }, call) => {
      const suggestion = await call.work((work) => undo(work, needs.undoing, params.suggestionId));
      return isRefusal(suggestion) ? suggestion : { suggestion };
    },
    listRechecks: async ({ query: { task = null, limit } }, { read, personId: by, now }) =>
      read((tx) => listRechecks(tx, needs, { by, task, limit, now })),
    judgeSuggestion: async ({ params, body }, call) =>
      call.work((work) => judge(work, params.suggestionId, body.judgement)),
    getAssistance: async (_input, call) => ({ assistance: await call.read(findAssistance) }),
    setAssistanceLevel: async ({ body }, call) => {
      const assistance = await call.work((work) => writeLine(work, body));
      return isRefusal(assistance) ? assistance : { assistance };
    },
    switchAssistance: async ({ body }, call) => ({ assistance: await call.work((work) => flip(work, body)) }),
  }),
];
