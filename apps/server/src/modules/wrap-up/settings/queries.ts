/** How wrapping up is asked: one row per organisation, absent until somebody chose. */
import { WrapUpSettings } from "@luwte/contract/wrapUps.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type SavedSettings = { settings: WrapUpSettings; version: number };
const PRESET: WrapUpSettings = { asked: "skippable" };

export async function findSettings(tx: OrganisationTransaction): Promise<SavedSettings> {
  const row = await tx.selectFrom("wrap_up_settings").select(["settings", "version"]).executeTakeFirst();
  if (!row) return { settings: PRESET, version: 0 };
  return { settings: WrapUpSettings.parse({ ...PRESET, ...(row.settings as object) }), version: row.version };
}

/** Null: somebody else saved meanwhile. */
export async function saveSettings(
  { tx, organisationId }: Work,
  { settings, version }: SavedSettings,
): Promise<SavedSettings | null> {
  const written = { settings: JSON.stringify(settings), version: version + 1 };
  const row = await tx
    .insertInto("wrap_up_settings")
    .values({ organisation_id: organisationId, ...written })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(written).where("wrap_up_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row ? { settings, version: row.version } : null;
}
