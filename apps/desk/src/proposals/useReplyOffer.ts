/** A reply to the newest question, proposed once one looks at it. It is put in the text only when one asks, and what became of it is said when the answer leaves. */
import { wordedBy } from "@luwte/contract/endpoint.ts";
import type { SuggestionId } from "@luwte/contract/ids.ts";
import type { Parts, Suggestion } from "@luwte/contract/oversight.ts";
import { proposedValue } from "@luwte/contract/oversight.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { plainOf } from "../composer/plain.ts";
import { useSent } from "../composer/sent.ts";
import { decide, IGNORED, noteUse, REJECTED } from "./noting.ts";
import { replyQuery } from "./queries.ts";
import { offeredOf, paragraphsOf, type ReplyPart, surePartsOf, verdictOf } from "./reply.ts";
import { useDecided } from "./useDecided.ts";
import { useLevel } from "./useLevel.ts";
import { useWorded } from "./useWorded.ts";

export type ReplyOffer = {
  readonly suggestion: Suggestion;
  readonly parts: Parts["parts"];
  /** Null: of this house. */
  readonly by: ReturnType<typeof wordedBy>;
  /** Some of it, or all that has a source. */
  take(parts?: readonly ReplyPart[]): void;
  leave(): void;
};
/** `passed`: what stood beside it. */
type Taken = { id: SuggestionId; text: string; passed: readonly SuggestionId[] };

export function useReplyOffer(page: ConversationPageView, insert: (paragraphs: readonly string[]) => void) {
  const row = page.conversation;
  const level = useLevel("reply");
  // What a bot said, as when it hands over, answers nothing that a person would.
  const newest = page.messages.findLast(({ direction, author }) => direction !== "note" && author.kind !== "bot");
  const isOpen = newest?.direction === "in" && row.state.kind !== "solved";
  const { data } = useQuery({ ...replyQuery(row.id, newest?.id ?? null), enabled: isOpen && level > 0 });
  const { worded, isFresh } = useWorded(data);
  const { decided, add } = useDecided(row.id);
  const [readingId, setReadingId] = useState<SuggestionId | null>(null);
  const taken = useRef<Taken | null>(null);
  const offered = level > 0 && isOpen ? offeredOf(data?.suggestion ?? null, worded, decided) : [];

  useSent(row.id, ({ kind, richText }) => {
    if (kind !== "reply") return;
    const done = taken.current;
    if (done) decide(done.id, verdictOf(done.text, plainOf(richText)));
    for (const id of done?.passed ?? offered.map((one) => one.id)) decide(id, IGNORED);
    for (const { id } of offered) add(id);
    taken.current = null;
  });

  const offerOf = (suggestion: Suggestion): ReplyOffer => {
    const { id, sources } = suggestion;
    const { parts } = proposedValue("reply", suggestion)!;
    const sure = surePartsOf(parts);
    const passed = offered.map((one) => one.id).filter((other) => other !== id);
    return {
      suggestion,
      parts,
      by: wordedBy(suggestion),
      take: (chosen = sure) => {
        taken.current = { id, text: paragraphsOf(sure, sources).join("\n"), passed };
        for (const one of offered) add(one.id);
        insert(paragraphsOf(chosen, sources));
        noteUse(suggestion, newest!.text, row.language ?? "nl");
      },
      leave: () => {
        add(id);
        decide(id, REJECTED);
      },
    };
  };
  const offers = offered.map(offerOf);
  const [offer = null] = offers;
  return {
    offer,
    /** What a key is for: while another wording has just come, still the one of before. */
    meant: isFresh ? (offers.at(-1) ?? null) : offer,
    reading: offers.find(({ suggestion }) => suggestion.id === readingId) ?? null,
    read: () => setReadingId(offer?.suggestion.id ?? null),
    closeReading: () => setReadingId(null),
  };
}
