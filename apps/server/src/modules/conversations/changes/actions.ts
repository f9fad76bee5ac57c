/** Changing a conversation that is held: the row, the timeline, who is told. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { notify } from "../../notifications/public.ts";
import { unknownAmong } from "../references/queries.ts";
import { addActivity, store } from "../rows/actions.ts";
import { lockRow } from "../rows/queries.ts";
import { personOf } from "../rows/rules.ts";
import { type ConversationRow, conversationOf } from "../rows/shapes.ts";
import type { AssignChange, ConversationNeeds } from "../shapes.ts";
import type { ActivityLine, Happening, Wanted } from "../standing/shapes.ts";
import * as rules from "./rules.ts";

export async function applyResult(
  work: Work,
  needs: ConversationNeeds,
  row: ConversationRow,
  result: rules.Result,
): Promise<ConversationRow> {
  if (!rules.isChange(result)) return row;
  const after = await store(work, needs, row, result.change, { because: "changed" });
  for (const activity of result.activities) await addActivity(work, row.id as ConversationId, activity);
  return after;
}

async function changed(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  decide: (row: ConversationRow) => rules.Result,
): Promise<ConversationRow | null> {
  const row = await lockRow(work.tx, id);
  return row && applyResult(work, needs, row, decide(row));
}

export async function happens(work: Work, needs: ConversationNeeds, id: ConversationId, happening: Happening) {
  const decide = (row: ConversationRow) => rules.changeByHappening(row, happening, personOf(work), work.now);
  const row = await changed(work, needs, id, decide);
  return row ? { conversation: conversationOf(row) } : refuse("not_found");
}

/** As a person or a program asks it; solving may ask more than that. */
export async function setState(work: Work, needs: ConversationNeeds, id: ConversationId, to: Wanted) {
  const refused = to.kind === "solved" ? await needs.refuseToSolve?.(work) : null;
  return refused ?? happens(work, needs, id, { kind: "set", to });
}

export async function changeConversation(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  { version, ...edit }: rules.Edit & { version?: number | undefined },
) {
  const row = await lockRow(work.tx, id);
  if (!row) return refuse("not_found");
  if (version !== undefined && version !== row.version)
    return refuse("changed_meanwhile", { conversation: conversationOf(row) });
  const unknown = await unknownAmong(work.tx, { ...edit, skillIds: edit.skills?.map(({ skillId }) => skillId) });
  if (unknown) return refuse("not_found", { what: unknown });
  const after = await applyResult(work, needs, row, rules.changeByEdit(row, edit));
  return { conversation: conversationOf(after) };
}

export async function assign(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  change: AssignChange,
  said?: ActivityLine | null,
) {
  const row = await lockRow(work.tx, id);
  if (!row) return refuse("not_found");
  const after = await applyResult(work, needs, row, rules.changeByAssigning(row, change, personOf(work), said));
  await tellAssigned(work, row, after);
  return { before: conversationOf(row), conversation: conversationOf(after) };
}

export async function tellAssigned(work: Work, before: ConversationRow | null, after: ConversationRow): Promise<void> {
  const personId = after.assignee_id as PersonId | null;
  if (!personId || personId === before?.assignee_id) return;
  const params = { subject: after.subject, customer: after.customer_name };
  await notify(work, { personId, kind: "assigned", conversationId: after.id as ConversationId, params });
}

/** What a neighbour decided of why it came in, kept on the row because every list shows it. The line of triage says who did; the timeline does not. */
export async function setTriaged(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  { reasonId, complexity }: { [Field in "reasonId" | "complexity"]?: Conversation[Field] | undefined },
) {
  const row = await lockRow(work.tx, id);
  if (!row) return refuse("not_found");
  const wanted = {
    reason_id: reasonId === undefined ? row.reason_id : reasonId,
    complexity: complexity === undefined ? row.complexity : complexity,
  };
  if (wanted.reason_id === row.reason_id && wanted.complexity === row.complexity)
    return { conversation: conversationOf(row) };
  return { conversation: conversationOf(await store(work, needs, row, wanted, { because: "changed" })) };
}

/** A moment that a neighbour counts out, kept on the row because every list shows it. */
export async function setMoment(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  moment: { due_at: Date | null } | { promise_due_at: Date | null },
) {
  const row = await lockRow(work.tx, id);
  if (!row) return refuse("not_found");
  const [[column, at]] = Object.entries(moment) as [["due_at" | "promise_due_at", Date | null]];
  if (row[column]?.getTime() === at?.getTime()) return { conversation: conversationOf(row) };
  const after = await store(work, needs, row, moment, { because: "changed" });
  return { conversation: conversationOf(after) };
}
