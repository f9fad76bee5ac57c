/** Single conversations: found, held, changed. */
import type { ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import { sql, type Updateable } from "kysely";
import type { Conversations } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { ConversationRow } from "./shapes.ts";

const uuids = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

/** Every column that the contract shows, and the customer's name: the one shape of all lists and pages. */
export const conversationRows = (tx: OrganisationTransaction) =>
  tx
    .selectFrom("conversations as c")
    .innerJoin("customers as cu", "cu.id", "c.customer_id")
    .selectAll("c")
    .select(["cu.name as customer_name", "cu.group_id as customer_group_id"]);

export async function findRow(tx: OrganisationTransaction, id: ConversationId): Promise<ConversationRow | null> {
  return (await conversationRows(tx).where("c.id", "=", id).executeTakeFirst()) ?? null;
}

export async function findRows(
  tx: OrganisationTransaction,
  ids: readonly ConversationId[],
): Promise<ConversationRow[]> {
  if (ids.length === 0) return [];
  return conversationRows(tx).where("c.id", "=", uuids(ids)).orderBy("c.id").execute();
}

/** Held until the end of the transaction; what is given back is how it stands after everybody who was before us. */
export async function lockRow(tx: OrganisationTransaction, id: ConversationId): Promise<ConversationRow | null> {
  return (await conversationRows(tx).where("c.id", "=", id).forUpdate("c").executeTakeFirst()) ?? null;
}

/** In the order of ids, so that two who hold several never wait for each other. */
export async function lockRows(
  tx: OrganisationTransaction,
  ids: readonly ConversationId[],
): Promise<ConversationRow[]> {
  if (ids.length === 0) return [];
  return conversationRows(tx).where("c.id", "=", uuids(ids)).orderBy("c.id").forUpdate("c").execute();
}

export type RowChange = Omit<Updateable<Conversations>, "id" | "organisation_id" | "version" | "number">;

/** The version says which of two is newer, so every change raises it. Held before, so nobody else did meanwhile. */
export async function updateRow(
  tx: OrganisationTransaction,
  id: ConversationId,
  change: RowChange,
): Promise<ConversationRow> {
  const update = tx
    .updateTable("conversations as c")
    .from("customers as cu")
    .set({ ...change, version: sql`c.version + 1` })
    .where("c.id", "=", id);
  const theirs = change.customer_id as CustomerId | undefined;
  return (theirs ? update.where("cu.id", "=", theirs) : update.whereRef("cu.id", "=", "c.customer_id"))
    .returningAll("c")
    .returning(["cu.name as customer_name", "cu.group_id as customer_group_id"])
    .executeTakeFirstOrThrow();
}
