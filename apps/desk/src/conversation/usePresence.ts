/** Lets colleagues see that one is here and, while one writes, that one writes. It warns, it never locks. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { useEffect, useMemo, useRef } from "react";
import { api } from "../api/api.ts";

const EVERY_MS = 15_000;
/** So long after the last key one is only looking again. */
const WRITING_MS = 12_000;

export type Presence = { wrote(): void };

export function usePresence(conversationId: ConversationId): Presence {
  const writingUntil = useRef(0);
  const tell = useRef<() => void>(() => undefined);
  useEffect(() => {
    const say = (state: "looking" | "writing" | "gone") =>
      void api.showPresence({ params: { conversationId }, body: { state } }).catch(() => undefined);
    // A page in the background is not looking.
    tell.current = () => {
      if (document.visibilityState === "visible") say(Date.now() < writingUntil.current ? "writing" : "looking");
    };
    tell.current();
    const timer = setInterval(() => tell.current(), EVERY_MS);
    return () => {
      clearInterval(timer);
      say("gone");
    };
  }, [conversationId]);
  return useMemo(
    () => ({
      wrote: () => {
        const began = Date.now() >= writingUntil.current;
        writingUntil.current = Date.now() + WRITING_MS;
        if (began) tell.current();
      },
    }),
    [],
  );
}
