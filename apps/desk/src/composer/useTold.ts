/** What is said after sending, wherever one went meanwhile. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../api/api.ts";
import { hideMessage, showRow } from "../live/optimistic.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { COMPOSER } from "./texts.ts";
import { keepUnsaved } from "./unsaved.ts";
import type { WritingState } from "./useWriting.ts";

const TEXTS = { ...COMPOSER, undo: COMMON.undo };

export function useTold(row: Conversation, state: WritingState) {
  const t = useText(TEXTS);
  const client = useQueryClient();
  const trouble = useTrouble();
  const navigate = useNavigate();
  const undo = async (message: Message) => {
    state.expectBack();
    try {
      const { conversation } = await api.undoMessage({ params: { messageId: message.id } });
      hideMessage(client, message);
      showRow(client, conversation);
    } catch (error) {
      trouble(error);
    }
  };
  return {
    sent(message: Message) {
      const { delivery } = message;
      if (message.direction === "note" || delivery.kind !== "queued") return;
      const until = Date.parse(delivery.sendAt);
      if (until - Date.now() < 1_000) return;
      const action = { label: t("undo"), run: () => void undo(message) };
      showToast({ id: `sent ${row.id}`, text: t("sent"), until, counts: true, action });
    },
    refusedElsewhere(writing: WritingState["writing"], personId: string) {
      keepUnsaved(personId, row.id, writing);
      const go = () =>
        void navigate({ to: "/inbox/$list/$conversationId", params: { list: "all", conversationId: row.id } });
      showToast({ tone: "trouble", text: t("notSent"), action: { label: t("goThere"), run: go } });
    },
  };
}
