/** What is measured of assistance, and why it acted, over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/oversightFigures.ts";
import { type Implementation, implement } from "../../../platform/http/operations.ts";
import { explain, listActs } from "../acts/actions.ts";
import { placeIn } from "../acts/rules.ts";
import { listMeasured } from "../policy/measured/actions.ts";
import { listHistory } from "../policy/queries.ts";
import type { OversightNeeds } from "../shapes.ts";
import { assistanceInsight } from "./actions.ts";

export const figureRoutes = (needs: OversightNeeds): Implementation[] =>
  implement(operations, {
    getMeasuredAssistance: async (_input, call) => ({ measured: await call.read(listMeasured) }),
    listAssistanceHistory: async (_input, call) => call.read(listHistory),
    getAssistanceInsight: async ({ query: { from, until, task = null } }, call) =>
      call.read((tx) => assistanceInsight(tx, { from: new Date(from), until: new Date(until), task })),
    listAutomaticActs: async ({ query: { conversationId = null, task = null, after, limit } }, call) =>
      call.read(async (tx) => {
        if (conversationId && !(await needs.conversations.find(tx, conversationId))) return refuse("not_found");
        return listActs(tx, needs, { conversationId, task, after: placeIn(after), limit });
      }),
    explainSuggestion: async ({ params }, call) => call.read((tx) => explain(tx, needs, params.suggestionId)),
  });
