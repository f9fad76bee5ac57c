/** The settings of the help centre, and what readers said, over the API. */
import * as operations from "@luwte/contract/operations/helpCentre.ts";
import { implement } from "../../platform/http/operations.ts";
import { listFeedback } from "./feedback/actions.ts";
import { changeSettings, findSettings } from "./settings/actions.ts";

export const helpCentreRoutes = implement(operations, {
  getHelpCentre: async (_input, call) => call.read(findSettings),
  saveHelpCentre: async ({ body }, call) => call.work((work) => changeSettings(work, body)),
  listArticleFeedback: async ({ query: { articleId = null, mine } }, call) => {
    const { personId } = call;
    // A program owns nothing.
    if (mine === "yes" && !personId) return { feedback: [] };
    return call.read((tx) => listFeedback(tx, { articleId, ownerId: mine === "yes" ? personId : null }));
  },
});
