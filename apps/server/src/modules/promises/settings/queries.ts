/** The settings of an organisation as they were stored, and the language and clock in which it speaks to customers. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { PromiseSettings } from "@luwte/contract/promises.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type Stored = {
  settings: unknown;
  approvedBy: PersonId | null;
  approvedAt: Date | null;
  version: number;
  language: Language;
  timeZone: string;
};

export async function findStored(tx: OrganisationTransaction): Promise<Stored> {
  const row = await tx
    .selectFrom("organisations as o")
    .leftJoin("promise_settings as s", "s.organisation_id", "o.id")
    .select(["o.language", "o.time_zone", "s.settings", "s.approved_by", "s.approved_at", "s.version"])
    .executeTakeFirstOrThrow();
  return {
    settings: row.settings,
    approvedBy: row.approved_by as PersonId | null,
    approvedAt: row.approved_at,
    version: row.version ?? 0,
    language: row.language as Language,
    timeZone: row.time_zone,
  };
}

/** Null: somebody else saved meanwhile. */
export async function saveStored(
  { tx, organisationId, now }: Work,
  settings: PromiseSettings,
  { approvedBy, version }: { approvedBy: PersonId | null; version: number },
): Promise<number | null> {
  const values = {
    settings: JSON.stringify(settings),
    approved_by: approvedBy,
    approved_at: now,
    version: version + 1,
  };
  const row = await tx
    .insertInto("promise_settings")
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(values).where("promise_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row?.version ?? null;
}
