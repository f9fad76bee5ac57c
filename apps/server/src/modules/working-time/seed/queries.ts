/** Whose working time the demo writes down: an agent who is not offered anything anyway. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export async function findResting(tx: OrganisationTransaction): Promise<PersonId | null> {
  const row = await tx
    .selectFrom("people as p")
    .leftJoin("availabilities as a", "a.person_id", "p.id")
    .select("p.id")
    .where("p.role", "=", "agent")
    .where("p.active", "=", true)
    .where("a.person_id", "is", null)
    .orderBy("p.name")
    .limit(1)
    .executeTakeFirst();
  return row ? (row.id as PersonId) : null;
}
