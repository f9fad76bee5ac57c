/** What customers were shown, and by which key they answer. */
import type { Understanding } from "@luwte/contract/handovers.ts";
import type { ConversationId, MessageId, OrganisationId, PersonId, UnderstandingId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { MOST_CARDS } from "@luwte/contract/views/handover.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { Understandings } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

type Row = Selectable<Understandings>;

export const understandingOf = (row: Row): Understanding => ({
  id: row.id as UnderstandingId,
  conversationId: row.conversation_id as ConversationId,
  messageId: row.message_id as MessageId | null,
  words: row.words,
  by: row.by as PersonId | null,
  at: row.at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  state: stateOf(row),
  version: row.version,
});

function stateOf({ answer, answered_at, correction }: Row): Understanding["state"] {
  if (!answered_at) return { kind: "asked" };
  const at = answered_at.toISOString();
  return answer === "corrected" ? { kind: "corrected", at, words: correction ?? "" } : { kind: "confirmed", at };
}

/** Newest first. */
export async function listUnderstandings(tx: OrganisationTransaction, id: ConversationId): Promise<Understanding[]> {
  const query = tx.selectFrom("understandings").selectAll().where("conversation_id", "=", id);
  const rows = await query.orderBy("at", "desc").orderBy("id", "desc").limit(MOST_CARDS).execute();
  return rows.map(understandingOf);
}

/** What the customer last saw as our understanding, in their own words where they corrected it. Null: they were shown none. */
export async function understoodIn(tx: OrganisationTransaction, id: ConversationId): Promise<string | null> {
  const [newest] = await listUnderstandings(tx, id);
  if (!newest) return null;
  return newest.state.kind === "corrected" ? newest.state.words : newest.words;
}

export async function findUnderstanding(
  tx: OrganisationTransaction,
  id: UnderstandingId,
): Promise<Understanding | null> {
  const row = await tx.selectFrom("understandings").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? understandingOf(row) : null;
}

export type NewUnderstanding = {
  id: UnderstandingId;
  conversationId: ConversationId;
  messageId: MessageId;
  words: string;
  language: Language;
  by: PersonId | null;
  tokenHash: Buffer;
  expiresAt: Date;
};

/** Null: the id is taken where we do not see it. */
export async function insertUnderstanding(work: Work, made: NewUnderstanding): Promise<Understanding | null> {
  const row = await work.tx
    .insertInto("understandings")
    .values({
      id: made.id,
      organisation_id: work.organisationId,
      conversation_id: made.conversationId,
      message_id: made.messageId,
      words: made.words,
      language: made.language,
      by: made.by,
      at: work.now,
      token_hash: made.tokenHash,
      expires_at: made.expiresAt,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? understandingOf(row) : null;
}

export type Shown = { id: UnderstandingId; organisationId: OrganisationId; language: Language; expiresAt: Date };

/** Past the walls, by the hash of a key that only the customer has: it says of which organisation it is, and nothing else. */
export async function findByKey(database: Database, tokenHash: Buffer): Promise<Shown | null> {
  const row = await database
    .selectFrom("understandings")
    .select(["id", "organisation_id", "language", "expires_at"])
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id as UnderstandingId,
    organisationId: row.organisation_id as OrganisationId,
    language: row.language as Language,
    expiresAt: row.expires_at,
  };
}

/** Null: it was answered already, also by somebody who pressed at the same moment. */
export async function answerOnce(
  work: Work,
  id: UnderstandingId,
  answer: { kind: "confirmed" } | { kind: "corrected"; words: string },
): Promise<Understanding | null> {
  const row = await work.tx
    .updateTable("understandings")
    .set({
      answer: answer.kind,
      correction: answer.kind === "corrected" ? answer.words : null,
      answered_at: work.now,
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("answer", "is", null)
    .where("expires_at", ">", work.now)
    .returningAll()
    .executeTakeFirst();
  return row ? understandingOf(row) : null;
}
