/** The table of webhooks. */
import type { WEBHOOK_EVENT_TYPES } from "@luwte/contract/events.ts";
import type { OrganisationId, WebhookId } from "@luwte/contract/ids.ts";
import { type Selectable, sql } from "kysely";
import type { Webhooks } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { DisabledBecause, Receiver } from "./shapes.ts";

type EventType = (typeof WEBHOOK_EVENT_TYPES)[number];

const webhookOf = (row: Selectable<Webhooks>) => ({
  id: row.id as WebhookId,
  url: row.url,
  eventTypes: row.event_types as EventType[],
  active: row.active,
  disabledBecause: row.disabled_because,
  createdAt: row.created_at.toISOString(),
  version: row.version,
});
export type Webhook = ReturnType<typeof webhookOf>;

const receiverOf = (row: Selectable<Webhooks>): Receiver => ({
  id: row.id as WebhookId,
  organisationId: row.organisation_id as OrganisationId,
  url: row.url,
  secret: row.secret,
  active: row.active,
  failingSince: row.failing_since,
});

export const MAXIMUM_WEBHOOKS = 50;

export async function listWebhooks(tx: OrganisationTransaction): Promise<Webhook[]> {
  const rows = await tx
    .selectFrom("webhooks")
    .selectAll()
    .orderBy("created_at")
    .orderBy("id")
    .limit(MAXIMUM_WEBHOOKS)
    .execute();
  return rows.map(webhookOf);
}

export async function findReceiver(tx: OrganisationTransaction, id: WebhookId): Promise<Receiver | null> {
  const row = await tx.selectFrom("webhooks").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? receiverOf(row) : null;
}

/** Who wants what, for handing out what happened. */
export async function listWishes(tx: OrganisationTransaction): Promise<{ id: WebhookId; eventTypes: string[] }[]> {
  const rows = await tx.selectFrom("webhooks").select(["id", "event_types"]).where("active", "=", true).execute();
  return rows.map((row) => ({ id: row.id as WebhookId, eventTypes: row.event_types }));
}

export type NewWebhook = {
  readonly id: WebhookId;
  readonly url: string;
  readonly eventTypes: readonly string[];
  readonly secret: Buffer;
  readonly createdAt: Date;
};

export async function insertWebhook(
  tx: OrganisationTransaction,
  organisationId: string,
  made: NewWebhook,
): Promise<Webhook> {
  const row = await tx
    .insertInto("webhooks")
    .values({
      id: made.id,
      organisation_id: organisationId,
      url: made.url,
      secret: made.secret,
      event_types: [...made.eventTypes],
      created_at: made.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return webhookOf(row);
}

export type WebhookChange = {
  readonly url?: string | undefined;
  readonly eventTypes?: readonly string[] | undefined;
  readonly active?: boolean | undefined;
};

/** Switched on or off by hand, it starts with a clean slate. */
export async function updateWebhook(
  tx: OrganisationTransaction,
  id: WebhookId,
  change: WebhookChange,
): Promise<Webhook | null> {
  const row = await tx
    .updateTable("webhooks")
    .set({
      ...(change.url === undefined ? {} : { url: change.url }),
      ...(change.eventTypes === undefined ? {} : { event_types: [...change.eventTypes] }),
      ...(change.active === undefined ? {} : { active: change.active, disabled_because: null, failing_since: null }),
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row ? webhookOf(row) : null;
}

/** False: it was off already, so nobody needs to be told again. */
export async function disableWebhook(
  tx: OrganisationTransaction,
  id: WebhookId,
  because: DisabledBecause,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("webhooks")
    .set({ active: false, disabled_because: because, version: sql`version + 1` })
    .where("id", "=", id)
    .where("active", "=", true)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function noteFailing(tx: OrganisationTransaction, id: WebhookId, now: Date): Promise<void> {
  await tx
    .updateTable("webhooks")
    .set({ failing_since: now })
    .where("id", "=", id)
    .where("failing_since", "is", null)
    .execute();
}

export async function noteWell(tx: OrganisationTransaction, id: WebhookId): Promise<void> {
  await tx
    .updateTable("webhooks")
    .set({ failing_since: null })
    .where("id", "=", id)
    .where("failing_since", "is not", null)
    .execute();
}

export async function deleteWebhook(tx: OrganisationTransaction, id: WebhookId): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom("webhooks").where("id", "=", id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
