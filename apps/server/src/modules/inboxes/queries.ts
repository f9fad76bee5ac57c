/** The table of inboxes. */
import type { InboxId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Inbox } from "@luwte/contract/settings.ts";
import { type Selectable, sql } from "kysely";
import type { Inboxes } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

const MAXIMUM_INBOXES = 1_000;

const inboxOf = (row: Selectable<Inboxes>): Inbox => ({
  id: row.id as InboxId,
  name: row.name,
  address: row.address,
  teamId: row.team_id as TeamId | null,
  language: row.language as Language,
  signatures: row.signatures as Inbox["signatures"],
  active: row.active,
  demo: row.demo,
  version: row.version,
});

export async function listInboxes(tx: OrganisationTransaction): Promise<Inbox[]> {
  const rows = await tx
    .selectFrom("inboxes")
    .selectAll()
    .orderBy(sql`lower(name)`)
    .orderBy("id")
    .limit(MAXIMUM_INBOXES)
    .execute();
  return rows.map(inboxOf);
}

export async function findInbox(tx: OrganisationTransaction, id: InboxId): Promise<Inbox | null> {
  const row = await tx.selectFrom("inboxes").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? inboxOf(row) : null;
}

export async function findInboxOfAddress(tx: OrganisationTransaction, address: string): Promise<Inbox | null> {
  const row = await tx
    .selectFrom("inboxes")
    .selectAll()
    .where(sql`lower(address)`, "=", address.toLowerCase())
    .executeTakeFirst();
  return row ? inboxOf(row) : null;
}

/** A reference alone would also hold to a team of another organisation. */
export async function hasTeam(tx: OrganisationTransaction, id: TeamId): Promise<boolean> {
  return (await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

export type SavedInbox = Omit<Inbox, "version" | "demo"> & { readonly demo?: boolean };

/** Null: the id or the address was taken meanwhile. */
export async function saveInbox(
  tx: OrganisationTransaction,
  organisationId: string,
  { id, teamId, signatures, demo, ...saved }: SavedInbox,
): Promise<Inbox | null> {
  const fields = { ...saved, team_id: teamId, signatures: JSON.stringify(signatures) };
  const changed = await tx
    .updateTable("inboxes")
    .set((eb) => ({ ...fields, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  if (changed) return inboxOf(changed);
  const made = await tx
    .insertInto("inboxes")
    .values({ ...fields, id, organisation_id: organisationId, demo: demo ?? false })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return made ? inboxOf(made) : null;
}
