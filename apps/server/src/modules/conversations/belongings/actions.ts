/** How conversations come along when two customers become one, and go back when they were two after all. */
import type { ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { type Belongings, customers } from "../../customers/public.ts";
import { store } from "../rows/actions.ts";
import { lockRows } from "../rows/queries.ts";
import type { ConversationRow } from "../rows/shapes.ts";
import type { ConversationNeeds } from "../shapes.ts";
import { lockOfCustomer } from "./queries.ts";

/** Each is told to all desks on its own, in one transaction; more than these would hold up everybody's events. */
export const MAXIMUM_MOVED = 1_000;

export const belongingsWith = (needs: ConversationNeeds): Belongings => ({
  async moveAll(work, from, to) {
    const rows = await lockOfCustomer(work.tx, from, MAXIMUM_MOVED + 1);
    if (rows.length > MAXIMUM_MOVED) return null;
    await moveRows(work, needs, rows, to);
    return rows.map((row) => row.id as ConversationId);
  },
  async moveBack(work, conversationIds, from, to) {
    const rows = await lockRows(work.tx, conversationIds);
    await moveRows(
      work,
      needs,
      rows.filter((row) => row.customer_id === from),
      to,
    );
  },
});

async function moveRows(
  work: Work,
  needs: ConversationNeeds,
  rows: readonly ConversationRow[],
  to: CustomerId,
): Promise<void> {
  const customer = await customers.find(work.tx, to);
  const groupId = customer?.groupId ?? null;
  for (const row of rows) await store(work, needs, row, { customer_id: to }, { because: "changed", groupId });
}
