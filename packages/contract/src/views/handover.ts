/** How one conversation changed hands, as a desk has it. */
import type { HandoverCard, Repeat, Understanding } from "../handovers.ts";
import type { ConversationId } from "../ids.ts";
import { applying, byTime, replaced } from "../views.ts";

export type HandoverView = {
  readonly conversationId: ConversationId;
  /** The highest number first. */
  readonly cards: readonly HandoverCard[];
  /** Newest first. */
  readonly understandings: readonly Understanding[];
  readonly repeats: readonly Repeat[];
};

type Loaded = Pick<HandoverView, "cards" | "understandings" | "repeats">;
export const handoverView = (conversationId: ConversationId, loaded: Loaded): HandoverView => ({
  conversationId,
  ...loaded,
});

export const MOST_CARDS = 50;

/** A card is never changed; that it was read is never taken back. */
function withCard(cards: readonly HandoverCard[], card: HandoverCard): readonly HandoverCard[] {
  const before = cards.find(({ id }) => id === card.id);
  if (before?.read) return cards;
  return (replaced(cards, card) ?? [...cards, card]).toSorted((a, b) => b.number - a.number).slice(0, MOST_CARDS);
}

function withUnderstanding(known: readonly Understanding[], one: Understanding): readonly Understanding[] {
  const before = known.find(({ id }) => id === one.id);
  if (before && before.version > one.version) return known;
  return (replaced(known, one) ?? [...known, one]).toSorted((a, b) => byTime(b, a)).slice(0, MOST_CARDS);
}

export const applyToHandover = applying<HandoverView>({
  "handover_card.changed": (view, { card }) =>
    card.conversationId === view.conversationId ? { ...view, cards: withCard(view.cards, card) } : view,
  "understanding.changed": (view, { understanding }) =>
    understanding.conversationId === view.conversationId
      ? { ...view, understandings: withUnderstanding(view.understandings, understanding) }
      : view,
  "repeats.changed": (view, { conversationId, repeats }) =>
    conversationId === view.conversationId ? { ...view, repeats } : view,
});
