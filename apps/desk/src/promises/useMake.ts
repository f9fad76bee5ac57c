/** Making a promise: with the answer that is being written, or at once. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { NewPromise } from "@luwte/contract/newPromises.ts";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import type { WritingState } from "../composer/useWriting.ts";
import { showRow } from "../live/optimistic.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { PROMISES } from "./texts.ts";

export function useMake(row: Conversation, state: WritingState) {
  const client = useQueryClient();
  const trouble = useTrouble();
  const t = useText(PROMISES);
  return (made: NewPromise, how: "with_answer" | "at_once") => {
    if (how === "with_answer") return state.change({ promises: [...state.writing.promises, made] });
    const done = ({ conversation }: { conversation: Conversation }) => {
      showRow(client, conversation);
      showToast({ text: t("made", { words: made.words }) });
    };
    api.makePromise({ params: { conversationId: row.id }, body: made }).then(done, trouble);
  };
}
