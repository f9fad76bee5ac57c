/** Deliveries over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import { cursorOf, keyOfCursor } from "@luwte/contract/lists.ts";
import type * as operations from "@luwte/contract/operations/administration.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findReceiver } from "../queries.ts";
import { listDeliveries, putBack } from "./queries.ts";

export const deliveryRoutes: Handlers<typeof operations> = {
  listWebhookDeliveries: async ({ params, query }, call) => {
    const after = query.after === undefined ? null : keyOfCursor(query.after);
    if (query.after !== undefined && !after)
      return refuse("invalid_request", {
        errors: [{ pointer: "/query/after", code: "invalid_value", detail: query.after }],
      });
    const rows = await call.read(async (tx) =>
      (await findReceiver(tx, params.webhookId)) ? listDeliveries(tx, params.webhookId, after, query.limit) : null,
    );
    if (!rows) return refuse("not_found");
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items,
      next: rows.length > query.limit && last ? cursorOf({ moment: last.createdAt, id: last.id }) : null,
    };
  },

  redeliverWebhook: async ({ params }, call) => call.work((work) => sendAgain(work, params.deliveryId)),
};

/** Also to a webhook that is off: somebody is mending it and wants to see. */
async function sendAgain(work: Work, deliveryId: string) {
  const found = await putBack(work.tx, deliveryId, work.now);
  if (!found) return refuse("not_found");
  const { delivery, webhookId } = found;
  work.audit({ action: "webhook.sent_again", subject: { kind: "webhook", id: webhookId }, details: { deliveryId } });
  await work.enqueue(
    "webhooks.deliver",
    { webhookId, only: deliveryId },
    { singletonKey: `${webhookId} ${deliveryId}` },
  );
  return { delivery };
}
