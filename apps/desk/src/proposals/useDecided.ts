/** What one said no or yes to, kept while the desk is open: who comes back to a half-written answer is not asked again. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { useReducer } from "react";

const decided = new Map<ConversationId, Set<string>>();
/** The oldest are forgotten; then it may be asked once more. */
const MOST_CONVERSATIONS = 200;

function decidedIn(id: ConversationId): Set<string> {
  const known = decided.get(id) ?? new Set<string>();
  decided.set(id, known);
  if (decided.size > MOST_CONVERSATIONS) decided.delete(decided.keys().next().value!);
  return known;
}

export function useDecided(id: ConversationId): { decided: ReadonlySet<string>; add(key: string): void } {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const known = decidedIn(id);
  const add = (key: string) => {
    known.add(key);
    redraw();
  };
  return { decided: known, add };
}
