/** The settings of routing: one row per organisation, absent until somebody changed them. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type SavedSettings = { settings: RoutingSettings; version: number };

/** As they were written, perhaps before a setting existed; null: nobody chose. */
export async function findStored(tx: OrganisationTransaction): Promise<{ settings: unknown; version: number } | null> {
  const row = await tx.selectFrom("routing_settings").select(["settings", "version"]).executeTakeFirst();
  return row ?? null;
}

/** Null: somebody else saved meanwhile. */
export async function saveRoutingSettings(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  { settings, version }: SavedSettings,
): Promise<SavedSettings | null> {
  const written = JSON.stringify(settings);
  const row = await tx
    .insertInto("routing_settings")
    .values({ organisation_id: organisationId, settings: written, version: version + 1 })
    .onConflict((conflict) =>
      conflict
        .column("organisation_id")
        .doUpdateSet({ settings: written, version: version + 1 })
        .where("routing_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row ? { settings, version: row.version } : null;
}
