/** A conversation in a few of its own sentences, for who takes it over, hands it on or closes it. */
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { SummaryRole } from "@luwte/contract/operations/conversationProposals.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import type { Work } from "../../../platform/work/work.ts";
import { keep, lockFor } from "../keeping/actions.ts";
import { idFrom } from "../keeping/rules.ts";
import type { ProposalNeeds } from "../shapes.ts";
import { findTurns } from "../turns/queries.ts";
import { summaryOf } from "./rules.ts";

/** Another version when the rules change, so that figures of before and after are told apart. */
const ENGINE = { name: "proposals.summary", version: "1" } as const;

type Answer = { suggestion: Suggestion | null; roles: SummaryRole[] };
const NOTHING: Answer = { suggestion: null, roles: [] };

export async function proposeSummary(
  work: Work,
  needs: ProposalNeeds,
  id: ConversationId,
): Promise<Answer | Refusal<"not_found">> {
  const conversation = await lockFor(work, needs, id, "summary");
  if (!conversation) return NOTHING;
  if (isRefusal(conversation)) return conversation;
  const summary = summaryOf(await findTurns(work.tx, id), conversation.language);
  if (!summary) return NOTHING;
  const { parts, roles, sources, confidence } = summary;
  const suggestion = await keep(work, {
    id: idFrom("summary", id, parts, sources),
    task: "summary",
    about: { conversationId: id },
    value: { parts },
    sources,
    confidence,
    engine: ENGINE,
  });
  return suggestion ? { suggestion, roles } : NOTHING;
}
