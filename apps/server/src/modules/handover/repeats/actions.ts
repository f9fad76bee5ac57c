/** Marking that a customer had to tell again what we knew, or taking the mark away. What a customer said stays said. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Repeat } from "@luwte/contract/handovers.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { HandoverNeeds } from "../shapes.ts";
import { addRepeat, listRepeats, removeRepeat } from "./queries.ts";

export async function markRepeated(
  work: Work,
  { conversations }: HandoverNeeds,
  id: ConversationId,
  repeated: boolean,
): Promise<{ repeats: Repeat[] } | Refusal<"not_found">> {
  if (!(await conversations.lock(work.tx, id))) return refuse("not_found");
  if (repeated) await addRepeat(work, id, "colleague");
  else await removeRepeat(work.tx, id, "colleague");
  return { repeats: await tellRepeats(work, id) };
}

export async function tellRepeats(work: Work, conversationId: ConversationId): Promise<Repeat[]> {
  const repeats = await listRepeats(work.tx, conversationId);
  work.record({ type: "repeats.changed", payload: { conversationId, repeats } });
  return repeats;
}
