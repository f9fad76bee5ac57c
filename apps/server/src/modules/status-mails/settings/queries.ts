/** The words of an organisation as they were stored. */
import type { PersonId } from "@luwte/contract/ids.ts";
import { StatusMailTexts } from "@luwte/contract/operations/statusMails.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export async function findStored(tx: OrganisationTransaction) {
  const row = await tx.selectFrom("status_settings").selectAll().executeTakeFirst();
  const texts = StatusMailTexts.safeParse(row?.texts);
  if (!row || !texts.success) return null;
  const { approved_by, approved_at, version } = row;
  return { texts: texts.data, by: approved_by as PersonId | null, at: approved_at, version };
}

/** Null: somebody else saved meanwhile. */
export async function saveStored(
  { tx, organisationId, now, actor }: Work,
  texts: StatusMailTexts,
  version: number,
): Promise<number | null> {
  const values = {
    texts: JSON.stringify(texts),
    approved_by: actor.kind === "person" ? actor.personId : null,
    approved_at: now,
    version: version + 1,
  };
  const row = await tx
    .insertInto("status_settings")
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(values).where("status_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row?.version ?? null;
}
