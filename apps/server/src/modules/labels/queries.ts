/** The table of labels. */
import type { Label } from "@luwte/contract/conversations.ts";
import type { LabelId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

const COLUMNS = ["id", "name", "version"] as const;
const MOST = 500;

export async function listLabels(tx: OrganisationTransaction): Promise<Label[]> {
  return (await tx.selectFrom("labels").select(COLUMNS).orderBy("id").limit(MOST).execute()) as Label[];
}

/** Null: another label has this name. */
export async function saveLabel(
  tx: OrganisationTransaction,
  organisationId: string,
  id: LabelId,
  name: string,
): Promise<Label | null> {
  const taken = await tx
    .selectFrom("labels")
    .select("id")
    .where((eb) => eb(eb.fn<string>("lower", ["name"]), "=", name.toLowerCase()))
    .where("id", "!=", id)
    .executeTakeFirst();
  if (taken) return null;
  const row = await tx
    .insertInto("labels")
    .values({ id, organisation_id: organisationId, name })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({ name, version: eb("labels.version", "+", 1) })),
    )
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return row as Label;
}

export async function removeLabel(tx: OrganisationTransaction, id: LabelId): Promise<boolean> {
  return (await tx.deleteFrom("labels").where("id", "=", id).returning("id").executeTakeFirst()) !== undefined;
}
