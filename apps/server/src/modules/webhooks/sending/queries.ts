/** The table of deliveries. */
import type { OrganisationId, WebhookId } from "@luwte/contract/ids.ts";
import type { RowKey } from "@luwte/contract/lists.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { WebhookDeliveries } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { NextStep, Outcome, Parcel } from "../shapes.ts";

const deliveryOf = (row: Omit<Selectable<WebhookDeliveries>, "payload">) => ({
  id: row.id,
  type: row.type,
  state: row.state as "pending" | "delivered" | "failed",
  attempts: row.attempts,
  lastStatus: row.last_status,
  lastError: row.last_error,
  nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  deliveredAt: row.delivered_at?.toISOString() ?? null,
});
export type Delivery = ReturnType<typeof deliveryOf>;

const SHOWN = [
  "id",
  "organisation_id",
  "webhook_id",
  "type",
  "state",
  "attempts",
  "last_status",
  "last_error",
  "next_attempt_at",
  "created_at",
  "delivered_at",
] as const;

export type NewDelivery = {
  readonly id: string;
  readonly webhookId: WebhookId;
  readonly type: string;
  readonly payload: unknown;
  readonly at: Date;
};

/** What is there already was heard before. Gives the webhooks that got something new. */
export async function insertDeliveries(
  tx: OrganisationTransaction,
  organisationId: string,
  made: readonly NewDelivery[],
  now: Date,
): Promise<WebhookId[]> {
  if (made.length === 0) return [];
  const rows = await tx
    .insertInto("webhook_deliveries")
    .values(
      made.map((one) => ({
        id: one.id,
        organisation_id: organisationId,
        webhook_id: one.webhookId,
        type: one.type,
        payload: JSON.stringify(one.payload),
        next_attempt_at: now,
        created_at: one.at,
      })),
    )
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("webhook_id")
    .execute();
  return [...new Set(rows.map((row) => row.webhook_id as WebhookId))];
}

export async function listDeliveries(
  tx: OrganisationTransaction,
  webhookId: WebhookId,
  after: RowKey | null,
  limit: number,
): Promise<Delivery[]> {
  const rows = await tx
    .selectFrom("webhook_deliveries")
    .select(SHOWN)
    .where("webhook_id", "=", webhookId)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${after!.moment}::timestamptz, ${after!.id}::uuid)`),
    )
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return rows.map(deliveryOf);
}

/**
 * Takes what is due, and hides it until `until`: nobody else takes it, and when this process dies it comes back by itself.
 * With an id: that one, whatever its turn.
 */
export async function claim(
  tx: OrganisationTransaction,
  webhookId: WebhookId,
  asked: { readonly now: Date; readonly until: Date; readonly limit: number; readonly only: string | undefined },
): Promise<Parcel[]> {
  const rows = await tx
    .updateTable("webhook_deliveries")
    .set({ next_attempt_at: asked.until })
    .where("id", "in", (eb) =>
      eb
        .selectFrom("webhook_deliveries")
        .select("id")
        .where("webhook_id", "=", webhookId)
        .where("state", "=", "pending")
        .where("next_attempt_at", "<=", asked.now)
        .$if(asked.only !== undefined, (query) => query.where("id", "=", asked.only!))
        .orderBy("next_attempt_at")
        .limit(asked.limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning(["id", "type", "payload", "attempts", "created_at"])
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      type: row.type,
      payload: row.payload,
      attempts: row.attempts,
      createdAt: row.created_at,
    }))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

export async function saveOutcome(
  tx: OrganisationTransaction,
  id: string,
  outcome: Outcome,
  step: NextStep,
  now: Date,
): Promise<void> {
  await tx
    .updateTable("webhook_deliveries")
    .set({
      attempts: sql`attempts + 1`,
      state: step.state,
      last_status: outcome.status,
      last_error: outcome.kind === "failed" ? outcome.error : null,
      next_attempt_at: step.state === "pending" ? step.at : null,
      delivered_at: step.state === "delivered" ? now : null,
    })
    .where("id", "=", id)
    .execute();
}

/** When the next of a webhook is due; null: nothing waits. */
export async function nextDue(tx: OrganisationTransaction, webhookId: WebhookId): Promise<Date | null> {
  const row = await tx
    .selectFrom("webhook_deliveries")
    .select("next_attempt_at")
    .where("webhook_id", "=", webhookId)
    .where("state", "=", "pending")
    .orderBy("next_attempt_at")
    .limit(1)
    .executeTakeFirst();
  return row?.next_attempt_at ?? null;
}

export async function putBack(
  tx: OrganisationTransaction,
  id: string,
  now: Date,
): Promise<{ delivery: Delivery; webhookId: WebhookId } | null> {
  const row = await tx
    .updateTable("webhook_deliveries")
    .set({ state: "pending", next_attempt_at: now, delivered_at: null })
    .where("id", "=", id)
    .returning(SHOWN)
    .executeTakeFirst();
  return row ? { delivery: deliveryOf(row), webhookId: row.webhook_id as WebhookId } : null;
}

type Behind = { readonly organisationId: OrganisationId; readonly webhookId: WebhookId; readonly waiting: number };

/** Of all organisations: webhooks with something overdue, because a process died or a call to it was lost. */
export async function listBehind(database: Database, dueBefore: Date, limit: number): Promise<Behind[]> {
  const rows = await database
    .selectFrom("webhook_deliveries as delivery")
    .innerJoin("webhooks", "webhooks.id", "delivery.webhook_id")
    .select(["delivery.organisation_id", "delivery.webhook_id", (eb) => eb.fn.countAll<string>().as("waiting")])
    .where("delivery.state", "=", "pending")
    .where("delivery.next_attempt_at", "<=", dueBefore)
    .where("webhooks.active", "=", true)
    .groupBy(["delivery.organisation_id", "delivery.webhook_id"])
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id as OrganisationId,
    webhookId: row.webhook_id as WebhookId,
    waiting: Number(row.waiting),
  }));
}

/** Some at a time; gives how many. */
export async function deleteOld(database: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom("webhook_deliveries")
    .where("id", "in", (eb) =>
      eb.selectFrom("webhook_deliveries").select("id").where("created_at", "<", before).limit(limit),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
