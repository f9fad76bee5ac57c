/** When customers are asked: one row per organisation, absent until somebody chose. */
import type { ThanksSettings } from "@luwte/contract/thanks.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type SavedSettings = { settings: ThanksSettings; version: number };

export async function findStored(tx: OrganisationTransaction): Promise<{ settings: object; version: number } | null> {
  const row = await tx.selectFrom("thanks_settings").select(["settings", "version"]).executeTakeFirst();
  return row ? { settings: row.settings as object, version: row.version } : null;
}

/** Null: somebody else saved meanwhile. */
export async function saveSettings(
  { tx, organisationId }: Work,
  { settings, version }: SavedSettings,
): Promise<SavedSettings | null> {
  const written = { settings: JSON.stringify(settings), version: version + 1 };
  const row = await tx
    .insertInto("thanks_settings")
    .values({ organisation_id: organisationId, ...written })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(written).where("thanks_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row ? { settings, version: row.version } : null;
}
