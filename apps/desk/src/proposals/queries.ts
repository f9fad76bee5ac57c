/** What is proposed about a conversation. */
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import { queryOptions } from "@tanstack/react-query";
import { live } from "../api/liveQuery.ts";
import { proposalsApi, wordsApi } from "./api.ts";

/** Who walks through a list is given nothing: only what one stays with is asked about. */
const STAYED_MS = 250;
export const stayed = (signal: AbortSignal): Promise<void> =>
  new Promise((done, stop) => {
    const timer = setTimeout(done, STAYED_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      stop(signal.reason);
    });
  });

/** Told to every desk the moment it changes. */
export const whoWordsQuery = live(
  ["whoWords"],
  () => wordsApi.getWhoWords(),
  ({ words }) => ({ words }),
);

/** Asked once for each new message of the customer; what is proposed does not change under who reads it. */
export const replyQuery = (conversationId: ConversationId, newest: MessageId | null) =>
  queryOptions({
    queryKey: ["replyProposal", conversationId, newest],
    queryFn: async ({ signal }) => {
      await stayed(signal);
      return proposalsApi.proposeReply({ params: { conversationId } });
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
  });
