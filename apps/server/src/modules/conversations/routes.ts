/** All operations of conversations. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeHandlers } from "./changes/routes.ts";
import { customerListHandlers, listHandlers } from "./lists/routes.ts";
import { pageHandlers } from "./pages/routes.ts";
import { createPresence } from "./presence/actions.ts";
import { findRow } from "./rows/queries.ts";
import { draftHandlers, sendingHandlers } from "./sending/routes.ts";
import type { ConversationNeeds } from "./shapes.ts";

export const conversationRoutes = (platform: Platform, needs: ConversationNeeds): Implementation[] => [
  ...implement(operations, {
    ...listHandlers,
    ...pageHandlers(needs),
    ...sendingHandlers(needs),
    ...draftHandlers,
    ...changeHandlers(needs),
    ...presenceHandlers(platform),
  }),
  ...implement(customerOperations, customerListHandlers),
];

function presenceHandlers(platform: Platform): Handlers<typeof operations> {
  const presence = createPresence(platform);
  return {
    showPresence: async ({ params: { conversationId }, body }, call) => {
      const { organisationId, personId } = call;
      if (!personId) return refuse("forbidden");
      if (!(await call.read((tx) => findRow(tx, conversationId)))) return refuse("not_found");
      return { viewers: presence.show({ organisationId, conversationId }, personId, body.state) };
    },
  };
}
