/** The own norm, and what counts as a complaint: one row per organisation, absent until somebody chose. */
import { ComplianceSettings } from "@luwte/contract/compliance.ts";
import type { LabelId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type SavedSettings = { settings: ComplianceSettings; version: number };
export const PRESET: ComplianceSettings = {
  seconds: 120,
  percent: 80,
  channels: ["phone", "chat"],
  complaintLabelIds: [],
};

export async function findSettings(tx: OrganisationTransaction): Promise<SavedSettings> {
  const row = await tx.selectFrom("compliance_settings").select(["settings", "version"]).executeTakeFirst();
  if (!row) return { settings: PRESET, version: 0 };
  return { settings: ComplianceSettings.parse({ ...PRESET, ...(row.settings as object) }), version: row.version };
}

/** Of this organisation, every one of them. */
export async function areLabels(tx: OrganisationTransaction, ids: readonly LabelId[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const found = await tx.selectFrom("labels").select("id").where("id", "in", ids).execute();
  return found.length === new Set(ids).size;
}

/** Null: somebody else saved meanwhile. */
export async function saveSettings(
  { tx, organisationId }: Work,
  { settings, version }: SavedSettings,
): Promise<SavedSettings | null> {
  const written = { settings: JSON.stringify(settings), version: version + 1 };
  const row = await tx
    .insertInto("compliance_settings")
    .values({ organisation_id: organisationId, ...written })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(written).where("compliance_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row ? { settings, version: row.version } : null;
}
