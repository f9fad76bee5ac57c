/** What is offered to who writes, in the order of what matters first, and where it stands in the composer. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { WritingState } from "../composer/useWriting.ts";
import { Promising } from "../promises/Promising.tsx";
import { sayDue } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import type { Offer } from "./offers.ts";
import { Strip } from "./Strip.tsx";
import { PROPOSALS } from "./texts.ts";
import { type PromiseOffer, usePromiseOffers } from "./usePromiseOffers.ts";

/** `above`: where one promises. `strip`: the line under the text; a note has none. `onDone`: back to the text. */
export function useOffering(row: Conversation, state: WritingState, onDone: () => void) {
  const promises = usePromiseOffers(row, state);
  const promiseOffer = useAsOffer();
  const done = () => {
    promises.closeChanging();
    onDone();
  };
  return {
    above: <Promising row={row} state={state} changing={promises.changing} onDone={done} />,
    strip: state.writing.kind === "reply" ? <Strip offers={promises.offers.map(promiseOffer)} /> : null,
  };
}

function useAsOffer(): (offer: PromiseOffer) => Offer {
  const t = useText(PROPOSALS);
  const clock = useClock();
  return ({ found, isOneKey, take, change, leave }) => {
    const at = found.dueAt ?? found.guess;
    const when = at === null ? null : sayDue(at, clock).said;
    return {
      key: found.sentence,
      label: t("promiseFound"),
      words: found.words,
      beside: when && found.dueAt === null ? t("perhaps", { when }) : when,
      take: { text: t(isOneKey ? "promise" : "choose"), run: take },
      change: isOneKey ? { text: t("change"), run: change } : null,
      leave: { text: t("leave"), run: leave },
    };
  };
}
