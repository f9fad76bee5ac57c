/** The row of the organisation that this transaction is of. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { type Organisation, OrganisationSettings } from "@luwte/contract/settings.ts";
import { type Selectable, sql } from "kysely";
import type { Organisations } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { NewOrganisation, OrganisationChange } from "./shapes.ts";

type Row = Selectable<Organisations>;

export const organisationOf = (row: Row): Organisation => ({
  id: row.id as OrganisationId,
  name: row.name,
  language: row.language as Language,
  timeZone: row.time_zone,
  country: row.country as Organisation["country"],
  settings: OrganisationSettings.parse(row.settings),
  demo: row.demo,
  version: row.version,
});

/** Row-level security leaves one. */
export async function findOrganisation(tx: OrganisationTransaction): Promise<Organisation> {
  return organisationOf(await tx.selectFrom("organisations").selectAll().executeTakeFirstOrThrow());
}

export async function insertOrganisation(tx: OrganisationTransaction, made: NewOrganisation): Promise<Organisation> {
  const row = await tx
    .insertInto("organisations")
    .values({
      id: made.id,
      name: made.name,
      language: made.language,
      time_zone: made.timeZone,
      country: made.country,
      demo: made.demo ?? false,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return organisationOf(row);
}

/** Only what was given is written, so two that change different settings at once do not undo each other's. */
export async function updateOrganisation(
  tx: OrganisationTransaction,
  change: OrganisationChange,
): Promise<Organisation> {
  const row = await tx
    .updateTable("organisations")
    .set((eb) => ({
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.language === undefined ? {} : { language: change.language }),
      ...(change.timeZone === undefined ? {} : { time_zone: change.timeZone }),
      ...(change.country === undefined ? {} : { country: change.country }),
      settings: sql`settings || ${JSON.stringify(change.settings ?? {})}::jsonb`,
      version: eb("version", "+", 1),
    }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return organisationOf(row);
}
