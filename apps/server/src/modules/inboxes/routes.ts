/** Inboxes over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/administration.ts";
import { implement } from "../../platform/http/operations.ts";
import { saveInbox } from "./actions.ts";
import { listInboxes } from "./queries.ts";

export const inboxRoutes = implement(operations, {
  listInboxes: async (_input, call) => ({ inboxes: await call.read(listInboxes) }),

  saveInbox: async ({ params, body }, call) => {
    const inbox = await call.work((work) => saveInbox(work, { id: params.inboxId, ...body }));
    return isRefusal(inbox) ? inbox : { inbox };
  },
});
