/** Why somebody wrote, as it was proposed when their question came in, for who closes it; and what became of that proposal. */
import type { ContactReasonId, ConversationId } from "@luwte/contract/ids.ts";
import { proposedValue, type Suggestion } from "@luwte/contract/oversight.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { decide, levelOf, suggestionsOf } from "../../oversight/public.ts";

async function newestReason(tx: OrganisationTransaction, id: ConversationId): Promise<Suggestion | null> {
  return (await suggestionsOf(tx, id)).find(({ task, decided }) => task === "reason" && decided === null) ?? null;
}

/** Null: nothing was proposed, somebody decided on it already, or proposing reasons is off. */
export async function suggestedReason(
  tx: OrganisationTransaction,
  id: ConversationId,
): Promise<{ reasonId: ContactReasonId; confidence: number } | null> {
  const suggestion = await newestReason(tx, id);
  const value = suggestion && proposedValue("reason", suggestion);
  if (!suggestion || !value) return null;
  const { level } = await levelOf(tx, { task: "reason", topic: suggestion.topic });
  return level === 0 ? null : { reasonId: value.reasonId, confidence: suggestion.confidence };
}

/** Whoever closes it says with the reason whether the proposal was right. Null: they gave none. */
export async function reasonChosen(work: Work, id: ConversationId, chosen: ContactReasonId | null): Promise<void> {
  const suggestion = await newestReason(work.tx, id);
  const value = suggestion && proposedValue("reason", suggestion);
  if (!suggestion || !value) return;
  const decided = chosen === null ? "ignored" : chosen === value.reasonId ? "accepted" : "edited";
  await decide(work, { suggestionId: suggestion.id, decided });
}
