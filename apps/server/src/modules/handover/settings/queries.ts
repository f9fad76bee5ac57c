/** Approved texts: one row per organisation, absent until somebody approved another. */
import { HandoverTexts } from "@luwte/contract/handovers.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type SavedTexts = { texts: HandoverTexts; version: number };

export async function findStored(tx: OrganisationTransaction): Promise<SavedTexts | null> {
  const row = await tx.selectFrom("handover_settings").select(["texts", "version"]).executeTakeFirst();
  const texts = HandoverTexts.safeParse(row?.texts);
  return row && texts.success ? { texts: texts.data, version: row.version } : null;
}

/** Null: somebody else saved meanwhile. */
export async function saveTexts(
  { tx, organisationId }: Work,
  { texts, version }: SavedTexts,
): Promise<SavedTexts | null> {
  const written = { texts: JSON.stringify(texts), version: version + 1 };
  const row = await tx
    .insertInto("handover_settings")
    .values({ organisation_id: organisationId, ...written })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(written).where("handover_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row ? { texts, version: row.version } : null;
}
