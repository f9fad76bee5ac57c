/** What is measured of assistance, and why it acted, over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/oversightFigures.ts";
import { type Implementation, implement } from "../../../platform/http/operations.ts";
import { explain, listActs } from "../acts/actions.ts";
import { placeIn } from "../acts/rules.ts";
import { exportFile } from "../export/actions.ts";
import { listMeasured } from "../policy/measured/actions.ts";
import { listHistory } from "../policy/queries.ts";
import type { OversightNeeds } from "../shapes.ts";
import { assistanceInsight } from "./actions.ts";
import { isPeriod, NOT_A_PERIOD } from "./rules.ts";

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
    exportAssistance: async ({ query }, call) => {
      const [from, until] = [new Date(query.from), new Date(query.until)];
      if (!isPeriod(from, until)) return refuse("invalid_request", NOT_A_PERIOD);
      return exportFile(call, { from, until, isPersonal: query.personal === "yes" });
    },
    explainSuggestion: async ({ params }, call) => call.read((tx) => explain(tx, needs, params.suggestionId)),
  });
