/** The settings of routing: one row per organisation, absent until somebody changed them. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { RoutingSettings } from "@luwte/contract/routing.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { DEFAULT_ROUTING_SETTINGS } from "./rules.ts";

export type SavedSettings = { settings: RoutingSettings; version: number };

export async function findRoutingSettings(tx: OrganisationTransaction): Promise<SavedSettings> {
  const row = await tx.selectFrom("routing_settings").select(["settings", "version"]).executeTakeFirst();
  if (!row) return { settings: DEFAULT_ROUTING_SETTINGS, version: 0 };
  return { settings: readSettings(row.settings), version: row.version };
}

/** A setting that is newer than the row has its preset. */
function readSettings(stored: unknown): RoutingSettings {
  const { load, ...others } = stored as Partial<RoutingSettings>;
  return RoutingSettings.parse({
    ...DEFAULT_ROUTING_SETTINGS,
    ...others,
    load: { ...DEFAULT_ROUTING_SETTINGS.load, ...load },
  });
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
