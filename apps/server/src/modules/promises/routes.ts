/** Promises over the API. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { keyOfCursor, type RowKey } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/promises.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { currentPosition } from "../../platform/realtime/queries.ts";
import { pageOf } from "./actions.ts";
import { makePromise } from "./making/actions.ts";
import { keptRate } from "./rates/actions.ts";
import { findSettings, saveSettings } from "./settings/actions.ts";
import { changePromise, keepPromise, releasePromise, reopenPromise } from "./settling/actions.ts";
import type { PromiseNeeds } from "./shapes.ts";
import { previewTelling, tellNewDue } from "./telling/actions.ts";

/** Null: the first page. */
function keyOf(after: string | undefined): RowKey | null | Refusal<"invalid_request"> {
  if (after === undefined) return null;
  const error = { pointer: "/query/after", code: "unknown", detail: after };
  return keyOfCursor(after) ?? refuse("invalid_request", { errors: [error] });
}

export const promiseRoutes = (needs: PromiseNeeds): Implementation[] =>
  implement(operations, {
    listPromises: async ({ query: { after, limit, order, ...filter } }, call) => {
      const key = keyOf(after);
      if (isRefusal(key)) return key;
      return call.read(async (tx) => {
        const position = await currentPosition(tx);
        return { ...(await pageOf(tx, needs, { filter, order, after: key, limit })), position };
      });
    },
    makePromise: ({ params, body }, call) =>
      call.work((work) =>
        makePromise(work, needs, { conversationId: params.conversationId, messageId: null, given: body }),
      ),
    changePromise: ({ params, body }, call) => call.work((work) => changePromise(work, needs, params.promiseId, body)),
    keepPromise: ({ params }, call) => call.work((work) => keepPromise(work, needs, params.promiseId)),
    releasePromise: ({ params, body }, call) =>
      call.work((work) => releasePromise(work, needs, params.promiseId, body.reason)),
    reopenPromise: ({ params }, call) => call.work((work) => reopenPromise(work, needs, params.promiseId)),
    previewTelling: ({ params, query }, call) =>
      call.read((tx) => previewTelling(tx, needs, params.promiseId, { newDueAt: query.newDueAt, now: call.now })),
    tellNewDue: ({ params, body }, call) => call.work((work) => tellNewDue(work, needs, params.promiseId, body)),
    getKeptRate: ({ query }, call) =>
      call.read((tx) => keptRate(tx, { weeks: query.weeks, teamId: query.teamId, self: call.personId, now: call.now })),
    getPromiseSettings: async (_input, call) => {
      const { settings, approval, version } = await call.read(findSettings);
      return { settings, approval, version };
    },
    savePromiseSettings: ({ body }, call) => call.work((work) => saveSettings(work, body.settings, body.version)),
  });
