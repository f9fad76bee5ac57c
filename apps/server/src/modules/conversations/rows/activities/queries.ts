/** The timeline's lines between the messages. */
import type { Activity } from "@luwte/contract/conversations.ts";
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import { MAXIMUM_ACTIVITIES } from "@luwte/contract/views/conversationPage.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { activityOf } from "../shapes.ts";

export async function insertActivity(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  { id, conversationId, at, by, code, params }: Activity,
): Promise<void> {
  const values = { id, at, code, conversation_id: conversationId, organisation_id: organisationId };
  await tx
    .insertInto("activities")
    .values({ ...values, by: JSON.stringify(by), params: JSON.stringify(params) })
    .execute();
}

/** The newest, oldest first. */
export async function listActivities(tx: OrganisationTransaction, id: ConversationId): Promise<Activity[]> {
  const query = tx.selectFrom("activities").selectAll().where("conversation_id", "=", id);
  const rows = await query.orderBy("at", "desc").orderBy("id", "desc").limit(MAXIMUM_ACTIVITIES).execute();
  return rows.map(activityOf).reverse();
}
