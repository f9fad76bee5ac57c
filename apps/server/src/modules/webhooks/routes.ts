/** Webhooks over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/administration.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeWebhook, createWebhook, refuseAddress, removeWebhook } from "./actions.ts";
import { listWebhooks } from "./queries.ts";
import { deliveryRoutes } from "./sending/routes.ts";

export const webhookRoutes = (platform: Platform): Implementation[] =>
  implement(operations, {
    ...deliveryRoutes,

    listWebhooks: async (_input, call) => ({ webhooks: await call.read(listWebhooks) }),

    createWebhook: async ({ body }, call) =>
      (await refuseAddress(platform, body.url)) ?? call.work((work) => createWebhook(platform, work, body)),

    changeWebhook: async ({ params, body }, call) => {
      const refusal = body.url === undefined ? null : await refuseAddress(platform, body.url);
      if (refusal) return refusal;
      const webhook = await call.work((work) => changeWebhook(work, params.webhookId, body));
      return isRefusal(webhook) ? webhook : { webhook };
    },

    removeWebhook: async ({ params }, call) => call.work((work) => removeWebhook(work, params.webhookId)),
  });
