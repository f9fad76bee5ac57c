/** Labels over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/inboxTools.ts";
import { implement } from "../../platform/http/operations.ts";
import { dropLabel, keepLabel } from "./actions.ts";
import { listLabels } from "./queries.ts";

export const labelRoutes = implement(operations, {
  listLabels: async (_input, call) => ({ labels: await call.read(listLabels) }),
  saveLabel: async ({ params, body }, call) => {
    const label = await call.work((work) => keepLabel(work, params.labelId, body.name));
    return isRefusal(label) ? label : { label };
  },
  removeLabel: ({ params }, call) => call.work((work) => dropLabel(work, params.labelId)),
});
