/** Deciding on what triage proposed: what is accepted is done in the same unit of work as it is noted, and put back in one step. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import { type AnyValue, type Suggestion, VALUES } from "@luwte/contract/oversight.ts";
import type { Work } from "../../../platform/work/work.ts";
import { decide, findSuggestion, type OversightNeeds } from "../../oversight/public.ts";
import { splitNow } from "../split/actions.ts";
import { backFrom, changesBy, isOfTriage, TRIAGE_TASKS, type TriageTask } from "./rules.ts";
import { type Changes, type DecidingNeeds, Replaced, type Standing } from "./shapes.ts";

type Refused = Refusal<"not_found" | "not_automatic" | "nothing_to_undo" | "invalid_request">;
export type Verdict = { readonly decided: "accepted" | "edited" | "rejected"; readonly edited: unknown };

export async function decideTriage(
  work: Work,
  needs: DecidingNeeds,
  id: SuggestionId,
  { decided, edited }: Verdict,
): Promise<Suggestion | Refused> {
  const before = await findSuggestion(work.tx, id);
  if (!before?.conversationId || !isOfTriage(before.task)) return refuse("not_found");
  const conversation = await needs.conversations.lock(work.tx, before.conversationId);
  if (!conversation || conversation.erasedAt) return refuse("not_found");
  // Read again behind the lock: two who decide at once are one decision.
  const { sampled: _, ...suggestion } = (await findSuggestion(work.tx, id))!;
  if (suggestion.decided) return suggestion;
  if (decided === "rejected") return decide(work, { suggestionId: id, decided });
  const read = VALUES[before.task].safeParse(decided === "edited" ? edited : suggestion.value);
  if (!read.success) return refuse("invalid_request", { errors: [{ pointer: "/body/edited", code: "wrong_shape" }] });
  if (!(await isKnown(work, needs, read.data))) return refuse("not_found", { what: "contact_reason" });
  const replaced = await act(work, needs, conversation, before.task, read.data);
  return decide(work, { suggestionId: id, decided, replaced });
}

const isKnown = async (work: Work, needs: DecidingNeeds, value: AnyValue): Promise<boolean> =>
  !("reasonId" in value) || needs.hasReason(work.tx, value.reasonId);

/** Does it; gives what stood there. The conversation is held. */
export async function act(
  work: Work,
  needs: DecidingNeeds,
  conversation: Conversation,
  task: TriageTask,
  value: AnyValue,
): Promise<Replaced> {
  const { settings } = await splitNow(work.tx);
  const changes = changesBy(task, value, standingOf(conversation), { split: settings, placed: conversation });
  await write(work, needs, conversation.id, changes.now, null);
  return changes;
}

const standingOf = ({ language, priority, teamId, skills, reasonId, complexity }: Conversation): Standing => ({
  language,
  priority,
  teamId,
  skills,
  reasonId,
  complexity,
  linkedId: null,
});

/** A team that is gone meanwhile, or a question that is: then that part stays as it is, and the rest is done. */
async function write(
  work: Work,
  needs: DecidingNeeds,
  id: ConversationId,
  { reasonId, complexity, teamId, linkedId, ...edit }: Changes,
  unlinkId: ConversationId | null,
): Promise<void> {
  if (reasonId !== undefined || complexity !== undefined)
    await needs.conversations.setTriaged(work, id, { reasonId, complexity });
  if (Object.keys(edit).length > 0) await needs.conversations.edit(work, id, edit);
  if (teamId !== undefined) await needs.give(work, id, { teamId });
  if (linkedId) await needs.conversations.link(work, id, linkedId);
  if (unlinkId) await needs.conversations.unlink(work, id, unlinkId);
}

/** For oversight: how what triage did, by itself or because somebody accepted it, is put back. */
export function triageUndoing(needs: DecidingNeeds): OversightNeeds["undoing"] {
  const undo = async (work: Work, suggestion: Suggestion, kept: unknown) => {
    const replaced = Replaced.safeParse(kept);
    const id = suggestion.conversationId;
    const conversation = id && (await needs.conversations.lock(work.tx, id));
    if (!conversation) return refuse("not_found");
    if (!replaced.success) return undefined;
    const back = backFrom(replaced.data, standingOf(conversation));
    await write(work, needs, conversation.id, back, replaced.data.now.linkedId ?? null);
    return undefined;
  };
  return Object.fromEntries(TRIAGE_TASKS.map((task) => [task, undo]));
}

export const decidedOr = (result: Suggestion | Refused): { suggestion: Suggestion } | Refused =>
  isRefusal(result) ? result : { suggestion: result };
