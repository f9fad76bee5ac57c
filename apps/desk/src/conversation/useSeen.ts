/** Which message is the newest that was really on the screen, in front of somebody, while the screen was up to date. That is what an answer answers. */
import type { MessageId } from "@luwte/contract/ids.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useCallback, useMemo, useRef, useState } from "react";
import { useConnection } from "../live/connection.ts";

export type Seen = {
  /** Null when nothing was said yet. */
  id: MessageId | null;
  /** There is something newer than what was seen. */
  behind: boolean;
  /** The end of the conversation came into view. */
  reachedEnd(): void;
};

export function useSeen(page: ConversationPageView): Seen {
  const connection = useConnection();
  const newest = page.messages.at(-1)?.id ?? null;
  const [id, setId] = useState<MessageId | null>(newest);
  const now = useRef({ newest, live: false });
  now.current = { newest, live: connection.kind === "live" || connection.kind === "connecting" };
  const reachedEnd = useCallback(() => {
    if (now.current.live && document.visibilityState === "visible") setId(now.current.newest);
  }, []);
  return useMemo(() => ({ id, behind: id !== newest, reachedEnd }), [id, newest, reachedEnd]);
}
