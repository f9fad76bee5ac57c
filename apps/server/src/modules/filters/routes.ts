/** Saved filters over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/inboxTools.ts";
import type { Call } from "../../platform/http/call.ts";
import { implement } from "../../platform/http/operations.ts";
import { dropFilter, keepFilter } from "./actions.ts";
import { listFilters } from "./queries.ts";

const whoOf = (call: Call) => ({ personId: call.personId, mayShare: call.may("filters.share") });

export const filterRoutes = implement(operations, {
  listSavedFilters: async (_input, call) => ({ savedFilters: await call.read((tx) => listFilters(tx, call.personId)) }),
  saveFilter: async ({ params, body }, call) => {
    const savedFilter = await call.work((work) => keepFilter(work, { id: params.savedFilterId, ...body }, whoOf(call)));
    return isRefusal(savedFilter) ? savedFilter : { savedFilter };
  },
  removeFilter: ({ params }, call) => call.work((work) => dropFilter(work, params.savedFilterId, whoOf(call))),
});
