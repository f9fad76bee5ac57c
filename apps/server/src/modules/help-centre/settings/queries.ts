/** The settings of a help centre, one row per organisation that ever saved them, and the addresses that lead to it. */
import type { HelpCentreSettings, SavedHelpCentre } from "@luwte/contract/helpCentre.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export async function findStored(tx: OrganisationTransaction): Promise<{ settings: object; version: number } | null> {
  const row = await tx.selectFrom("help_centres").select(["settings", "version"]).executeTakeFirst();
  return row ? { settings: row.settings as object, version: row.version } : null;
}

/** Null: somebody else saved meanwhile. */
export async function saveSettings(
  { tx, organisationId }: Work,
  { settings, version }: SavedHelpCentre,
): Promise<SavedHelpCentre | null> {
  const written = { settings: JSON.stringify(settings), version: version + 1 };
  const row = await tx
    .insertInto("help_centres")
    .values({ organisation_id: organisationId, ...written })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(written).where("help_centres.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row ? { settings, version: row.version } : null;
}

/** False: it leads to another organisation. */
export async function takeAddress({ tx, organisationId, now }: Work, address: string): Promise<boolean> {
  await tx
    .insertInto("help_addresses")
    .values({ address, organisation_id: organisationId, at: now })
    .onConflict((conflict) => conflict.column("address").doNothing())
    .execute();
  const ours = await tx
    .selectFrom("help_addresses")
    .select("address")
    .where("address", "=", address)
    .executeTakeFirst();
  return ours !== undefined;
}

/** The oldest ones go: nobody may collect addresses. */
export async function forgetAddresses({ tx }: Work, besides: string, most: number): Promise<void> {
  const kept = tx
    .selectFrom("help_addresses")
    .select("address")
    .where("address", "!=", besides)
    .orderBy("at", "desc")
    .orderBy("address")
    .limit(most);
  await tx.deleteFrom("help_addresses").where("address", "!=", besides).where("address", "not in", kept).execute();
}

/** Past the walls: the address is all that a browser knows of whose help centre it wants. */
export async function findByAddress(database: Database, address: string): Promise<OrganisationId | null> {
  const row = await database
    .selectFrom("help_addresses")
    .select("organisation_id")
    .where("address", "=", address)
    .executeTakeFirst();
  return (row?.organisation_id ?? null) as OrganisationId | null;
}

const MOST_OPEN = 200;

/** Past the walls: which help centres search engines may be told of. Those that are open are public. */
export async function openAddresses(database: Database): Promise<string[]> {
  const rows = await database
    .selectFrom("help_centres")
    .select(sql<string | null>`settings->>'address'`.as("address"))
    .where(sql<boolean>`settings->'open' = 'true'::jsonb`)
    .orderBy("address")
    .limit(MOST_OPEN)
    .execute();
  return rows.flatMap(({ address }) => address ?? []);
}

/** Whether what the settings point at is ours. */
export async function pointsAtOurs(
  tx: OrganisationTransaction,
  { logoId, widgetId, inboxId }: HelpCentreSettings,
): Promise<boolean> {
  const [logo, widget, inbox] = await Promise.all([
    logoId && tx.selectFrom("article_images").select("id").where("id", "=", logoId).executeTakeFirst(),
    widgetId && tx.selectFrom("widgets").select("id").where("id", "=", widgetId).executeTakeFirst(),
    inboxId && tx.selectFrom("inboxes").select("id").where("id", "=", inboxId).executeTakeFirst(),
  ]);
  return logo !== undefined && widget !== undefined && inbox !== undefined;
}
