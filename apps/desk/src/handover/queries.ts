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

/** What a card would say, as something that is proposed and decided on. Asked each time: the conversation went on. */
export const cardOfferQuery = (conversationId: ConversationId, use: "handover" | "help" = "handover") =>
  queryOptions({
    queryKey: ["cardOffer", conversationId, use],
    queryFn: () => wholeApi.proposeHandoverCard({ params: { conversationId }, query: { use } }),
    staleTime: 0,
    gcTime: 0,
  });

type Given = Parameters<typeof handoverApi.handOver>[0]["body"];
export const handOver = (conversationId: ConversationId, body: Given) =>
  handoverApi.handOver({ params: { conversationId }, body });
