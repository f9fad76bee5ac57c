/** What became of the reason that was proposed when a question came in, for who closes it says why it was asked. */
import type { ContactReasonId, ConversationId } from "@luwte/contract/ids.ts";
import { proposedValue } from "@luwte/contract/oversight.ts";
import type { Work } from "../../../platform/work/work.ts";
import { decide, suggestionsOf } from "../../oversight/public.ts";

/** Where nobody decided on it before. Null: they gave no reason. */
export async function reasonChosen(work: Work, id: ConversationId, chosen: ContactReasonId | null): Promise<void> {
  const all = await suggestionsOf(work.tx, id);
  const suggestion = all.find(({ task, decided }) => task === "reason" && decided === null);
  const value = suggestion && proposedValue("reason", suggestion);
  if (!suggestion || !value) return;
  const decided = chosen === null ? "ignored" : chosen === value.reasonId ? "accepted" : "edited";
  await decide(work, { suggestionId: suggestion.id, decided });
}
