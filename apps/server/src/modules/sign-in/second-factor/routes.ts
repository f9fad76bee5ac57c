/** One's own password and second factor, over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/self.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { ownAccount } from "../accounts/routes.ts";
import { visitorOf } from "../accounts/rules.ts";
import { changePassword } from "../passwords/actions.ts";
import type { Entrance } from "../shapes.ts";
import { confirmSecondFactor, removeSecondFactor, startSecondFactor } from "./actions.ts";

export const proofRoutes = (entrance: Entrance): Handlers<typeof operations> => ({
  changePassword: async ({ body }, call) => {
    const account = await ownAccount(call);
    return isRefusal(account) ? account : changePassword(entrance, account, body, call, visitorOf(call));
  },

  startSecondFactor: async ({ body }, call) => {
    const account = await ownAccount(call);
    return isRefusal(account) ? account : startSecondFactor(entrance, account, body.password, call, visitorOf(call));
  },

  confirmSecondFactor: async ({ body }, call) => {
    const account = await ownAccount(call);
    return isRefusal(account) ? account : confirmSecondFactor(entrance, account, body.code, call);
  },

  removeSecondFactor: async ({ body }, call) => {
    const account = await ownAccount(call);
    return isRefusal(account) ? account : removeSecondFactor(entrance, account, body.password, call, visitorOf(call));
  },
});
