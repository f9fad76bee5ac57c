/** How a conversation changed hands, and what a card of it would say now. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { handoverView } from "@luwte/contract/views/handover.ts";
import { queryOptions } from "@tanstack/react-query";
import { live } from "../api/liveQuery.ts";
import { wholeApi } from "../whole/api.ts";
import { handoverApi } from "./api.ts";

export const handoverQuery = (conversationId: ConversationId) =>
  live(
    ["handover", conversationId],
    () => handoverApi.getHandover({ params: { conversationId } }),
    (loaded) => handoverView(conversationId, loaded),
  );

/** Asked each time: the conversation went on. */
export const cardProposalQuery = (conversationId: ConversationId) =>
  queryOptions({
    queryKey: ["cardProposal", conversationId],
    queryFn: () => handoverApi.proposeHandover({ params: { conversationId } }),
    staleTime: 0,
    gcTime: 0,
  });

/** The same, with what the conversation adds, as something that is proposed and decided on. */
export const cardOfferQuery = (conversationId: ConversationId) =>
  queryOptions({
    queryKey: ["cardOffer", conversationId],
    queryFn: () => wholeApi.proposeHandoverCard({ params: { conversationId } }),
    staleTime: 0,
    gcTime: 0,
  });

type Given = Parameters<typeof handoverApi.handOver>[0]["body"];
export const handOver = (conversationId: ConversationId, body: Given) =>
  handoverApi.handOver({ params: { conversationId }, body });
