/** The door and the first run, over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/self.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { letIn } from "../accounts/routes.ts";
import { visitorOf } from "../accounts/rules.ts";
import type { Entrance } from "../shapes.ts";
import { setUp } from "./actions.ts";
import { isSetUp } from "./queries.ts";

export const setupRoutes = (entrance: Entrance): Handlers<typeof operations> => ({
  getDoor: async () => ({
    needsSetup: !(await isSetUp(entrance.platform.database)),
    version: entrance.platform.version,
    demo: await entrance.demo(entrance.platform),
  }),

  setUp: async ({ body }, call) => {
    const done = await setUp(entrance, body, visitorOf(call));
    return isRefusal(done) ? done : letIn(call, done);
  },
});
