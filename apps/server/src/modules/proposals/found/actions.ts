/** Noting a promise that was found while somebody wrote, together with what they made of it. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import { editRatio } from "@luwte/language/text/edits.ts";
import type { Work } from "../../../platform/work/work.ts";
import { type DecideRefusal, decide, propose } from "../../oversight/public.ts";
import type { ProposalNeeds } from "../shapes.ts";
import { confidenceIn, sourceOf } from "./rules.ts";
import type { FoundPromise } from "./shapes.ts";

/** Another version when the rules or their words change. */
const ENGINE = { name: "proposals.owed", version: "4" } as const;

type Noted = { suggestion: Suggestion | null };

/** The lock keeps out who erases the customer meanwhile. Proposed and decided in one: what nobody decided on stays with who writes. */
export async function noteFound(
  work: Work,
  { conversations }: ProposalNeeds,
  conversationId: ConversationId,
  found: FoundPromise,
): Promise<Noted | DecideRefusal> {
  if (!(await conversations.lock(work.tx, conversationId))) return refuse("not_found");
  const confidence = confidenceIn(found);
  if (confidence === null) return { suggestion: null };
  const { id, words, dueAt, decided, kept } = found;
  const proposed = await propose(work, {
    id,
    task: "promise",
    about: { conversationId },
    value: { words, dueAt, messageId: null },
    sources: [sourceOf(found)],
    confidence,
    engine: ENGINE,
    classes: ["promise", "date"],
  });
  if (!proposed) return { suggestion: null };
  const ratio = kept === null ? null : editRatio(words, kept);
  const suggestion = await decide(work, { suggestionId: id, decided, editRatio: ratio });
  return isRefusal(suggestion) ? suggestion : { suggestion };
}
