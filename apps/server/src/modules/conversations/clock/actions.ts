/** Waking what was put aside, and closing what nobody answered. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { applyResult } from "../changes/actions.ts";
import { changeByHappening } from "../changes/rules.ts";
import { lockRow } from "../rows/queries.ts";
import type { ConversationNeeds } from "../shapes.ts";

/** Only when it is still put aside, and its moment is over: it may have been put aside anew. */
export async function wake(work: Work, needs: ConversationNeeds, id: ConversationId): Promise<void> {
  const row = await lockRow(work.tx, id);
  if (row?.state !== "snoozed" || row.snoozed_until!.getTime() > work.now.getTime()) return;
  const result = changeByHappening(row, { kind: "woke" }, null, work.now);
  // It is news again: on top of what happened last.
  await applyResult(work, needs, row, { ...result, change: { ...result.change, last_activity_at: work.now } });
}

export async function solveUnanswered(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  days: number,
): Promise<void> {
  const row = await lockRow(work.tx, id);
  if (row?.state !== "waiting_customer") return;
  const { change } = changeByHappening(row, { kind: "unanswered" }, null, work.now);
  await applyResult(work, needs, row, { change, activities: [{ code: "solved_unanswered", params: { days } }] });
}
