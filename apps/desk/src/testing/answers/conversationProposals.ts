/** What is proposed about a whole conversation, on the make-believe server. */
import type * as operations from "@luwte/contract/operations/conversationProposals.ts";
import { isLong } from "@luwte/language/summary/length.ts";
import { summarise } from "@luwte/language/summary/summary.ts";
import type { Answers } from "../answering.ts";
import { suggest } from "./proposals.ts";
import { idOf } from "./sameId.ts";

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
};
