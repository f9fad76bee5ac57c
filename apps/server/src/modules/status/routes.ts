/** Links over the API, for the desk. */
import * as operations from "@luwte/contract/operations/status.ts";
import { implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { linkOf, turn } from "./links/actions.ts";
import type { StatusNeeds } from "./shapes.ts";

export function statusRoutes({ secrets, settings }: Platform, needs: StatusNeeds) {
  const given = { secrets, address: (settings.publicUrl ?? "").replace(/\/+$/, "") };
  return implement(operations, {
    getStatusLink: ({ params }, call) => call.read((tx) => linkOf(tx, needs, given, params.conversationId)),
    renewStatusLink: ({ params }, call) =>
      call.work((work) => turn(work, needs, given, params.conversationId, "renewed")),
    revokeStatusLink: ({ params }, call) =>
      call.work((work) => turn(work, needs, given, params.conversationId, "revoked")),
  });
}
