/** Legal holds, in force and over. */
import type { LegalHold } from "@luwte/contract/customerRights.ts";
import type { ConversationId, CustomerId, LegalHoldId } from "@luwte/contract/ids.ts";
import { type Selectable, sql } from "kysely";
import type { LegalHolds } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

type Row = Selectable<LegalHolds> & { review_day: string };
const DAY = sql<string>`to_char(review_on, 'YYYY-MM-DD')`.as("review_day");

const holdOf = (row: Row): LegalHold => ({
  id: row.id as LegalHoldId,
  customerId: row.customer_id as CustomerId | null,
  conversationId: row.conversation_id as ConversationId | null,
  reason: row.reason,
  by: row.by as LegalHold["by"],
  since: row.since.toISOString(),
  reviewOn: row.review_day,
  released: row.released_at
    ? {
        at: row.released_at.toISOString(),
        by: row.released_by as LegalHold["by"],
        reason: row.release_reason ?? "",
      }
    : null,
});

const holds = (tx: OrganisationTransaction) => tx.selectFrom("legal_holds").selectAll().select(DAY);

/** More holds than this at once are not shown. */
const MOST_HOLDS = 500;

/** Those to be reviewed first come first; those that are over are gone from it. */
export async function listHolds(tx: OrganisationTransaction): Promise<LegalHold[]> {
  const rows = await holds(tx)
    .where("released_at", "is", null)
    .orderBy("review_on")
    .orderBy("id")
    .limit(MOST_HOLDS)
    .execute();
  return rows.map(holdOf);
}

/** In force over these customers, or over one of their conversations. */
export async function holdsOver(tx: OrganisationTransaction, customers: readonly CustomerId[]): Promise<LegalHold[]> {
  const ids = sql`${[...customers]}::uuid[]`;
  const rows = await holds(tx)
    .where("released_at", "is", null)
    .where(
      sql<boolean>`(customer_id = any(${ids}) or conversation_id in (select id from conversations where customer_id = any(${ids})))`,
    )
    .orderBy("review_on")
    .limit(MOST_HOLDS)
    .execute();
  return rows.map(holdOf);
}

/** In force over one conversation, its own first; null: it is not there. */
export async function holdsOverConversation(
  tx: OrganisationTransaction,
  id: ConversationId,
): Promise<LegalHold[] | null> {
  const row = await tx.selectFrom("conversations").select("customer_id").where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const rows = await holds(tx)
    .where("released_at", "is", null)
    .where((eb) => eb.or([eb("conversation_id", "=", id), eb("customer_id", "=", row.customer_id)]))
    .orderBy(sql`conversation_id is null`)
    .orderBy("review_on")
    .limit(MOST_HOLDS)
    .execute();
  return rows.map(holdOf);
}

export async function findHold(tx: OrganisationTransaction, id: LegalHoldId): Promise<LegalHold | null> {
  const row = await holds(tx).where("id", "=", id).executeTakeFirst();
  return row ? holdOf(row) : null;
}

export type NewHold = {
  id: LegalHoldId;
  customerId: CustomerId | null;
  conversationId: ConversationId | null;
  reason: string;
  reviewOn: string;
};

/** False when this id was used before. */
export async function insertHold({ tx, organisationId, actor, now }: Work, made: NewHold): Promise<boolean> {
  const rows = await tx
    .insertInto("legal_holds")
    .values({
      id: made.id,
      organisation_id: organisationId,
      customer_id: made.customerId,
      conversation_id: made.conversationId,
      reason: made.reason,
      by: JSON.stringify(actor),
      since: now,
      review_on: made.reviewOn,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return rows.length > 0;
}

/** What is over stays as it was ended. */
export async function endHold({ tx, actor, now }: Work, id: LegalHoldId, reason: string): Promise<void> {
  await tx
    .updateTable("legal_holds")
    .set({ released_at: now, released_by: JSON.stringify(actor), release_reason: reason })
    .where("id", "=", id)
    .where("released_at", "is", null)
    .execute();
}

/** Who the customer is of what is to be held; null: it is not there, or erased. */
export async function customerOfTarget(
  tx: OrganisationTransaction,
  { customerId, conversationId }: Pick<NewHold, "customerId" | "conversationId">,
): Promise<CustomerId | null> {
  const row = customerId
    ? await tx
        .selectFrom("customers")
        .select("id")
        .where("id", "=", customerId)
        .where("merged_into", "is", null)
        .where("erased_at", "is", null)
        .executeTakeFirst()
    : await tx
        .selectFrom("conversations")
        .select("customer_id as id")
        .where("id", "=", conversationId)
        .where("erased_at", "is", null)
        .executeTakeFirst();
  return (row?.id as CustomerId | undefined) ?? null;
}

/** Whether an erasure of this customer is under way: then a hold comes too late. */
export async function isBeingErased(tx: OrganisationTransaction, customerId: CustomerId): Promise<boolean> {
  const row = await tx
    .selectFrom("erasures")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("state", "=", "running")
    .executeTakeFirst();
  return row !== undefined;
}
