/** The table of saved filters. */
import type { PersonId, SavedFilterId } from "@luwte/contract/ids.ts";
import type { SavedFilter } from "@luwte/contract/lists.ts";
import type { Selectable } from "kysely";
import type { SavedFilters } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

const MOST = 500;

const filterOf = (row: Selectable<SavedFilters>): SavedFilter => ({
  id: row.id as SavedFilterId,
  name: row.name,
  filter: row.filter as SavedFilter["filter"],
  order: row.list_order as SavedFilter["order"],
  personId: row.person_id as PersonId | null,
  version: row.version,
});

/** Those of this person and those of everybody; with null only the latter. */
export async function listFilters(tx: OrganisationTransaction, personId: PersonId | null): Promise<SavedFilter[]> {
  const rows = await tx
    .selectFrom("saved_filters")
    .selectAll()
    .where((eb) => eb.or([eb("person_id", "is", null), eb("person_id", "=", personId)]))
    .orderBy("id")
    .limit(MOST)
    .execute();
  return rows.map(filterOf);
}

export async function findFilter(tx: OrganisationTransaction, id: SavedFilterId): Promise<SavedFilter | null> {
  const row = await tx.selectFrom("saved_filters").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? filterOf(row) : null;
}

export async function writeFilter(
  tx: OrganisationTransaction,
  organisationId: string,
  saved: Omit<SavedFilter, "version">,
): Promise<SavedFilter> {
  const values = {
    name: saved.name,
    filter: JSON.stringify(saved.filter),
    list_order: saved.order,
    person_id: saved.personId,
  };
  const row = await tx
    .insertInto("saved_filters")
    .values({ id: saved.id, organisation_id: organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({ ...values, version: eb("saved_filters.version", "+", 1) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return filterOf(row);
}

export const deleteFilter = (tx: OrganisationTransaction, id: SavedFilterId) =>
  tx.deleteFrom("saved_filters").where("id", "=", id).execute();
