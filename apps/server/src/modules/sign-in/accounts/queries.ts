/** The columns of `people` that are about signing in. The looking up by address or link goes past the wall: it is how one finds the organisation. */
import type { OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { DB } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Account } from "../shapes.ts";

const accounts = (database: Kysely<DB> | Transaction<DB>) =>
  database
    .selectFrom("people")
    .innerJoin("organisations", "organisations.id", "people.organisation_id")
    .select([
      "people.id",
      "people.organisation_id",
      "people.name",
      "people.email",
      "organisations.name as organisation",
      "people.active",
      "people.password_hash",
      "people.totp_secret",
      "people.totp_last_step",
      "people.totp_pending",
      "people.totp_pending_at",
      "people.recovery_codes",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof accounts>["executeTakeFirstOrThrow"]>>;

const accountOf = (row: Row | undefined): Account | null =>
  row
    ? {
        id: row.id as PersonId,
        organisationId: row.organisation_id as OrganisationId,
        name: row.name,
        email: row.email,
        organisation: row.organisation,
        active: row.active,
        passwordHash: row.password_hash,
        totpSecret: row.totp_secret,
        totpLastStep: Number(row.totp_last_step),
        totpPending: row.totp_pending,
        totpPendingAt: row.totp_pending_at,
        recoveryHashes: row.recovery_codes,
      }
    : null;

export const findAccountByEmail = async (database: Database, email: string): Promise<Account | null> =>
  accountOf(await accounts(database).where(sql`lower(people.email)`, "=", email).executeTakeFirst());

export const findAccountByInvitation = async (database: Database, hash: Buffer, now: Date): Promise<Account | null> =>
  accountOf(
    await accounts(database)
      .where("people.invitation_hash", "=", hash)
      .where("people.invitation_expires_at", ">", now)
      .where("people.active", "=", true)
      .executeTakeFirst(),
  );

export const findAccount = async (tx: OrganisationTransaction, id: PersonId): Promise<Account | null> =>
  accountOf(await accounts(tx).where("people.id", "=", id).executeTakeFirst());

export async function updatePassword(tx: OrganisationTransaction, id: PersonId, hash: string): Promise<void> {
  await tx.updateTable("people").set({ password_hash: hash }).where("id", "=", id).execute();
}

/** False: somebody was there with the same code first. */
export async function useStep(tx: OrganisationTransaction, id: PersonId, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("people")
    .set({ totp_last_step: step })
    .where("id", "=", id)
    .where("totp_last_step", "<", String(step))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** False: it was used already, perhaps just now. */
export async function useRecoveryCode(tx: OrganisationTransaction, id: PersonId, hash: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("people")
    .set({ recovery_codes: sql<string[]>`array_remove(recovery_codes, ${hash})` })
    .where("id", "=", id)
    .where(sql<boolean>`${hash} = any(recovery_codes)`)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function offerSecret(tx: OrganisationTransaction, id: PersonId, sealed: Buffer, now: Date): Promise<void> {
  await tx.updateTable("people").set({ totp_pending: sealed, totp_pending_at: now }).where("id", "=", id).execute();
}

export async function confirmSecret(
  tx: OrganisationTransaction,
  id: PersonId,
  confirmed: { readonly sealed: Buffer; readonly step: number; readonly recoveryHashes: readonly string[] },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("people")
    .set({
      totp_secret: confirmed.sealed,
      totp_last_step: confirmed.step,
      recovery_codes: [...confirmed.recoveryHashes],
      totp_pending: null,
      totp_pending_at: null,
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("totp_pending", "is not", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function removeSecret(tx: OrganisationTransaction, id: PersonId): Promise<void> {
  await tx
    .updateTable("people")
    .set({
      totp_secret: null,
      totp_last_step: 0,
      totp_pending: null,
      totp_pending_at: null,
      recovery_codes: [],
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .execute();
}

/** False: there is no such person behind this wall. */
export async function saveInvitation(
  tx: OrganisationTransaction,
  id: PersonId,
  hash: Buffer,
  expiresAt: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("people")
    .set({ invitation_hash: hash, invitation_expires_at: expiresAt })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** A link is good once: of two at the same moment one gets false. */
export async function takeInvitation(tx: OrganisationTransaction, id: PersonId, hash: Buffer): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("people")
    .set({ invitation_hash: null, invitation_expires_at: null })
    .where("id", "=", id)
    .where("invitation_hash", "=", hash)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
