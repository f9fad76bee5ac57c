/** The one way in which a conversation changes: the row, what follows from it, the event, the neighbours. */
import type { Activity, Channel } from "@luwte/contract/conversations.ts";
import { type ActivityId, type ConversationId, newId } from "@luwte/contract/ids.ts";
import { countedAs } from "@luwte/contract/views/counts.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { ConversationChange, ConversationNeeds } from "../shapes.ts";
import type { ActivityLine } from "../standing/shapes.ts";
import { insertActivity } from "./activities/queries.ts";
import { type RowChange, updateRow } from "./queries.ts";
import { isDueUnknown, urgencyOf } from "./rules.ts";
import { type ConversationRow, conversationOf, groupOf } from "./shapes.ts";

/** The job that wakes what was put aside. It looks again when it runs, so one too many does no harm. */
export const WAKE = "conversations.wake";

export type Change = Partial<Pick<ConversationRow, keyof RowChange & keyof ConversationRow>>;
type Because = ConversationChange["because"];
/** `groupId` where the customer becomes another; `isNew` where nobody was told of it before. */
type Stored = { because: Because; groupId?: string | null; isNew?: boolean };

/** `before` is how it stood when it was held; nobody else has changed it since. */
export async function store(
  work: Work,
  needs: ConversationNeeds,
  before: ConversationRow,
  change: Change,
  { because, groupId = before.customer_group_id, isNew = false }: Stored,
): Promise<ConversationRow> {
  const wanted = { ...before, ...change, customer_group_id: groupId };
  const due_at = change.due_at === undefined ? await dueAt(work, needs, before, wanted) : change.due_at;
  const urgent_at = urgencyOf({ ...wanted, due_at });
  const { skills, ...plain } = change;
  const json = skills === undefined ? {} : { skills: JSON.stringify(skills) };
  const after = await updateRow(work.tx, before.id as ConversationId, { ...plain, ...json, due_at, urgent_at });
  tellChanged(work, isNew ? null : before, after);
  if (change.snoozed_until)
    await work.enqueue(WAKE, { conversationId: before.id }, { startAfter: change.snoozed_until });
  await tellNeighbours(work, needs, isNew ? null : before, after, because);
  return after;
}

/** Nobody waits: nothing is due. As before: what was promised stays promised. */
export async function dueAt(
  work: Work,
  needs: ConversationNeeds,
  before: ConversationRow | null,
  after: Pick<ConversationRow, "waiting_since" | "customer_group_id" | "channel" | "due_at" | "first_answer_at">,
): Promise<Date | null> {
  if (after.waiting_since === null || !needs.dueTimes) return after.waiting_since === null ? null : after.due_at;
  if (before && !isDueUnknown(before, after)) return before.due_at;
  return needs.dueTimes(work, {
    channel: after.channel as Channel,
    groupId: after.customer_group_id as ConversationChange["groupId"],
    waitingSince: after.waiting_since,
    answeredBefore: after.first_answer_at !== null,
  });
}

export function tellChanged(work: Work, before: ConversationRow | null, after: ConversationRow): void {
  const payload = {
    conversation: conversationOf(after),
    groupId: groupOf(after),
    before: before && countedAs(conversationOf(before)),
  };
  work.record({ type: "conversation.changed", payload });
}

export async function tellNeighbours(
  work: Work,
  needs: ConversationNeeds,
  before: ConversationRow | null,
  after: ConversationRow,
  because: Because,
): Promise<void> {
  await needs.changed?.(work, {
    before: before && conversationOf(before),
    after: conversationOf(after),
    groupId: groupOf(after),
    because,
  });
}

/** A line in the timeline; nothing when there is nothing to say. */
export async function addActivity(
  work: Work,
  conversationId: ConversationId,
  line: ActivityLine | null,
): Promise<void> {
  if (!line) return;
  const activity: Activity = {
    id: newId<ActivityId>(work.now.getTime()),
    conversationId,
    at: work.now.toISOString(),
    by: work.actor,
    ...line,
  };
  await insertActivity(work.tx, work.organisationId, activity);
  work.record({ type: "activity.added", payload: { activity } });
}
