/** What somebody who answers will need and does not have yet: for why the customer writes, by the one list of the organisation. */
import type { BotFact } from "@luwte/contract/bot.ts";
import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { NeededFact } from "@luwte/contract/operations/conversationProposals.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { askedByBot, neededFor } from "../../bot/public.ts";
import { customers } from "../../customers/public.ts";
import { triagedReason } from "../../triage/public.ts";
import { keep, lockFor } from "../keeping/actions.ts";
import { idFrom } from "../keeping/rules.ts";
import type { ProposalNeeds } from "../shapes.ts";
import { findTurns } from "../turns/queries.ts";
import { knownIn, likely, missingIn, questionFor, withoutOrder } from "./rules.ts";
import type { Said } from "./shapes.ts";

/** Another version when the rules change, so that figures of before and after are told apart. */
const ENGINE = { name: "proposals.missing", version: "2" } as const;
/** A rule of thumb, not calibrated: what is always needed is not needed for every question. */
const ALWAYS = 0.6;

type Answer = { suggestion: Suggestion | null; needed: NeededFact[]; question: string | null };
const NOTHING: Answer = { suggestion: null, needed: [], question: null };

export async function proposeMissingFacts(
  work: Work,
  needs: ProposalNeeds,
  id: ConversationId,
): Promise<Answer | Refusal<"not_found">> {
  const conversation = await lockFor(work, needs, id, "missing_facts");
  if (!conversation) return NOTHING;
  if (isRefusal(conversation)) return conversation;
  const reason = likely(await triagedReason(work.tx, id));
  const needed = await neededFor(work.tx, reason?.reasonId ?? null);
  if (needed.facts.length === 0) return NOTHING;
  const said = await saidIn(work.tx, conversation);
  const known = knownIn(said);
  const facts = needed.always ? withoutOrder(needed.facts, known, said, conversation.language) : needed.facts;
  if (facts.length === 0) return NOTHING;
  const missing = missingIn(facts, known, said);
  const suggestion = missing.length > 0 ? await proposeAsking(work, id, missing, reason) : null;
  return {
    suggestion,
    needed: facts.map((fact) => ({ fact, known: known.get(fact) ?? null })),
    question: suggestion && questionFor(missing, conversation.language ?? "nl"),
  };
}

/** Where a fact may have been said. */
export async function saidIn(tx: OrganisationTransaction, { id, subject, customer }: Conversation): Promise<Said> {
  return {
    conversationId: id,
    subject,
    turns: await findTurns(tx, id),
    addresses: (await customers.find(tx, customer.id))?.addresses ?? [],
    asked: await askedByBot(tx, id),
  };
}

/** Who said no to a question is not asked again for the same facts. */
const proposeAsking = (
  work: Work,
  conversationId: ConversationId,
  facts: BotFact[],
  reason: Awaited<ReturnType<typeof triagedReason>>,
): Promise<Suggestion | null> =>
  keep(work, {
    id: idFrom("missing_facts", conversationId, facts),
    task: "missing_facts",
    topic: reason?.reasonId ?? null,
    about: { conversationId },
    value: { facts },
    sources: [
      reason
        ? { kind: "reason", id: reason.reasonId, version: null, quote: null }
        : { kind: "rule", id: "always_needed", version: null, quote: null },
    ],
    confidence: reason?.confidence ?? ALWAYS,
    engine: ENGINE,
  });
