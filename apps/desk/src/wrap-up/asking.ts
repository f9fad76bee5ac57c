/** Which conversations somebody is wrapping up now: asked from a button, a key, the composer or many ticked rows, and answered in one sheet. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { contactReasonsQuery } from "./queries.ts";
import { useTellStillOpen } from "./useStillOpen.ts";

export type Asked = {
  rows: readonly Conversation[];
  /** Solves without wrapping up, as before. */
  skip: () => void;
  /** They are wrapped up, or solved all the same. */
  done?: () => void;
};

let asked: Asked | null = null;
const listeners = new Set<() => void>();
function set(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

export const askWrapUp = (next: Asked): void => set(next);
export const closeWrapUp = (): void => set(null);

export const useAsked = (): Asked | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );

/** How solving goes here; not known yet counts as asked and not needed. */
export function useAsks(): "needed" | "skippable" | "never" {
  return useQuery(contactReasonsQuery).data?.settings.asked ?? "skippable";
}

/** What solving does: asks, or just solves where nobody wants to know, and says then what stays open. */
export function useSolving(): (next: Asked) => void {
  const asks = useAsks();
  const tellStillOpen = useTellStillOpen();
  return (next) => {
    if (asks !== "never") return askWrapUp(next);
    next.skip();
    next.done?.();
    void tellStillOpen(next.rows);
  };
}
