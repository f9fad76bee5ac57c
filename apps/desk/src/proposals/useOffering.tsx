/** What is offered to who writes, in the order of what matters first, and where it stands in the composer. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useMemo } from "react";
import { plainOf } from "../composer/plain.ts";
import type { WritingState } from "../composer/useWriting.ts";
import type { WritingPlace } from "../composer/useWritingPlace.ts";
import { isBlank } from "../composer/writing.ts";
import { useMissingOffer } from "../missing/useMissingOffer.ts";
import { Promising } from "../promises/Promising.tsx";
import { ReplySheet } from "./ReplySheet.tsx";
import { Strip } from "./Strip.tsx";
import { useOffers } from "./useOffers.ts";
import { usePromiseOffers } from "./usePromiseOffers.ts";
import { type ReplyOffer, useReplyOffer } from "./useReplyOffer.ts";

/** A reply that is as likely right as not. */
const LIKELY = 0.5;
/** On an empty page a whole answer helps most, and what is still needed is asked in it. A likely one keeps its place when one begins to type: the question is one key further. */
const comesFirst = (reply: ReplyOffer | null, richText: string): boolean =>
  reply !== null && (isBlank(richText) || reply.suggestion.confidence >= LIKELY);

/** `above`: where one promises. `strip`: the line under the text; a note has none. */
export function useOffering(page: ConversationPageView, state: WritingState, place: WritingPlace) {
  const row = page.conversation;
  const promises = usePromiseOffers(row, state);
  const text = useMemo(() => plainOf(state.writing.richText), [state.writing.richText]);
  const reply = useReplyOffer(page, text, place.insertParagraphs);
  const missing = useMissingOffer(row, text, place.insertParagraphs);
  const offers = useOffers(promises.offers, reply);
  const isReplyFirst = comesFirst(reply.offer, state.writing.richText);
  const atEnd = isReplyFirst ? offers.length : promises.offers.length;
  const back = () => requestAnimationFrame(place.focus);
  const done = () => {
    promises.closeChanging();
    back();
  };
  const closeReading = () => {
    reply.closeReading();
    back();
  };
  const above = (
    <>
      <Promising row={row} state={state} changing={promises.changing} onDone={done} />
      {reply.reading ? <ReplySheet offer={reply.reading} onClose={closeReading} /> : null}
    </>
  );
  return {
    above,
    strip:
      state.writing.kind === "reply" ? (
        // While one says when a promise is due its keys are that line's: the same promise would be made twice.
        <Strip offers={promises.changing ? [] : offers.toSpliced(atEnd, 0, ...(missing ? [missing] : []))} />
      ) : null,
  };
}
