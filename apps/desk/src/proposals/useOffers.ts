/** What is offered, in words: a promise that stands in the text before a reply that is not written yet. */
import { sayDue } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import type { Offer } from "./offers.ts";
import { gistOfReply, originOf } from "./reply.ts";
import { PROPOSALS } from "./texts.ts";
import type { PromiseOffer } from "./usePromiseOffers.ts";
import type { ReplyOffer } from "./useReplyOffer.ts";

/** `meant`: for which the keys are. */
type Reply = { readonly offer: ReplyOffer | null; readonly meant: ReplyOffer | null; read(): void };

export function useOffers(promises: readonly PromiseOffer[], { offer, meant, read }: Reply): Offer[] {
  const t = useText(PROPOSALS);
  const clock = useClock();
  const ofPromise = ({ found, isOneKey, take, change, leave }: PromiseOffer): Offer => {
    const at = found.dueAt ?? found.guess;
    const when = at === null ? null : sayDue(at, clock).said;
    return {
      key: found.sentence,
      label: t("promiseFound"),
      words: found.words,
      beside: when ? { kind: "when", text: found.dueAt === null ? t("perhaps", { when }) : when } : null,
      take: { text: t(isOneKey ? "promise" : "choose"), run: take },
      change: isOneKey ? { text: t("change"), run: change } : null,
      leave: { text: t("leave"), run: leave },
    };
  };
  const ofReply = ({ suggestion, parts, by }: ReplyOffer, keys: ReplyOffer): Offer => ({
    key: suggestion.id,
    label: t("replyFound"),
    words: gistOfReply(parts),
    beside: by
      ? { kind: "by", text: t("wordedBy", { model: by.model }) }
      : { kind: "source", text: t(originOf(suggestion.sources)) },
    take: { text: t("insert"), run: () => keys.take() },
    change: { text: t("read"), run: read },
    leave: { text: t("leave"), run: keys.leave },
    isFresh: keys.suggestion.id !== suggestion.id,
  });
  return [...promises.map(ofPromise), ...(offer && meant ? [ofReply(offer, meant)] : [])];
}
