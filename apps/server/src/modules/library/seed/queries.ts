/** Who can own an article. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

const MOST = 1_000;

export async function peopleByName(tx: OrganisationTransaction): Promise<Map<string, PersonId>> {
  const rows = await tx.selectFrom("people").select(["id", "name"]).limit(MOST).execute();
  return new Map(rows.map(({ id, name }) => [name, id as PersonId]));
}
