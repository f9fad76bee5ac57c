/** What customers wish to be told of, and what they know. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";

export type Wish = {
  choice: "all" | "needed";
  address: string;
  language: Language;
  known: unknown;
  knownAt: Date;
  mailedAt: Date | null;
};

export async function findWish(tx: OrganisationTransaction, id: ConversationId): Promise<Wish | null> {
  const row = await tx.selectFrom("status_wishes").selectAll().where("conversation_id", "=", id).executeTakeFirst();
  if (!row) return null;
  return {
    choice: row.choice as Wish["choice"],
    address: row.address,
    language: row.language as Language,
    known: row.known,
    knownAt: row.known_at,
    mailedAt: row.mailed_at,
  };
}

type Chosen = Pick<Wish, "choice" | "address" | "language" | "known">;

export async function putWish({ tx, organisationId, now }: Work, id: ConversationId, wish: Chosen): Promise<void> {
  const { choice, address, language } = wish;
  const values = { choice, address, language, known: JSON.stringify(wish.known), known_at: now };
  await tx
    .insertInto("status_wishes")
    .values({ conversation_id: id, organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.column("conversation_id").doUpdateSet(values))
    .execute();
}

export async function removeWish(tx: OrganisationTransaction, id: ConversationId): Promise<void> {
  await tx.deleteFrom("status_wishes").where("conversation_id", "=", id).execute();
}

export async function setKnown({ tx, now }: Work, id: ConversationId, known: unknown, mailed: boolean): Promise<void> {
  const values = { known: JSON.stringify(known), known_at: now, ...(mailed ? { mailed_at: now } : {}) };
  await tx.updateTable("status_wishes").set(values).where("conversation_id", "=", id).execute();
}

/** The token of its reply address, and the inbox from which such a mail leaves: its own, or the first that can send. */
export async function findPost(tx: OrganisationTransaction, id: ConversationId) {
  const { rows } = await sql<{ replyToken: string; inboxId: string | null }>`
    select c.reply_token as "replyToken", coalesce(
      (select m.inbox_id from mailboxes m join inboxes i on i.id = m.inbox_id where m.inbox_id = c.inbox_id and m.active and i.active),
      (select m.inbox_id from mailboxes m join inboxes i on i.id = m.inbox_id where m.active and i.active order by m.inbox_id limit 1)
    ) as "inboxId" from conversations c where c.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** Past the walls: the key is all that its reader knows of whose conversation it is. */
export async function findOrganisationOf(database: Database, id: ConversationId): Promise<string | null> {
  const query = database.selectFrom("status_wishes").select("organisation_id").where("conversation_id", "=", id);
  return (await query.executeTakeFirst())?.organisation_id ?? null;
}
