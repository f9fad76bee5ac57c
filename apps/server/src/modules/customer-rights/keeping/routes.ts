/** How long things are kept, over the API. */
import * as retention from "@luwte/contract/operations/retention.ts";
import { type Handlers, type Implementation, implement } from "../../../platform/http/operations.ts";
import { changeRetention, preview } from "./actions.ts";
import { findRetention, latestRuns } from "./queries.ts";
import { NOTHING } from "./rules.ts";

const keeping: Handlers<typeof retention> = {
  getRetention: async (_input, call) =>
    call.read(async (tx) => ({ ...(await findRetention(tx)), runs: await latestRuns(tx, NOTHING) })),
  saveRetention: async ({ body }, call) => call.work((work) => changeRetention(work, body)),
  previewRetention: async ({ body }, call) => ({
    counts: await call.read((tx) => preview(tx, body.settings, body.on)),
  }),
};

export const keepingRoutes: Implementation[] = implement(retention, keeping);
