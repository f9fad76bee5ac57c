/** The tables of links that were changed, and of browsers that passed the check. */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Reader } from "../shapes.ts";

export type Standing = {
  readonly organisationId: OrganisationId;
  readonly generation: number;
  readonly revoked: boolean;
  readonly lastActivityAt: Date;
};

/** Past the walls: the link is all that its reader knows of whose conversation it is. */
export async function findStanding(database: Database, id: ConversationId): Promise<Standing | null> {
  const row = await database
    .selectFrom("conversations")
    .leftJoin("status_links", "status_links.conversation_id", "conversations.id")
    .select(["conversations.organisation_id", "last_activity_at", "generation", "revoked_at"])
    .where("conversations.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    organisationId: row.organisation_id as OrganisationId,
    generation: row.generation ?? 0,
    revoked: row.revoked_at !== null,
    lastActivityAt: row.last_activity_at,
  };
}

/** A new generation, with a link or without. */
export async function turnLink(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  id: ConversationId,
  revokedAt: Date | null,
): Promise<number> {
  const row = await tx
    .insertInto("status_links")
    .values({ conversation_id: id, organisation_id: organisationId, generation: 1, revoked_at: revokedAt })
    .onConflict((conflict) =>
      conflict
        .column("conversation_id")
        .doUpdateSet((eb) => ({ generation: eb("status_links.generation", "+", 1), revoked_at: revokedAt })),
    )
    .returning("generation")
    .executeTakeFirstOrThrow();
  await tx.deleteFrom("status_readers").where("conversation_id", "=", id).execute();
  return row.generation;
}

export async function linkState(
  tx: OrganisationTransaction,
  id: ConversationId,
): Promise<{ generation: number; revoked: boolean }> {
  const row = await tx
    .selectFrom("status_links")
    .select(["generation", "revoked_at"])
    .where("conversation_id", "=", id)
    .executeTakeFirst();
  return { generation: row?.generation ?? 0, revoked: (row?.revoked_at ?? null) !== null };
}

export type NewReader = Reader & {
  readonly hash: Buffer;
  readonly organisationId: OrganisationId;
  readonly conversationId: ConversationId;
  readonly generation: number;
  readonly expiresAt: Date;
};

export async function insertReader(tx: OrganisationTransaction, reader: NewReader): Promise<void> {
  await tx
    .insertInto("status_readers")
    .values({
      hash: reader.hash,
      organisation_id: reader.organisationId,
      conversation_id: reader.conversationId,
      generation: reader.generation,
      address: reader.address,
      expires_at: reader.expiresAt,
    })
    .execute();
}

export async function findReader(
  tx: OrganisationTransaction,
  hash: Buffer,
  id: ConversationId,
  generation: number,
  now: Date,
): Promise<Reader | null> {
  const row = await tx
    .selectFrom("status_readers")
    .select("address")
    .where("hash", "=", hash)
    .where("conversation_id", "=", id)
    .where("generation", "=", generation)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row ?? null;
}

/** An address that belongs to this conversation: one of its customer's, or of who takes part. */
export async function belongs(tx: OrganisationTransaction, id: ConversationId, address: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from conversations c join customer_addresses a on a.customer_id = c.customer_id and a.kind = 'email'
        where c.id = ${id}::uuid and a.value = ${address}
      union all
      select from participants p where p.conversation_id = ${id}::uuid and lower(p.address) = ${address}
    ) as found`.execute(tx);
  return rows[0]!.found;
}

/** Whether any address belongs to it: of somebody who chats, calls or sends an app message there may be none. */
export async function hasAddress(tx: OrganisationTransaction, id: ConversationId): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from conversations c join customer_addresses a on a.customer_id = c.customer_id and a.kind = 'email' where c.id = ${id}::uuid
      union all
      select from participants p where p.conversation_id = ${id}::uuid
    ) as found`.execute(tx);
  return rows[0]!.found;
}

/** Past the walls, of all organisations: their time is over. */
export async function forgetReaders(database: Database, now: Date): Promise<void> {
  await database.deleteFrom("status_readers").where("expires_at", "<=", now).execute();
}
