/** Customers' rights over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/customerRights.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import { accessRoutes } from "./access/routes.ts";
import { askErasure, undoErasure } from "./erasing/actions.ts";
import { countsOf, familyOf, latestErasure, standingOf } from "./erasing/queries.ts";
import { exportsOf } from "./handing/queries.ts";
import { handingRoutes } from "./handing/routes.ts";
import { placeHold, releaseHold } from "./holds/actions.ts";
import { holdsOver, listHolds } from "./holds/queries.ts";
import { findRetention } from "./keeping/queries.ts";
import { keepingRoutes } from "./keeping/routes.ts";

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

const erasing: Handlers<typeof operations> = {
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

const holding: Handlers<typeof operations> = {
  listLegalHolds: async (_input, call) => ({ holds: await call.read(listHolds) }),
  placeLegalHold: async ({ body }, call) => {
    const target = {
      customerId: "customerId" in body ? body.customerId : null,
      conversationId: "conversationId" in body ? body.conversationId : null,
    };
    const { id, reason, reviewOn } = body;
    const hold = await call.work((work) => placeHold(work, { id, reason, reviewOn, ...target }));
    return isRefusal(hold) ? hold : { hold };
  },
  releaseLegalHold: async ({ params, body }, call) => {
    const hold = await call.work((work) => releaseHold(work, params.holdId, body.reason));
    return isRefusal(hold) ? hold : { hold };
  },
};

export const rightsRoutes: Implementation[] = [
  ...implement(operations, { ...erasing, ...holding }),
  ...handingRoutes,
  ...keepingRoutes,
  ...accessRoutes,
];
