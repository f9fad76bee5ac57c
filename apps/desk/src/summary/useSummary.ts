/** A conversation in a few of its own sentences, and what one made of them. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useDecided } from "../proposals/useDecided.ts";
import { useLevel } from "../proposals/useLevel.ts";
import { wholeApi } from "../whole/api.ts";
import { decide, type Verdict } from "../whole/deciding.ts";
import { linesOf, type SummaryLine } from "./summary.ts";

/** Asked once for each last message; what is proposed does not change under who reads it. */
export const summaryQuery = (conversationId: ConversationId, newest: MessageId | null) =>
  queryOptions({
    queryKey: ["summaryProposal", conversationId, newest],
    queryFn: () => wholeApi.proposeSummary({ params: { conversationId } }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
  });

export type Summary = {
  readonly suggestion: Suggestion;
  readonly lines: readonly SummaryLine[];
  /** Nobody decided on it yet. */
  readonly isOpen: boolean;
  /** Folds it away as well. */
  decide(verdict: Verdict, editRatio?: number): void;
  close(): void;
};

/** Null: it is off, there is none, or it was put aside. `isSoon`: it is on its way. */
export function useSummary(row: Conversation, isWanted: boolean): { summary: Summary | null; isSoon: boolean } {
  const level = useLevel("summary");
  const isAsked = isWanted && level > 0;
  const { data, isPending } = useQuery({
    ...summaryQuery(row.id, row.lastMessage?.id ?? null),
    enabled: isAsked,
  });
  const { decided, add } = useDecided(row.id);
  const suggestion = data?.suggestion ?? null;
  const isGone = !suggestion || suggestion.decided?.kind === "rejected" || decided.has(suggestion.id);
  if (!isAsked || isGone || !data) return { summary: null, isSoon: isAsked && isPending };
  const lines = linesOf(suggestion, data.roles);
  const close = () => add(suggestion.id);
  const isOpen = suggestion.decided === null;
  return {
    isSoon: false,
    summary: {
      suggestion,
      lines,
      isOpen,
      close,
      decide: (verdict, editRatio) => {
        if (isOpen) decide(suggestion.id, verdict, editRatio ?? null);
        close();
      },
    },
  };
}
