/** What is proposed about a whole conversation, on the make-believe server. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/conversationProposals.ts";
import type { ValueOf } from "@luwte/contract/oversight.ts";
import { isLong } from "@luwte/language/summary/length.ts";
import { summarise } from "@luwte/language/summary/summary.ts";
import type { Answers } from "../answering.ts";
import type { World } from "../world.ts";
import { cardProposalOf } from "./handovers.ts";
import { suggest } from "./proposals.ts";
import { idOf } from "./sameId.ts";

type Needed = { needed: operations.NeededFact[]; question: string | null };
/** What this Luwte would say is needed, by conversation. */
const needs = new WeakMap<World, Map<ConversationId, Needed>>();
export function neededIn(world: World): Map<ConversationId, Needed> {
  const known = needs.get(world) ?? new Map();
  needs.set(world, known);
  return known;
}

type Follows = { value: ValueOf<"follow_up">; sentence: string };
/** What this Luwte would say follows, by conversation. */
const follows = new WeakMap<World, Map<ConversationId, Follows>>();
export function followUpsOf(world: World): Map<ConversationId, Follows> {
  const known = follows.get(world) ?? new Map();
  follows.set(world, known);
  return known;
}

export const conversationProposalsAnswers: Answers<typeof operations> = {
  proposeSummary: ({ params: { conversationId } }, call) => {
    const said = call.world.messagesOf(conversationId).filter(({ direction }) => direction !== "note");
    const turns = said.map(({ direction, text }) => ({
      by: direction === "in" ? ("customer" as const) : ("team" as const),
      text,
      language: "nl" as const,
    }));
    const lines = isLong(said) ? summarise(turns) : [];
    if (lines.length < 2) return { suggestion: null, roles: [] };
    const suggestion = suggest(call, "summary", {
      id: idOf(`summary ${conversationId} ${said.length}`),
      conversationId,
      value: { parts: lines.map(({ sentence }, source) => ({ words: sentence, source })) },
      sources: lines.map(({ turn, sentence }) => ({
        kind: "message",
        id: said[turn]!.id,
        version: null,
        quote: sentence,
      })),
      confidence: 0.7,
      risk: "inward",
      decided: null,
    });
    return { suggestion, roles: lines.map(({ role }) => role) };
  },
  proposeMissingFacts: ({ params: { conversationId } }, call) => {
    const { needed, question } = neededIn(call.world).get(conversationId) ?? { needed: [], question: null };
    const facts = needed.filter(({ known }) => known === null).map(({ fact }) => fact);
    const suggestion = question
      ? suggest(call, "missing_facts", {
          id: idOf(`missing ${conversationId} ${facts.join()}`),
          conversationId,
          value: { facts },
          sources: [{ kind: "rule", id: "always_needed", version: null, quote: null }],
          confidence: 0.6,
          risk: "inward",
          decided: null,
        })
      : null;
    return { suggestion, needed, question: suggestion && question };
  },
  proposeHandoverCard: ({ params: { conversationId }, query: { use } }, call) => {
    const full = cardProposalOf(call.world, conversationId);
    const proposal = use === "help" ? { ...full, promised: null, nextStep: null, quotes: [] } : full;
    const question = proposal.question!.value;
    const suggestion = suggest(call, "handover_card", {
      id: idOf(`card ${use} ${conversationId}`),
      conversationId,
      value: { question },
      sources: [{ kind: "rule", id: "first_question", version: null, quote: question }],
      confidence: 0.8,
      risk: "inward",
      decided: null,
    });
    return { suggestion, proposal: suggestion && proposal };
  },
  proposeFollowUp: ({ params: { conversationId } }, call) => {
    const made = followUpsOf(call.world).get(conversationId);
    return {
      suggestion: made
        ? suggest(call, "follow_up", {
            id: idOf(`follow up ${conversationId}`),
            conversationId,
            value: made.value,
            sources: [{ kind: "message", id: "m", version: null, quote: made.sentence }],
            confidence: 0.8,
            risk: "sensitive",
            decided: null,
          })
        : null,
    };
  },
};
