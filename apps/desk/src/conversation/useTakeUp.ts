/** An offered chat is taken up by looking at it: whoever reads and thinks of an answer does not lose it to a colleague meanwhile. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useEffect } from "react";
import { api } from "../api/api.ts";
import { useConnection } from "../live/connection.ts";
import { useSelf } from "../shell/usePreferences.ts";

export function useTakeUp({ id, channel, assigneeId, state }: Conversation): void {
  const { person } = useSelf();
  const connection = useConnection();
  const mine = channel === "chat" && state.kind === "open" && assigneeId === person.id;
  useEffect(() => {
    if (!mine || connection.kind !== "live") return;
    const takeUp = () => {
      // A page in the background is not looking.
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", takeUp);
      // What went on to somebody else meanwhile is told by the line; there is nothing to say here.
      void api.takeConversation({ params: { conversationId: id } }).catch(() => undefined);
    };
    document.addEventListener("visibilitychange", takeUp);
    takeUp();
    return () => document.removeEventListener("visibilitychange", takeUp);
  }, [id, mine, connection.kind]);
}
