/** What was offered when an answer left, and nobody decided on, was ignored. */
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import { useEffect, useRef } from "react";
import { useSent } from "../composer/sent.ts";
import { useDecided } from "../proposals/useDecided.ts";
import { decide } from "./deciding.ts";

/** The answer stands on the screen before it is known to have left, and takes the offer away with it: so the offer is remembered. */
export function useIgnored(id: ConversationId, offered: SuggestionId | null): void {
  const { decided, add } = useDecided(id);
  const shown = useRef<SuggestionId | null>(null);
  useEffect(() => {
    if (offered) shown.current = offered;
  });
  useSent(id, ({ kind }) => {
    const last = shown.current;
    if (kind !== "reply" || !last) return;
    shown.current = null;
    if (decided.has(last)) return;
    add(last);
    decide(last, "ignored");
  });
}
