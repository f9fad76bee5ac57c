/** The organisation's own settings, inboxes, keys, webhooks and the audit log. */
import { z } from "zod";
import { Actor, Moment, Name, PageQuery, page } from "../common.ts";
import { WEBHOOK_EVENT_TYPES } from "../events.ts";
import { ApiKeyId, InboxId, TeamId, WebhookId } from "../ids.ts";
import { Language } from "../language.ts";
import { operation } from "../operation.ts";
import { RightName } from "../rights.ts";
import { Inbox, Organisation, OrganisationSettings } from "../settings.ts";

export const changeOrganisation = operation({
  id: "changeOrganisation",
  method: "PATCH",
  path: "/api/organisation",
  summary: "Change the organisation's name, language, time zone or settings",
  right: "organisation.manage",
  body: z.object({
    name: Name.optional(),
    language: Language.optional(),
    timeZone: z.string().max(64).optional(),
    country: z.enum(["NL", "BE"]).optional(),
    settings: OrganisationSettings.partial().optional(),
  }),
  reply: z.object({ organisation: Organisation }),
  refusals: ["invalid_request"],
});

export const listInboxes = operation({
  id: "listInboxes",
  method: "GET",
  path: "/api/inboxes",
  summary: "The addresses the team answers from",
  right: "inboxes.read",
  reply: z.object({ inboxes: z.array(Inbox) }),
});

const inboxParams = z.object({ inboxId: InboxId });

/** The mail account behind an inbox is set with the operations of mail. */
export const saveInbox = operation({
  id: "saveInbox",
  method: "PUT",
  path: "/api/inboxes/{inboxId}",
  summary: "Make or change an inbox with its signatures",
  right: "inboxes.manage",
  params: inboxParams,
  body: z.object({
    name: Name,
    address: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    teamId: TeamId.nullable().default(null),
    language: Language.default("nl"),
    signatures: Inbox.shape.signatures.default({}),
    active: z.boolean().default(true),
  }),
  reply: z.object({ inbox: Inbox }),
  refusals: ["already_exists", "not_found"],
});

const ApiKey = z.object({
  id: ApiKeyId,
  name: Name,
  prefix: z.string(),
  rights: z.array(RightName),
  createdAt: Moment,
  lastUsedAt: Moment.nullable(),
  expiresAt: Moment.nullable(),
  revokedAt: Moment.nullable(),
});

export const listApiKeys = operation({
  id: "listApiKeys",
  method: "GET",
  path: "/api/api-keys",
  summary: "Keys for other programs",
  right: "api_keys.manage",
  reply: z.object({ apiKeys: z.array(ApiKey) }),
});

export const createApiKey = operation({
  id: "createApiKey",
  method: "POST",
  path: "/api/api-keys",
  summary: "Make a key; it is shown once",
  right: "api_keys.manage",
  body: z.object({ name: Name, rights: z.array(RightName).min(1), expiresAt: Moment.nullable().default(null) }),
  reply: z.object({ apiKey: ApiKey, key: z.string() }),
  refusals: ["forbidden"],
  success: 201,
});

export const revokeApiKey = operation({
  id: "revokeApiKey",
  method: "DELETE",
  path: "/api/api-keys/{apiKeyId}",
  summary: "End a key at once",
  right: "api_keys.manage",
  params: z.object({ apiKeyId: ApiKeyId }),
  refusals: ["not_found"],
});

const Webhook = z.object({
  id: WebhookId,
  url: z.url().max(2000),
  eventTypes: z.array(z.enum(WEBHOOK_EVENT_TYPES)).min(1),
  active: z.boolean(),
  disabledBecause: z.string().nullable(),
  createdAt: Moment,
  version: z.number().int(),
});

export const listWebhooks = operation({
  id: "listWebhooks",
  method: "GET",
  path: "/api/webhooks",
  summary: "Where events are sent",
  right: "webhooks.manage",
  reply: z.object({ webhooks: z.array(Webhook) }),
});

export const createWebhook = operation({
  id: "createWebhook",
  method: "POST",
  path: "/api/webhooks",
  summary: "Send events to an address, signed by the Standard Webhooks convention; the secret is shown once",
  right: "webhooks.manage",
  body: z.object({ url: Webhook.shape.url, eventTypes: Webhook.shape.eventTypes }),
  reply: z.object({ webhook: Webhook, secret: z.string() }),
  refusals: ["url_refused"],
  success: 201,
});

const webhookParams = z.object({ webhookId: WebhookId });

export const changeWebhook = operation({
  id: "changeWebhook",
  method: "PATCH",
  path: "/api/webhooks/{webhookId}",
  summary: "Change a webhook, or switch it on or off",
  right: "webhooks.manage",
  params: webhookParams,
  body: z.object({ url: Webhook.shape.url, eventTypes: Webhook.shape.eventTypes, active: z.boolean() }).partial(),
  reply: z.object({ webhook: Webhook }),
  refusals: ["not_found", "url_refused"],
});

export const removeWebhook = operation({
  id: "removeWebhook",
  method: "DELETE",
  path: "/api/webhooks/{webhookId}",
  summary: "Stop sending there",
  right: "webhooks.manage",
  params: webhookParams,
  refusals: ["not_found"],
});

const Delivery = z.object({
  id: z.uuid(),
  type: z.string(),
  state: z.enum(["pending", "delivered", "failed"]),
  attempts: z.number().int(),
  lastStatus: z.number().int().nullable(),
  lastError: z.string().nullable(),
  nextAttemptAt: Moment.nullable(),
  createdAt: Moment,
  deliveredAt: Moment.nullable(),
});

export const listWebhookDeliveries = operation({
  id: "listWebhookDeliveries",
  method: "GET",
  path: "/api/webhooks/{webhookId}/deliveries",
  summary: "What was sent there and how it went, newest first",
  right: "webhooks.manage",
  params: webhookParams,
  query: PageQuery,
  reply: page(Delivery),
  refusals: ["not_found"],
});

export const redeliverWebhook = operation({
  id: "redeliverWebhook",
  method: "POST",
  path: "/api/webhook-deliveries/{deliveryId}/attempts",
  summary: "Send a delivery again now",
  right: "webhooks.manage",
  params: z.object({ deliveryId: z.uuid() }),
  reply: z.object({ delivery: Delivery }),
  refusals: ["not_found"],
});

const AuditEntry = z.object({
  id: z.uuid(),
  at: Moment,
  actor: Actor,
  action: z.string(),
  subjectKind: z.string().nullable(),
  subjectId: z.uuid().nullable(),
  details: z.record(z.string(), z.unknown()),
});

export const listAudit = operation({
  id: "listAudit",
  method: "GET",
  path: "/api/audit",
  summary: "Who did what, newest first",
  right: "audit.read",
  query: PageQuery.extend({ action: z.string().max(80).optional(), subjectId: z.uuid().optional() }),
  reply: page(AuditEntry),
});
