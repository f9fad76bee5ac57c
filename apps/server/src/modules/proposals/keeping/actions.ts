/** Proposing, and giving what was proposed as it is kept: with what became of it, when it was proposed before. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import type { Suggestion, Task } from "@luwte/contract/oversight.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findSuggestion, levelOf, type Proposed, propose } from "../../oversight/public.ts";
import type { Looking } from "../shapes.ts";

/** What a task is about; the lock keeps out who erases the customer meanwhile. Null: nothing is proposed, for the task is off or it was erased. */
export async function lockFor(
  work: Work,
  { conversations }: Looking,
  id: ConversationId,
  task: Task,
): Promise<Conversation | null | Refusal<"not_found">> {
  const conversation = await conversations.lock(work.tx, id);
  if (!conversation) return refuse("not_found");
  const isOff = (await levelOf(work.tx, { task })).level === 0;
  return isOff || conversation.erasedAt !== null ? null : conversation;
}

/** Null: its task is off. */
export async function keep<Name extends Task>(work: Work, proposed: Proposed<Name>): Promise<Suggestion | null> {
  const made = await propose(work, proposed);
  return made && findKept(work.tx, made.id);
}

/** As people see it: whether chance chose it to be judged again is not told. */
export async function findKept(tx: OrganisationTransaction, id: SuggestionId): Promise<Suggestion | null> {
  const stored = await findSuggestion(tx, id);
  if (!stored) return null;
  const { sampled: _, ...suggestion } = stored;
  return suggestion;
}
