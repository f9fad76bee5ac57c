/** The HTML that a message is shown with. */
import type { MessageId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export async function findHtml(tx: OrganisationTransaction, id: MessageId): Promise<string | null> {
  const row = await tx.selectFrom("messages").select("html").where("id", "=", id).executeTakeFirst();
  return row?.html ?? null;
}
