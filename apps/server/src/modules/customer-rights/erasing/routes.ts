/** How a customer stands, and erasing them, over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/customerRights.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { exportsOf } from "../handing/queries.ts";
import { holdsOver } from "../holds/queries.ts";
import { findRetention } from "../keeping/queries.ts";
import { askErasure, undoErasure } from "./actions.ts";
import { countsOf, familyOf, latestErasure, standingOf } from "./queries.ts";

async function rightsOf(tx: OrganisationTransaction, customerId: CustomerId) {
  const standing = await standingOf(tx, customerId);
  if (!standing || standing.merged) return refuse("not_found");
  const family = await familyOf(tx, customerId);
  return {
    counts: await countsOf(tx, family),
    graceDays: (await findRetention(tx)).settings.graceDays,
    erasure: await latestErasure(tx, customerId),
    holds: await holdsOver(tx, family),
    exports: await exportsOf(tx, customerId),
  };
}

export const erasingHandlers: Handlers<typeof operations> = {
  getCustomerRights: async ({ params }, call) => call.read((tx) => rightsOf(tx, params.customerId)),
  eraseCustomer: async ({ params, body }, call) => {
    const erasure = await call.work((work) => askErasure(work, params.customerId, body));
    return isRefusal(erasure) ? erasure : { erasure };
  },
  undoErasure: async ({ params }, call) => {
    const erasure = await call.work((work) => undoErasure(work, params.erasureId));
    return isRefusal(erasure) ? erasure : { erasure };
  },
};
