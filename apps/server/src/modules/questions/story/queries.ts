/** Questions to departments as lines of a story: asked, and answered by the note that holds the answer. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

const MOST = 100;
const MOST_CHARACTERS = 4_000;
export type AskedLine = {
  conversationId: ConversationId;
  askedAt: Date;
  asker: string;
  name: string;
  words: string;
  answeredAt: Date | null;
  answer: string;
};

export async function findAsked(tx: OrganisationTransaction, ids: readonly ConversationId[]): Promise<AskedLine[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("questions as q")
    .leftJoin("people as asker", "asker.id", "q.asked_by")
    .leftJoin("messages as m", "m.id", "q.message_id")
    .select(["q.conversation_id", "q.asked_at", "q.name", "q.words", "q.state", "q.settled_at"])
    .select(sql<string>`coalesce(asker.name, '')`.as("asker"))
    .select(sql<string>`coalesce(left(m.text, ${sql.lit(MOST_CHARACTERS)}), '')`.as("answer"))
    .where("q.conversation_id", "in", [...ids])
    .orderBy("q.asked_at", "desc")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    askedAt: row.asked_at,
    asker: row.asker,
    name: row.name,
    words: row.words,
    answeredAt: row.state === "answered" ? row.settled_at : null,
    answer: row.answer,
  }));
}
