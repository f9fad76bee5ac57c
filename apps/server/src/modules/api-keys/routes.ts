/** Keys over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/administration.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { createApiKey, revokeApiKey } from "./actions.ts";
import { listApiKeys } from "./queries.ts";

export const apiKeyRoutes = (platform: Platform): Implementation[] =>
  implement(operations, {
    listApiKeys: async (_input, call) => ({ apiKeys: await call.read(listApiKeys) }),

    createApiKey: async ({ body }, call) => call.work((work) => createApiKey(work, body, call.caller)),

    revokeApiKey: async ({ params }, call) => {
      const refusal = await call.work((work) => revokeApiKey(work, params.apiKeyId));
      if (!isRefusal(refusal)) platform.forget({ apiKeyId: params.apiKeyId });
      return refusal;
    },
  });
