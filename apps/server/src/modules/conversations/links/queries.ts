/** Which conversations are shown as belonging together. A link has no direction: the smaller id stands first. */
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { conversationRows } from "../rows/queries.ts";
import type { ConversationRow } from "../rows/shapes.ts";

/** More than this beside each other helps nobody. */
const MAXIMUM_LINKED = 100;

type Pair = { a: ConversationId; b: ConversationId };
const pairOf = (one: ConversationId, other: ConversationId): Pair =>
  one < other ? { a: one, b: other } : { a: other, b: one };

export async function insertLink(
  work: Work,
  one: ConversationId,
  other: ConversationId,
  by: PersonId | null,
): Promise<boolean> {
  const made = await work.tx
    .insertInto("conversation_links")
    .values({ ...pairOf(one, other), organisation_id: work.organisationId, by, at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("a")
    .executeTakeFirst();
  return made !== undefined;
}

export async function deleteLink(
  tx: OrganisationTransaction,
  one: ConversationId,
  other: ConversationId,
): Promise<boolean> {
  const { a, b } = pairOf(one, other);
  const query = tx.deleteFrom("conversation_links").where("a", "=", a).where("b", "=", b);
  return (await query.returning("a").executeTakeFirst()) !== undefined;
}

/** Newest first. */
export async function listLinked(tx: OrganisationTransaction, id: ConversationId): Promise<ConversationRow[]> {
  const others = sql<string>`(
    select b from conversation_links where a = ${id}::uuid union all select a from conversation_links where b = ${id}::uuid)`;
  const query = conversationRows(tx).where("c.id", "in", others);
  return query.orderBy("c.last_activity_at", "desc").orderBy("c.id", "desc").limit(MAXIMUM_LINKED).execute();
}
