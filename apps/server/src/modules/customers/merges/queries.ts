/** Moving what belongs to a customer, and remembering it. */
import type { CustomerMerge } from "@luwte/contract/customers.ts";
import type { CustomerId, CustomerMergeId, PersonId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { type MergeRow, type Moved, mergeOf } from "./shapes.ts";

/** More merges into one customer than this are not shown. */
const MAXIMUM_MERGES = 100;
const uuids = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

type Owned = "customer_addresses" | "customer_notes";

export async function moveAll<Id>(
  tx: OrganisationTransaction,
  table: Owned,
  from: CustomerId,
  to: CustomerId,
): Promise<Id[]> {
  const rows = await tx
    .updateTable(table)
    .set({ customer_id: to })
    .where("customer_id", "=", from)
    .returning("id")
    .execute();
  return rows.map((row) => row.id as Id);
}

/** Only what is still where the merge put it. */
export async function moveBack<Id extends string>(
  tx: OrganisationTransaction,
  table: Owned,
  ids: readonly Id[],
  from: CustomerId,
  to: CustomerId,
): Promise<Id[]> {
  if (ids.length === 0) return [];
  const query = tx
    .updateTable(table)
    .set({ customer_id: to })
    .where("customer_id", "=", from)
    .where("id", "=", uuids(ids));
  return (await query.returning("id").execute()).map((row) => row.id as Id);
}

/** The shadow keeps its version: what is in it did not change. */
export async function markMerged(tx: OrganisationTransaction, id: CustomerId, into: CustomerId | null): Promise<void> {
  await tx.updateTable("customers").set({ merged_into: into }).where("id", "=", id).execute();
}

/** Null when this id was used before. */
export async function insertMerge(
  { tx, organisationId, now }: Work,
  merge: { id: CustomerMergeId; keptId: CustomerId; mergedId: CustomerId; by: PersonId | null; moved: Moved },
): Promise<CustomerMerge | null> {
  const made = await tx
    .insertInto("customer_merges")
    .values({
      id: merge.id,
      organisation_id: organisationId,
      kept_id: merge.keptId,
      merged_id: merge.mergedId,
      moved: JSON.stringify(merge.moved),
      by: merge.by,
      at: now,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return made ? findMerge(tx, merge.id) : null;
}

const merges = (tx: OrganisationTransaction) =>
  tx
    .selectFrom("customer_merges as m")
    .innerJoin("customers as merged", "merged.id", "m.merged_id")
    .select([
      "m.id",
      "m.kept_id",
      "m.merged_id",
      "merged.name as merged_name",
      "m.by",
      "m.at",
      "m.undone_at",
      "m.moved",
    ]);

export async function findMerge(tx: OrganisationTransaction, id: CustomerMergeId): Promise<MergeRow | null> {
  const row = await merges(tx).where("m.id", "=", id).executeTakeFirst();
  return row ? { ...mergeOf(row), moved: row.moved as Moved } : null;
}

/** Held until the end of the transaction: two who undo it at once, undo it once. */
export async function lockMerge(tx: OrganisationTransaction, id: CustomerMergeId): Promise<MergeRow | null> {
  await tx.selectFrom("customer_merges").select("id").where("id", "=", id).forUpdate().execute();
  return findMerge(tx, id);
}

export async function listMerges(tx: OrganisationTransaction, keptId: CustomerId): Promise<CustomerMerge[]> {
  const query = merges(tx).where("m.kept_id", "=", keptId).orderBy("m.at", "desc").orderBy("m.id", "desc");
  return (await query.limit(MAXIMUM_MERGES).execute()).map(mergeOf);
}

export async function markUndone({ tx, now }: Work, id: CustomerMergeId): Promise<void> {
  await tx.updateTable("customer_merges").set({ undone_at: now }).where("id", "=", id).execute();
}
