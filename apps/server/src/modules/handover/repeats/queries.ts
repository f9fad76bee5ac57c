/** Marks that a customer had to tell again what we knew. */
import type { Repeat } from "@luwte/contract/handovers.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export async function listRepeats(tx: OrganisationTransaction, id: ConversationId): Promise<Repeat[]> {
  const rows = await tx
    .selectFrom("repeats")
    .select(["said_by", "at"])
    .where("conversation_id", "=", id)
    .orderBy("said_by")
    .execute();
  return rows.map((row) => ({ saidBy: row.said_by as Repeat["saidBy"], at: row.at.toISOString() }));
}

/** The first time counts. */
export async function addRepeat(work: Work, id: ConversationId, saidBy: Repeat["saidBy"]): Promise<void> {
  await work.tx
    .insertInto("repeats")
    .values({ conversation_id: id, said_by: saidBy, organisation_id: work.organisationId, at: work.now })
    .onConflict((conflict) => conflict.columns(["conversation_id", "said_by"]).doNothing())
    .execute();
}

export async function removeRepeat(tx: OrganisationTransaction, id: ConversationId, saidBy: Repeat["saidBy"]) {
  await tx.deleteFrom("repeats").where("conversation_id", "=", id).where("said_by", "=", saidBy).execute();
}
