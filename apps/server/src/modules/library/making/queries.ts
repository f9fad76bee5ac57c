/** What was said in a conversation, and by whom. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { namesIn } from "../uses/who/queries.ts";
import type { Conversed, Said } from "./shapes.ts";

/** More of a conversation is no answer but a history. */
const MOST_SAID = 60;

/** Null: there is no such conversation. */
export async function findConversed(tx: OrganisationTransaction, id: ConversationId): Promise<Conversed | null> {
  const names = await namesIn(tx, id);
  const row = await tx
    .selectFrom("conversations")
    .select(["language", "subject"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!names || !row) return null;
  const rows = await tx
    .selectFrom("messages")
    .select(["direction", "text", "author_kind", "author_name"])
    .where("conversation_id", "=", id)
    .where("direction", "in", ["in", "out"])
    .where("author_kind", "in", ["person", "customer"])
    .orderBy("at")
    .orderBy("id")
    .limit(MOST_SAID)
    .execute();
  return {
    language: row.language as Language | null,
    subject: row.subject,
    names: [...new Set([...names, ...rows.map((each) => each.author_name)])],
    said: rows.map(({ direction, text }) => ({ direction: direction as Said["direction"], text })),
  };
}
