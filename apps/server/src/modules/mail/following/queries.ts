/** Who follows which mailbox, and what was fetched. */
import { type InboxId, newId, type OriginalId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Place } from "../mailboxes/queries.ts";
import type { Fetched } from "./shapes.ts";

/** Held by this session for as long as it lives: when the process dies, the database lets go of it. */
export async function takeLead(session: Database, inboxId: InboxId): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_lock(hashtextextended(${`mailbox ${inboxId}`}, 0)) as taken`.execute(session);
  return rows[0]?.taken ?? false;
}

export async function leaveLead(session: Database, inboxId: InboxId): Promise<void> {
  await sql`select pg_advisory_unlock(hashtextextended(${`mailbox ${inboxId}`}, 0))`.execute(session);
}

/** Fails when the session is gone, and with it all that it held. */
export async function touch(session: Database): Promise<void> {
  await sql`select 1`.execute(session);
}

/** The same mail fetched twice is kept once. */
export async function storeOriginals(
  tx: OrganisationTransaction,
  organisationId: string,
  { inboxId, epoch, uidValidity }: Place,
  fetched: readonly Fetched[],
  now: Date,
): Promise<void> {
  const rows = fetched.map((mail, at) => ({
    // A millisecond apart, so that ids keep the order of the mailbox where times cannot tell.
    id: newId<OriginalId>(now.getTime() + at),
    organisation_id: organisationId,
    inbox_id: inboxId,
    epoch,
    uid_validity: uidValidity,
    uid: mail.uid,
    hash: mail.hash,
    size: mail.size,
    received_at: mail.receivedAt,
    fetched_at: now,
    state: mail.leftBecause === null ? "stored" : "set_aside",
    because: mail.leftBecause,
  }));
  await tx
    .insertInto("mail_originals")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["inbox_id", "epoch", "uid_validity", "uid"]).doNothing())
    .execute();
}
