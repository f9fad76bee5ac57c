/** The table of keys; a key is kept as its hash only. */
import type { ApiKeyId, OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { Right } from "@luwte/contract/rights.ts";
import { sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

const MAXIMUM_SHOWN = 1_000;
const COLUMNS = ["id", "name", "prefix", "rights", "created_at", "last_used_at", "expires_at", "revoked_at"] as const;

type Row = {
  id: string;
  name: string;
  prefix: string;
  rights: string[];
  created_at: Date;
  last_used_at: Date | null;
  expires_at: Date | null;
  revoked_at: Date | null;
};

const apiKeyOf = (row: Row) => ({
  id: row.id as ApiKeyId,
  name: row.name,
  prefix: row.prefix,
  rights: row.rights as Right[],
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  expiresAt: row.expires_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
});
export type ApiKey = ReturnType<typeof apiKeyOf>;

export async function listApiKeys(tx: OrganisationTransaction): Promise<ApiKey[]> {
  const rows = await tx
    .selectFrom("api_keys")
    .select(COLUMNS)
    .orderBy(sql`revoked_at is not null`)
    .orderBy("created_at", "desc")
    .limit(MAXIMUM_SHOWN)
    .execute();
  return rows.map(apiKeyOf);
}

export type NewApiKey = {
  readonly id: ApiKeyId;
  readonly name: string;
  readonly prefix: string;
  readonly hash: Buffer;
  readonly rights: readonly Right[];
  readonly createdBy: PersonId | null;
  readonly createdAt: Date;
  readonly expiresAt: string | null;
};

export async function insertApiKey(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  made: NewApiKey,
): Promise<ApiKey> {
  const row = await tx
    .insertInto("api_keys")
    .values({
      id: made.id,
      organisation_id: organisationId,
      name: made.name,
      prefix: made.prefix,
      key_hash: made.hash,
      rights: [...made.rights],
      created_by: made.createdBy,
      created_at: made.createdAt,
      expires_at: made.expiresAt,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return apiKeyOf(row);
}

/** False: there is no such key, or it was revoked before. */
export async function revokeApiKey(tx: OrganisationTransaction, id: ApiKeyId, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("api_keys")
    .set({ revoked_at: now })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function findApiKey(database: Database, hash: Buffer, now: Date) {
  const row = await database
    .selectFrom("api_keys")
    .select(["id", "organisation_id", "rights", "last_used_at"])
    .where("key_hash", "=", hash)
    .where("revoked_at", "is", null)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now)]))
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id as ApiKeyId,
    organisationId: row.organisation_id as OrganisationId,
    rights: row.rights as Right[],
    lastUsedAt: row.last_used_at,
  };
}

export async function noteUsed(database: Database, id: ApiKeyId, now: Date): Promise<void> {
  await database.updateTable("api_keys").set({ last_used_at: now }).where("id", "=", id).execute();
}
