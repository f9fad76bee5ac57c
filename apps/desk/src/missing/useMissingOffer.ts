/** A question for what is still needed, offered to who answers. What became of it is said when the answer leaves. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import { useEffect } from "react";
import { holds, plainOf } from "../composer/plain.ts";
import { useSent } from "../composer/sent.ts";
import type { Offer } from "../proposals/offers.ts";
import { PROPOSALS } from "../proposals/texts.ts";
import { useDecided } from "../proposals/useDecided.ts";
import { decide } from "../whole/deciding.ts";
import { useIgnored } from "../whole/useIgnored.ts";
import { useText } from "../words/useText.tsx";
import { verdictOf } from "./missing.ts";
import { useMissing } from "./queries.ts";
import { MISSING } from "./texts.ts";

/** Put in an answer that was not sent yet. */
const taken = new Map<ConversationId, { id: SuggestionId; question: string }>();

/** `text`: what is written. What is asked in it already is not offered. */
export function useMissingOffer(
  row: Conversation,
  text: string,
  insert: (paragraphs: readonly string[]) => void,
): Offer | null {
  const t = useText({ ...MISSING, insert: PROPOSALS.insert, leave: PROPOSALS.leave });
  const { suggestion, question } = useMissing(row) ?? {};
  const { decided, add } = useDecided(row.id);
  const isOpen = suggestion?.decided === null && question && !decided.has(suggestion.id);
  const stands = isOpen && holds(text, question);
  const put = (id: SuggestionId, words: string) => {
    taken.set(row.id, { id, question: words });
    add(id);
  };
  // In another tab, or before a reload.
  useEffect(() => {
    if (stands) put(suggestion.id, question);
  });
  useIgnored(row.id, isOpen ? suggestion.id : null);
  useSent(row.id, ({ kind, richText }) => {
    const done = taken.get(row.id);
    if (kind !== "reply" || !done) return;
    taken.delete(row.id);
    const verdict = verdictOf(done.question, plainOf(richText));
    decide(done.id, verdict.decided, verdict.editRatio);
  });
  if (!isOpen || stands) return null;
  return {
    key: suggestion.id,
    label: t("missing"),
    words: question,
    beside: null,
    take: {
      text: t("insert"),
      run: () => {
        put(suggestion.id, question);
        insert([question]);
      },
    },
    change: null,
    leave: {
      text: t("leave"),
      run: () => {
        add(suggestion.id);
        decide(suggestion.id, "rejected");
      },
    },
  };
}
