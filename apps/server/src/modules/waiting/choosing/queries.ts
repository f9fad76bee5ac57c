/** Choices as rows. */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Choice } from "../shapes.ts";

/** Times are given out one after the other, until the end of the transaction: two customers never get the same place. */
export async function lockSlots(tx: OrganisationTransaction, organisationId: OrganisationId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`slots ${organisationId}`}, 0))`.execute(tx);
}

/** Also one whose promise is over, so that there is room for another. */
export async function endChoices(tx: OrganisationTransaction, id: ConversationId, now: Date): Promise<void> {
  await tx
    .updateTable("wait_choices")
    .set({ ended_at: now })
    .where("conversation_id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

export async function insertChoice(
  { tx, organisationId, now }: Work,
  conversationId: ConversationId,
  choice: Choice,
): Promise<void> {
  await tx
    .insertInto("wait_choices")
    .values({
      id: choice.id,
      organisation_id: organisationId,
      conversation_id: conversationId,
      kind: choice.kind,
      at: choice.at,
      phone: choice.phone,
      waiting_since: choice.waitingSince,
      promise_id: choice.promiseId,
      made_at: now,
    })
    .execute();
}
