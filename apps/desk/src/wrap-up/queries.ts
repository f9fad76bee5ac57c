/** The list of reasons, how a conversation was wrapped up, and what is proposed for it now. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { contactReasonsView, wrapUpsView } from "@luwte/contract/views/wrapUps.ts";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { live } from "../api/liveQuery.ts";

export const contactReasonsQuery = live(["contactReasons"], () => api.listContactReasons(), contactReasonsView);

export const wrapUpsQuery = (conversationId: ConversationId) =>
  live(
    ["wrapUps", conversationId],
    () => api.listWrapUps({ params: { conversationId } }),
    ({ wrapUps }) => wrapUpsView(conversationId, wrapUps),
  );

/** Asked each time: the conversation went on. */
export const proposalQuery = (conversationId: ConversationId) =>
  queryOptions({
    queryKey: ["wrapUpProposal", conversationId],
    queryFn: () => api.proposeWrapUp({ params: { conversationId } }),
    staleTime: 0,
    gcTime: 0,
  });
