/** The settings of an organisation as they were stored, and the language and clock in which it speaks. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { QuestionSettings } from "@luwte/contract/questions.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export async function findStored(tx: OrganisationTransaction) {
  const row = await tx
    .selectFrom("organisations as o")
    .leftJoin("question_settings as s", "s.organisation_id", "o.id")
    .select(["o.name", "o.language", "o.time_zone", "s.settings", "s.approved_by", "s.approved_at", "s.version"])
    .executeTakeFirstOrThrow();
  return {
    settings: row.settings as unknown,
    approvedBy: row.approved_by as PersonId | null,
    approvedAt: row.approved_at,
    version: row.version ?? 0,
    organisation: { name: row.name, language: row.language as Language, timeZone: row.time_zone },
  };
}

/** Null: somebody else saved meanwhile. */
export async function saveStored(
  { tx, organisationId, now }: Work,
  settings: QuestionSettings,
  { approvedBy, version }: { approvedBy: PersonId | null; version: number },
): Promise<number | null> {
  const values = {
    settings: JSON.stringify(settings),
    approved_by: approvedBy,
    approved_at: now,
    version: version + 1,
  };
  const row = await tx
    .insertInto("question_settings")
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(values).where("question_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row?.version ?? null;
}
