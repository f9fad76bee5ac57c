/** The table of sessions. A token is kept as its hash only. */
import type { OrganisationId, PersonId, SessionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Role } from "@luwte/contract/rights.ts";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type SessionFound = {
  readonly id: SessionId;
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
  readonly role: Role;
  readonly language: Language;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** Asked for nearly every call, so: one look in the index of hashes, one in that of people. */
export async function findSession(database: Database, tokenHash: Buffer, now: Date): Promise<SessionFound | null> {
  const row = await database
    .selectFrom("sessions")
    .innerJoin("people", "people.id", "sessions.person_id")
    .select([
      "sessions.id",
      "sessions.organisation_id as organisationId",
      "sessions.person_id as personId",
      "people.role",
      "people.language",
      "sessions.created_at as createdAt",
      "sessions.last_seen_at as lastSeenAt",
    ])
    .where("sessions.token_hash", "=", tokenHash)
    .where("sessions.expires_at", ">", now)
    .where("people.active", "=", true)
    .executeTakeFirst();
  return (row as SessionFound | undefined) ?? null;
}

export async function noteSeen(database: Database, id: SessionId, now: Date, expiresAt: Date): Promise<void> {
  await database
    .updateTable("sessions")
    .set({ last_seen_at: now, expires_at: expiresAt })
    .where("id", "=", id)
    .where("last_seen_at", "<", now)
    .execute();
}

export type NewSession = {
  readonly id: SessionId;
  readonly personId: PersonId;
  readonly tokenHash: Buffer;
  readonly secondFactorDone: boolean;
  readonly userAgent: string;
  readonly ip: string;
  readonly now: Date;
  readonly expiresAt: Date;
};

export async function insertSession(
  tx: OrganisationTransaction,
  organisationId: string,
  made: NewSession,
): Promise<void> {
  await tx
    .insertInto("sessions")
    .values({
      id: made.id,
      organisation_id: organisationId,
      person_id: made.personId,
      token_hash: made.tokenHash,
      second_factor_done: made.secondFactorDone,
      user_agent: made.userAgent,
      ip: made.ip,
      created_at: made.now,
      last_seen_at: made.now,
      expires_at: made.expiresAt,
    })
    .execute();
}

/** Keeps the newest; gives back which went. */
export async function deleteBeyond(tx: OrganisationTransaction, personId: PersonId, keep: number): Promise<void> {
  await tx
    .deleteFrom("sessions")
    .where("id", "in", (eb) =>
      eb
        .selectFrom("sessions")
        .select("id")
        .where("person_id", "=", personId)
        .orderBy("last_seen_at", "desc")
        .orderBy("id", "desc")
        .offset(keep),
    )
    .execute();
}

export async function listSessions(tx: OrganisationTransaction, personId: PersonId, now: Date) {
  const rows = await tx
    .selectFrom("sessions")
    .select(["id", "user_agent", "ip", "created_at", "last_seen_at"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id as SessionId,
    userAgent: row.user_agent,
    ip: row.ip,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }));
}

export async function deleteSession(tx: OrganisationTransaction, personId: PersonId, id: SessionId): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("sessions")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** All of a person's, or all but one; gives how many. */
export async function deleteSessions(
  tx: OrganisationTransaction,
  personId: PersonId,
  except: SessionId | null,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("sessions")
    .where("person_id", "=", personId)
    .$if(except !== null, (query) => query.where("id", "<>", except!))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function deleteExpired(database: Database, now: Date): Promise<void> {
  await database.deleteFrom("sessions").where("expires_at", "<=", now).execute();
}
