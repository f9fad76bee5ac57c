/** How long this organisation keeps what, and what ran out when. */
import { RETENTION_PRESET, type RetentionSettings } from "@luwte/contract/customerRights.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type Kept = { settings: RetentionSettings; version: number };

/** A setting that came later than they were saved has its preset. */
export async function findRetention(tx: OrganisationTransaction): Promise<Kept> {
  const row = await tx.selectFrom("retention_settings").select(["settings", "version"]).executeTakeFirst();
  if (!row) return { settings: RETENTION_PRESET, version: 0 };
  return { settings: { ...RETENTION_PRESET, ...(row.settings as object) }, version: row.version };
}

/** Null: somebody else changed them since. */
export async function saveRetention(work: Work, { settings, version }: Kept): Promise<Kept | null> {
  const values = { settings: JSON.stringify(settings), version: version + 1 };
  const row = await work.tx
    .insertInto("retention_settings")
    .values({ organisation_id: work.organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(values).where("retention_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row ? { settings, version: row.version } : null;
}
