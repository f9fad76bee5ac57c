/** The door, signing in and out, and one's own account, over the API. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/self.ts";
import type { Call, StrangerCall } from "../../../platform/http/call.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { findPreferences } from "../../people/public.ts";
import { endSession } from "../sessions/actions.ts";
import type { Account, Entrance, SignedIn } from "../shapes.ts";
import { signIn } from "./actions.ts";
import { findAccount } from "./queries.ts";
import { visitorOf } from "./rules.ts";

/** The token goes into the cookie, and nowhere else. */
export function letIn<Signed extends SignedIn>(call: StrangerCall, { token, expiresAt, ...shown }: Signed) {
  call.session.set(token, expiresAt);
  return shown;
}

/** An API key has no self. */
export async function ownAccount(call: Call): Promise<Account | Refusal<"forbidden">> {
  const { personId } = call;
  return (personId && (await call.read((tx) => findAccount(tx, personId)))) || refuse("forbidden");
}

export const accountRoutes = (entrance: Entrance): Handlers<typeof operations> => ({
  signIn: async ({ body }, call) => {
    const signedIn = await signIn(entrance, body, visitorOf(call));
    return isRefusal(signedIn) ? signedIn : letIn(call, signedIn);
  },

  signOut: async (_input, call) => {
    const { personId, caller } = call;
    const { sessionId } = caller;
    if (!personId || !sessionId) return undefined;
    await call.work((work) => endSession(work, personId, sessionId));
    entrance.platform.forget({ sessionId });
    call.session.clear();
    return undefined;
  },

  getSelf: async (_input, call) => {
    const { personId } = call;
    if (!personId) return refuse("forbidden");
    return call.read(async (tx) => ({
      person: (await entrance.people.find(tx, personId, call.now))!,
      rights: [...call.caller.rights],
      preferences: await findPreferences(tx, personId),
      organisation: await findOrganisation(tx),
    }));
  },

  changeSelf: async ({ body }, call) => {
    const { personId } = call;
    if (!personId) return refuse("forbidden");
    const changed = await call.work((work) => entrance.people.changeSelf(work, personId, body));
    // The language of answers is part of what is remembered of a caller.
    if (body.language !== undefined) entrance.platform.forget({ personId });
    return changed;
  },
});
