/** Hearing of what was sent from this desk, for who offered something while it was written. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { useEffect, useRef } from "react";
import type { Writing } from "./writing.ts";

type Listener = (id: ConversationId, writing: Writing) => void;
const listeners = new Set<Listener>();

export function tellSent(id: ConversationId, writing: Writing): void {
  for (const listener of [...listeners]) listener(id, writing);
}

export function useSent(id: ConversationId, sent: (writing: Writing) => void): void {
  const latest = useRef(sent);
  useEffect(() => {
    latest.current = sent;
  });
  useEffect(() => {
    const listener: Listener = (of, writing) => of === id && latest.current(writing);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [id]);
}
