/** Waiting over the API, for the desk. What customers ask comes in through the status page and the widget. */
import * as operations from "@luwte/contract/operations/waiting.ts";
import { implement } from "../../platform/http/operations.ts";
import { insightOf } from "./insight/actions.ts";
import { findSettings, saveSettings } from "./settings/actions.ts";

export const waitingRoutes = implement(operations, {
  getWaitInsight: ({ query }, call) =>
    call.read(async (tx) => ({ insight: await insightOf(tx, query.weeks, call.now) })),
  getWaitSettings: (_input, call) => call.read(findSettings),
  saveWaitSettings: ({ body }, call) => call.work((work) => saveSettings(work, body)),
});
