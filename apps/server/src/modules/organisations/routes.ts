/** The organisation's own settings over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/administration.ts";
import { implement } from "../../platform/http/operations.ts";
import { changeOrganisation } from "./actions.ts";

export const organisationRoutes = implement(operations, {
  changeOrganisation: async ({ body }, call) => {
    const organisation = await call.work((work) => changeOrganisation(work, body));
    return isRefusal(organisation) ? organisation : { organisation };
  },
});
