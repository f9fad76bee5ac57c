/** Stories over the API. */
import * as operations from "@luwte/contract/operations/stories.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { listStories } from "./actions.ts";
import type { StoryNeeds } from "./shapes.ts";

export const storyRoutes = (needs: StoryNeeds): Implementation[] =>
  implement(operations, {
    listStories: async ({ params }, call) =>
      call.read((tx) => listStories(tx, needs, params.customerId, call.language)),
  });
