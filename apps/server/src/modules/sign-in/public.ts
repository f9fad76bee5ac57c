/** The door of sign-in for neighbours. */
import type { Module } from "../../platform/module.ts";
import type { AccessEnder } from "../people/public.ts";
import { sweep } from "./jobs.ts";
import { signInRoutes } from "./routes.ts";
import { endSessions } from "./sessions/actions.ts";
import { greetFirst } from "./setup/code/actions.ts";
import type { SignInNeeds } from "./shapes.ts";

export { givePassword } from "./passwords/actions.ts";
export { authenticateSession } from "./sessions/actions.ts";
export { greetFirst, setupCode } from "./setup/code/actions.ts";
export type { DemoDoor, SignInNeeds } from "./shapes.ts";

/** What `people` asks for: who may not come in any more is nowhere signed in. */
export const endAccess: AccessEnder = (work, personId) => endSessions(work, personId);

export const signInModule = (needs: SignInNeeds): Module => ({
  name: "sign-in",
  routes: (platform) => signInRoutes({ ...needs, platform }),
  jobs: [sweep],
  greet: greetFirst,
});
