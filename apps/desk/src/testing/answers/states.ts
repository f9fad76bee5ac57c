/** Opening, waiting, putting aside and solving. */
import type { Conversation, ConversationState } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { NextState } from "@luwte/contract/operations/conversations.ts";
import type { Call } from "../answering.ts";

export function nextStateOf(call: Call, next: NextState): ConversationState {
  const since = call.world.now().toISOString();
  if (next.kind === "snoozed") return { kind: "snoozed", since, until: next.until, by: call.person.id };
  if (next.kind === "solved") return { kind: "solved", since, by: call.person.id };
  return { kind: next.kind, since };
}

const ACTIVITY = {
  open: "opened",
  waiting_customer: "waiting_customer",
  snoozed: "snoozed",
  solved: "solved",
} as const;

export function setState(call: Call, id: ConversationId, next: NextState): Conversation {
  const state = nextStateOf(call, next);
  const by = { kind: "person" as const, personId: call.person.id };
  call.world.note(id, by, ACTIVITY[next.kind], next.kind === "snoozed" ? { until: next.until } : {});
  const ours = next.kind === "open";
  return call.world.change(id, ours ? { state } : { state, waitingSince: null, dueAt: null });
}
