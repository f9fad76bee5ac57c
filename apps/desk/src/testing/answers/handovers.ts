/** Cards, understandings and repeats of the make-believe server. */
import type {
  CardProposal,
  CardWords,
  HandoverCard,
  HandoverTexts,
  Repeat,
  Understanding,
} from "@luwte/contract/handovers.ts";
import type { ConversationId, HandoverCardId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/handovers.ts";
import { type Answers, type Call, found } from "../answering.ts";
import type { World } from "../world.ts";

type Kept = {
  cards: HandoverCard[];
  understandings: Understanding[];
  repeats: Map<ConversationId, Repeat[]>;
  texts: { texts: HandoverTexts; version: number };
};
const kept = new WeakMap<World, Kept>();
const TEXT = "{{understanding}}\n\n{{link}}";

export function handoversOf(world: World): Kept {
  const texts = { texts: { nl: TEXT, fr: TEXT, en: TEXT }, version: 0 };
  const known = kept.get(world) ?? { cards: [], understandings: [], repeats: new Map(), texts };
  kept.set(world, known);
  return known;
}

type Made = Partial<HandoverCard> & { id: HandoverCardId; conversationId: ConversationId; words: CardWords };

/** What a test or a handler does: a card is made and told. */
export function addCard(world: World, { words, ...made }: Made): HandoverCard {
  const { cards } = handoversOf(world);
  const card: HandoverCard = {
    ...words,
    number: cards.filter(({ conversationId }) => conversationId === made.conversationId).length + 1,
    at: world.now().toISOString(),
    by: { kind: "system", name: "routing" },
    made: "person",
    because: "agent",
    fromId: null,
    toId: null,
    toTeamId: null,
    read: null,
    ...made,
  };
  cards.unshift(card);
  world.tell({ type: "handover_card.changed", payload: { card } });
  return card;
}

const rowOf = (call: Call, id: ConversationId) => found(call.world.conversations.get(id));
const share = (count: number, of: number) => ({ of, count, low: 0.05, high: 0.31 });

/** What a card of a conversation would say here. */
export function cardProposalOf(world: World, id: ConversationId): CardProposal {
  const messages = world.messagesOf(id);
  const asked = messages.find(({ direction }) => direction === "in")?.text ?? "";
  const question = asked.match(/[^.!?\n]+\?/)?.[0]?.trim() ?? asked.slice(0, 120);
  return {
    question: { value: question, source: "first_question", confidence: 0.8 },
    done: null,
    promised: null,
    nextStep: null,
    quotes: ["Het is voor een cadeau.", question].filter((quote) => quote !== ""),
  };
}

export const handoversAnswers: Answers<typeof operations> = {
  getHandover: ({ params: { conversationId } }, { world }) => {
    const { cards, understandings, repeats } = handoversOf(world);
    const here = (each: { conversationId: string }) => each.conversationId === conversationId;
    return {
      cards: cards.filter(here),
      understandings: understandings.filter(here),
      repeats: repeats.get(conversationId) ?? [],
    };
  },
  handOver: ({ params, body }, call) => {
    const row = rowOf(call, params.conversationId);
    const card = addCard(call.world, {
      id: body.id,
      conversationId: row.id,
      words: body.words,
      by: { kind: "person", personId: call.person.id },
      fromId: row.assigneeId ?? call.person.id,
      toId: body.personId,
      toTeamId: body.teamId,
    });
    const change = body.teamId ? { assigneeId: null, teamId: body.teamId } : { assigneeId: body.personId };
    return { card, conversation: call.world.change(row.id, change) };
  },
  editHandover: ({ params, body }, call) => ({
    card: addCard(call.world, {
      id: body.id,
      conversationId: params.conversationId,
      words: body.words,
      by: { kind: "person", personId: call.person.id },
      because: "edited",
    }),
  }),
  readHandover: ({ params }, { world, person }) => {
    const { cards } = handoversOf(world);
    const at = cards.findIndex(({ id }) => id === params.cardId);
    const card = { ...found(cards[at]), read: { personId: person.id, at: world.now().toISOString() } };
    cards[at] = card;
    world.tell({ type: "handover_card.changed", payload: { card } });
    return { card };
  },
  askUnderstanding: ({ params, body }, call) => {
    const understanding: Understanding = {
      id: body.id,
      conversationId: params.conversationId,
      messageId: null,
      words: body.words,
      by: call.person.id,
      at: call.world.now().toISOString(),
      expiresAt: call.world.now().toISOString(),
      state: { kind: "asked" },
      version: 1,
    };
    handoversOf(call.world).understandings.unshift(understanding);
    call.world.tell({ type: "understanding.changed", payload: { understanding } });
    return { understanding, conversation: rowOf(call, params.conversationId) };
  },
  setRepeated: ({ params: { conversationId }, body }, { world }) => {
    const repeats: Repeat[] = body.repeated ? [{ saidBy: "colleague", at: world.now().toISOString() }] : [];
    handoversOf(world).repeats.set(conversationId, repeats);
    world.tell({ type: "repeats.changed", payload: { conversationId, repeats } });
    return { repeats };
  },
  getHandoverInsight: () => ({ repeated: share(4, 31), repeatedWithout: 2, asked: 12, confirmed: share(8, 10) }),
  getHandoverSettings: (_input, { world }) => handoversOf(world).texts,
  saveHandoverSettings: ({ body }, { world }) => {
    handoversOf(world).texts = { texts: body.texts, version: body.version + 1 };
    return handoversOf(world).texts;
  },
};
