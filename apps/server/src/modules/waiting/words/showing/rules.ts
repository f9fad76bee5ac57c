/** Waits and offers put into words. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import type { ChoiceKind, WaitView } from "../../shapes.ts";
import { momentWords, type Speaking, say, sentencesOf, titleOf } from "../rules.ts";
import { OFFER_WORDS, type Offering, type OfferWord, type ShownWait } from "./shapes.ts";

export const shownWait = (view: WaitView, speaking: Speaking): ShownWait => ({
  title: titleOf(view, speaking.language),
  lines: sentencesOf(view, speaking),
  chosen: view.choice?.kind ?? null,
});

/** What the button says that leads to something else than waiting, or than what was chosen. */
export const waitChoiceLabel = (language: Language, chosen: boolean): string =>
  say(language, chosen ? "change" : "instead");

export function offerOf(kinds: readonly ChoiceKind[], slots: readonly Date[], speaking: Speaking): Offering {
  const { language } = speaking;
  const words = Object.fromEntries(OFFER_WORDS.map((word) => [word, say(language, word)]));
  return {
    title: say(language, "instead"),
    why: say(language, "insteadWhy"),
    kinds: kinds.map((kind) => ({ kind, label: say(language, kind) })),
    slots: slots.map((at) => ({ at: at.toISOString(), label: momentWords(at, speaking) })),
    words: words as Record<OfferWord, string>,
  };
}
