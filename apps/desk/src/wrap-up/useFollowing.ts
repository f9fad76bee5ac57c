/** What is proposed to follow on the conversation that is closed, and what one made of it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { proposedValue } from "@luwte/contract/oversight.ts";
import type { FollowUp } from "@luwte/contract/wrapUps.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useDecided } from "../proposals/useDecided.ts";
import { useLevel } from "../proposals/useLevel.ts";
import { wholeApi } from "../whole/api.ts";
import { decide } from "../whole/deciding.ts";
import { verdictOf } from "./following.ts";

export type Following = {
  readonly words: string;
  /** In ms of the clock. */
  readonly until: number;
  /** As we wrote it. */
  readonly sentence: string;
  /** Chosen from the beginning, for a person to confirm. */
  readonly isFilledIn: boolean;
  leave(): void;
  /** It was closed with this. */
  closedWith(kept: FollowUp): void;
};

/** Asked each time: the conversation went on. */
const followUpQuery = ({ id }: Conversation) =>
  queryOptions({
    queryKey: ["followUpProposal", id],
    queryFn: () => wholeApi.proposeFollowUp({ params: { conversationId: id } }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

/** Of many at once nothing is proposed. */
export function useFollowing([row, ...others]: readonly Conversation[]): {
  following: Following | null;
  isSoon: boolean;
} {
  const level = useLevel("follow_up");
  const isAsked = level > 0 && others.length === 0;
  const { data, isPending } = useQuery({ ...followUpQuery(row!), enabled: isAsked });
  const { decided, add } = useDecided(row!.id);
  const suggestion = data?.suggestion;
  const value = suggestion && proposedValue("follow_up", suggestion);
  const isOpen = suggestion?.decided === null && !decided.has(suggestion.id);
  if (!isAsked || !suggestion || !isOpen || !value?.until) return { following: null, isSoon: isAsked && isPending };
  const settle = (...verdict: Parameters<typeof decide> extends [unknown, ...infer Rest] ? Rest : never) => {
    add(suggestion.id);
    decide(suggestion.id, ...verdict);
  };
  return {
    isSoon: false,
    following: {
      words: value.words ?? "",
      until: Date.parse(value.until),
      sentence: suggestion.sources[0]?.quote ?? "",
      isFilledIn: level >= 2,
      leave: () => settle("rejected"),
      closedWith: (kept) => {
        const verdict = verdictOf(value, kept);
        settle(verdict.decided, verdict.editRatio);
      },
    },
  };
}
