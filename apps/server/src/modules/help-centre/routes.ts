/** The settings of the help centre, and what readers said, over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/helpCentre.ts";
import type { Call } from "../../platform/http/call.ts";
import { implement } from "../../platform/http/operations.ts";
import { listFeedback } from "./feedback/actions.ts";
import { changeSettings, findSettings } from "./settings/actions.ts";

const ownAddress = ({ platform }: Call) => ({ knowsOwnAddress: platform.settings.publicUrl !== null });

export const helpCentreRoutes = implement(operations, {
  getHelpCentre: async (_input, call) => ({ ...(await call.read(findSettings)), ...ownAddress(call) }),
  saveHelpCentre: async ({ body }, call) => {
    const saved = await call.work((work) => changeSettings(work, body));
    return isRefusal(saved) ? saved : { ...saved, ...ownAddress(call) };
  },
  listArticleFeedback: async ({ query: { articleId = null, mine } }, call) => {
    const { personId } = call;
    // A program owns nothing.
    if (mine === "yes" && !personId) return { feedback: [] };
    return call.read((tx) => listFeedback(tx, { articleId, ownerId: mine === "yes" ? personId : null }));
  },
});
