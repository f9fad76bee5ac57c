/** Links for colleagues, over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type * as people from "@luwte/contract/operations/people.ts";
import type * as self from "@luwte/contract/operations/self.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { letIn } from "../accounts/routes.ts";
import { visitorOf } from "../accounts/rules.ts";
import type { Entrance } from "../shapes.ts";
import { acceptInvitation } from "./accepting/actions.ts";
import { invitePerson, resetPerson } from "./actions.ts";

export const invitationRoutes = (entrance: Entrance): Handlers<typeof people> => ({
  invitePerson: async ({ body }, call) => call.work((work) => invitePerson(entrance, work, body)),

  resetPerson: async ({ params, body }, call) => {
    const made = await call.work((work) => resetPerson(entrance, work, params.personId, body));
    if (!isRefusal(made)) entrance.platform.forget({ personId: params.personId });
    return made;
  },
});

export const acceptRoutes = (entrance: Entrance): Handlers<typeof self> => ({
  acceptInvitation: async ({ body }, call) => {
    const signedIn = await acceptInvitation(entrance, body, visitorOf(call));
    return isRefusal(signedIn) ? signedIn : letIn(call, signedIn);
  },
});
