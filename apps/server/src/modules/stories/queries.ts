/** A customer's newest conversations and what was said in them. */
import type { ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { SaidLine } from "./shapes.ts";

const MOST_STORIES = 10;
const MOST_SAID = 400;
/** The question of a letter does not stand further on. */
const MOST_CHARACTERS = 4_000;

export async function newestOf(tx: OrganisationTransaction, customerId: CustomerId): Promise<ConversationId[]> {
  const rows = await tx
    .selectFrom("conversations")
    .select("id")
    .where("customer_id", "=", customerId)
    .orderBy("last_activity_at", "desc")
    .orderBy("id", "desc")
    .limit(MOST_STORIES)
    .execute();
  return rows.map(({ id }) => id as ConversationId);
}

export async function findSaid(tx: OrganisationTransaction, ids: readonly ConversationId[]): Promise<SaidLine[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("messages as m")
    .select(["m.conversation_id", "m.direction", "m.at", "m.author_name"])
    .select(sql<string>`left(m.text, ${sql.lit(MOST_CHARACTERS)})`.as("text"))
    .where("m.conversation_id", "in", [...ids])
    .where("m.direction", "in", ["in", "out"])
    .where("m.author_kind", "in", ["customer", "person"])
    .orderBy("m.conversation_id")
    .orderBy("m.at")
    .orderBy("m.id")
    .limit(MOST_SAID)
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    direction: row.direction as SaidLine["direction"],
    at: row.at,
    who: row.author_name,
    text: row.text,
  }));
}
