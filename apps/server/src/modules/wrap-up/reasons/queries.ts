/** The list of reasons. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import type { ContactReason } from "@luwte/contract/wrapUps.ts";
import type { Selectable } from "kysely";
import type { ContactReasons } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

/** A list that is longer helps nobody to choose. */
export const MOST_REASONS = 300;

const reasonOf = (row: Selectable<ContactReasons>): ContactReason => ({
  id: row.id as ContactReasonId,
  parentId: row.parent_id as ContactReasonId | null,
  names: row.names as ContactReason["names"],
  words: row.words,
  complexity: row.complexity as ContactReason["complexity"],
  position: row.position,
  retired: row.retired,
  version: row.version,
});

/** In their order. */
export async function listReasons(tx: OrganisationTransaction): Promise<ContactReason[]> {
  const rows = await tx
    .selectFrom("contact_reasons")
    .selectAll()
    .orderBy("position")
    .orderBy("id")
    .limit(MOST_REASONS)
    .execute();
  return rows.map(reasonOf);
}

export async function hasReasons(tx: OrganisationTransaction): Promise<boolean> {
  return (await tx.selectFrom("contact_reasons").select("id").limit(1).executeTakeFirst()) !== undefined;
}

export async function isReason(tx: OrganisationTransaction, id: ContactReasonId): Promise<boolean> {
  return (await tx.selectFrom("contact_reasons").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

export type PresetRow = Pick<ContactReason, "id" | "parentId" | "names" | "words" | "complexity" | "position"> & {
  preset: string;
};

/** In one statement; two who begin at once meet at the presets, and the second adds nothing. */
export async function insertPresets({ tx, organisationId }: Work, rows: readonly PresetRow[]): Promise<void> {
  await tx
    .insertInto("contact_reasons")
    .values(
      rows.map(({ parentId, names, ...row }) => ({
        ...row,
        organisation_id: organisationId,
        parent_id: parentId,
        names: JSON.stringify(names),
      })),
    )
    .onConflict((conflict) => conflict.columns(["organisation_id", "preset"]).doNothing())
    .execute();
}

export type Saved = Pick<ContactReason, "id" | "parentId" | "names" | "words" | "complexity" | "retired">;

/** A new one stands last. */
export async function saveReason({ tx, organisationId }: Work, saved: Saved, position: number): Promise<ContactReason> {
  const columns = {
    parent_id: saved.parentId,
    names: JSON.stringify(saved.names),
    words: saved.words,
    complexity: saved.complexity,
    retired: saved.retired,
  };
  const row = await tx
    .insertInto("contact_reasons")
    .values({ id: saved.id, organisation_id: organisationId, position, ...columns })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({ ...columns, version: eb("contact_reasons.version", "+", 1) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return reasonOf(row);
}

export async function setPosition(
  tx: OrganisationTransaction,
  id: ContactReasonId,
  position: number,
): Promise<ContactReason> {
  const row = await tx
    .updateTable("contact_reasons")
    .set((eb) => ({ position, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return reasonOf(row);
}
