/** How somebody is called. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export async function findName(tx: OrganisationTransaction, id: PersonId): Promise<string> {
  return (await tx.selectFrom("people").select("name").where("id", "=", id).executeTakeFirst())?.name ?? "";
}
