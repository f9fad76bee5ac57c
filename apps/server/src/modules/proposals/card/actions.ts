/** What a handover card would say, for who hands a conversation over. */
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { CardProposal } from "@luwte/contract/handovers.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { keep, lockFor } from "../keeping/actions.ts";
import { idFrom } from "../keeping/rules.ts";
import { saidIn } from "../missing/actions.ts";
import { knownIn } from "../missing/rules.ts";
import type { ProposalNeeds } from "../shapes.ts";
import { forHelp, fullerCard, suggestedCard } from "./rules.ts";

/** Another version when the rules change, so that figures of before and after are told apart. */
const ENGINE = { name: "proposals.card", version: "1" } as const;

type Answer = { suggestion: Suggestion | null; proposal: CardProposal | null };

export async function proposeHandoverCard(
  work: Work,
  needs: ProposalNeeds,
  id: ConversationId,
  use: "handover" | "help" = "handover",
): Promise<Answer | Refusal<"not_found">> {
  const conversation = await lockFor(work, needs, id, "handover_card");
  if (!conversation) return { suggestion: null, proposal: null };
  if (isRefusal(conversation)) return conversation;
  const said = await saidIn(work.tx, conversation);
  const { language } = await findOrganisation(work.tx);
  const card = await needs.card(work.tx, id);
  const full = fullerCard({ card, turns: said.turns, known: knownIn(said), language });
  const proposal = use === "help" ? forHelp(full) : full;
  const made = suggestedCard(proposal);
  if (!made) return { suggestion: null, proposal };
  const { value, sources, confidence } = made;
  const suggestion = await keep(work, {
    id: idFrom("handover_card", id, value, said.turns.at(-1)?.id ?? null, ...(use === "help" ? [use] : [])),
    task: "handover_card",
    about: { conversationId: id },
    value,
    sources,
    confidence,
    engine: ENGINE,
  });
  return { suggestion, proposal: suggestion && proposal };
}
