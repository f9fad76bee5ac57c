/** Making, changing, disabling webhooks, and handing out what happened. */

import { randomBytes } from "node:crypto";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type WebhookId } from "@luwte/contract/ids.ts";
import { checkAddress, leadsInside } from "../../platform/outside/send.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Work } from "../../platform/work/work.ts";
import { notify } from "../notifications/public.ts";
import { listAdministrators } from "../people/public.ts";
import * as queries from "./queries.ts";
import { SECRET_BYTES, secretText } from "./sending/rules.ts";
import type { DisabledBecause, Receiver } from "./shapes.ts";

export const secretPurpose = (id: WebhookId): string => `webhooks.secret ${id}`;

/** What leads nowhere now may lead somewhere later; every attempt looks again. Here it only spares somebody a surprise. */
export async function refuseAddress(platform: Platform, url: string): Promise<Refusal<"url_refused"> | null> {
  const allowPrivate = platform.settings.privateWebhooks;
  const wrong = checkAddress(url, { allowPrivate });
  if (wrong) return refuse("url_refused", { because: wrong });
  const inside = !allowPrivate && (await leadsInside(url));
  return inside ? refuse("url_refused", { because: "not a public address" }) : null;
}

type Made = { webhook: queries.Webhook; secret: string };

export async function createWebhook(
  platform: Platform,
  work: Work,
  given: { readonly url: string; readonly eventTypes: readonly string[] },
): Promise<Made | Refusal<"url_refused">> {
  if ((await queries.listWebhooks(work.tx)).length >= queries.MAXIMUM_WEBHOOKS)
    return refuse("url_refused", { because: `at most ${queries.MAXIMUM_WEBHOOKS} webhooks` });
  const id = newId<WebhookId>(work.now.getTime());
  const secret = randomBytes(SECRET_BYTES);
  const webhook = await queries.insertWebhook(work.tx, work.organisationId, {
    ...given,
    id,
    secret: platform.secrets.seal(secret, secretPurpose(id)),
    createdAt: work.now,
  });
  audit(work, "webhook.made", id, { url: given.url, eventTypes: given.eventTypes });
  return { webhook, secret: secretText(secret) };
}

export async function changeWebhook(
  work: Work,
  id: WebhookId,
  change: queries.WebhookChange,
): Promise<queries.Webhook | Refusal<"not_found">> {
  const webhook = await queries.updateWebhook(work.tx, id, change);
  if (!webhook) return refuse("not_found");
  audit(work, "webhook.changed", id, { ...change });
  if (webhook.active) await work.enqueue("webhooks.deliver", { webhookId: id }, { singletonKey: id });
  return webhook;
}

export async function removeWebhook(work: Work, id: WebhookId): Promise<Refusal<"not_found"> | undefined> {
  if (!(await queries.deleteWebhook(work.tx, id))) return refuse("not_found");
  audit(work, "webhook.removed", id, {});
  return undefined;
}

/** Every administrator is told, once. */
export async function disable(
  work: Work,
  receiver: Pick<Receiver, "id" | "url">,
  because: DisabledBecause,
): Promise<void> {
  if (!(await queries.disableWebhook(work.tx, receiver.id, because))) return;
  audit(work, "webhook.disabled", receiver.id, { because });
  for (const personId of await listAdministrators(work.tx))
    await notify(work, {
      personId,
      kind: "webhook_disabled",
      conversationId: null,
      params: { subject: new URL(receiver.url).host, because },
    });
}

const audit = (work: Work, action: string, id: WebhookId, details: Record<string, unknown>): void =>
  work.audit({ action, subject: { kind: "webhook", id }, details });
