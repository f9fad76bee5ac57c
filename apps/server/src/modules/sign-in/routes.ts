/** All that signing in offers over the API. */
import * as people from "@luwte/contract/operations/people.ts";
import * as self from "@luwte/contract/operations/self.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { accountRoutes } from "./accounts/routes.ts";
import { acceptRoutes, invitationRoutes } from "./invitations/routes.ts";
import { proofRoutes } from "./second-factor/routes.ts";
import { sessionRoutes } from "./sessions/routes.ts";
import { setupRoutes } from "./setup/routes.ts";
import type { Entrance } from "./shapes.ts";

export const signInRoutes = (entrance: Entrance): Implementation[] => [
  ...implement(self, {
    ...setupRoutes(entrance),
    ...accountRoutes(entrance),
    ...sessionRoutes(entrance.platform),
    ...proofRoutes(entrance),
    ...acceptRoutes(entrance),
  }),
  ...implement(people, invitationRoutes(entrance)),
];
