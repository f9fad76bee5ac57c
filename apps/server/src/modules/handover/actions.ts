/** Giving a conversation with its card, changing what a card says, and the card that is made when nobody gave one. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { CardProposal, CardWords, HandoverCard } from "@luwte/contract/handovers.ts";
import { type ConversationId, type HandoverCardId, newId, type PersonId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { GiveRefusal } from "../routing/public.ts";
import * as queries from "./queries.ts";
import { recordsOf } from "./records/actions.ts";
import { changeOfHands, isWorkedOn, judgeCard, proposeCard, wordsOf } from "./rules.ts";
import type { HandoverNeeds, NewCard, To } from "./shapes.ts";

/** What a card would say by records alone. */
export const cardFromRecords = async (
  tx: OrganisationTransaction,
  needs: Pick<HandoverNeeds, "openPromises" | "openQuestions">,
  id: ConversationId,
): Promise<CardProposal> => proposeCard(await recordsOf(tx, needs, id));

export async function store(work: Work, made: NewCard): Promise<HandoverCard | null> {
  const card = await queries.insertCard(work, made);
  if (card) work.record({ type: "handover_card.changed", payload: { card } });
  return card;
}

type Given = To & { id: HandoverCardId; words: CardWords; proposal: CardProposal | null };

/** The card first, in the same transaction: whoever hears of the change finds it there. A refusal to give takes it away again. */
export async function handOver(
  work: Work,
  needs: HandoverNeeds,
  conversationId: ConversationId,
  { id, words, proposal, personId, teamId }: Given,
): Promise<{ card: HandoverCard; conversation: Conversation } | Refusal<GiveRefusal>> {
  const before = await needs.conversations.lock(work.tx, conversationId);
  if (!before) return refuse("not_found");
  const known = await queries.findCard(work.tx, id);
  if (known) return known.conversationId === before.id ? { card: known, conversation: before } : refuse("not_found");
  if (teamId && !(await queries.isTeam(work.tx, teamId))) return refuse("not_found", { what: "team" });
  const card = await store(work, {
    id,
    conversationId,
    words,
    made: "person",
    because: teamId && !personId ? "team" : "agent",
    fromId: before.assigneeId ?? personOf(work),
    toId: personId,
    toTeamId: teamId,
    judged: judgeCard(proposal, words),
  });
  if (!card) return refuse("not_found");
  const change = teamId && !personId ? { assigneeId: null, teamId } : { assigneeId: personId };
  const given = await needs.give(work, conversationId, change);
  return isRefusal(given) ? given : { card, conversation: given.conversation };
}

const personOf = ({ actor }: Work): PersonId | null => (actor.kind === "person" ? actor.personId : null);

export async function editCard(
  work: Work,
  needs: HandoverNeeds,
  conversationId: ConversationId,
  { id, words }: { id: HandoverCardId; words: CardWords },
): Promise<{ card: HandoverCard } | Refusal<"not_found">> {
  const conversation = await needs.conversations.lock(work.tx, conversationId);
  if (!conversation) return refuse("not_found");
  const known = await queries.findCard(work.tx, id);
  if (known) return known.conversationId === conversationId ? { card: known } : refuse("not_found");
  const card = await store(work, { ...restOf(conversation), id, words, made: "person", because: "edited" });
  return card ? { card } : refuse("not_found");
}

/** A next card between handovers: nobody gave anything. */
export const restOf = ({ id, assigneeId, teamId }: Conversation) => ({
  conversationId: id,
  fromId: null,
  toId: assigneeId,
  toTeamId: teamId,
  judged: [],
});

/** Of one's own conversation; a colleague who looks in has not read it for who has it. */
export async function readCard(
  work: Work,
  needs: HandoverNeeds,
  id: HandoverCardId,
): Promise<{ card: HandoverCard } | Refusal<"not_found">> {
  const card = await queries.findCard(work.tx, id);
  const conversation = card && (await needs.conversations.find(work.tx, card.conversationId));
  if (!card || !conversation) return refuse("not_found");
  const personId = personOf(work);
  if (card.read || personId === null || conversation.assigneeId !== personId) return { card };
  await queries.insertRead(work, id, personId);
  const read = (await queries.findCard(work.tx, id))!;
  work.record({ type: "handover_card.changed", payload: { card: read } });
  return { card: read };
}

type Changed = { before: Conversation | null; after: Conversation };

/** Hears of every change of a conversation in its own transaction. What a person gave with a card has one of this very moment already. */
export async function carry(work: Work, needs: HandoverNeeds, { before, after }: Changed): Promise<void> {
  const because = changeOfHands(before, after);
  if (!because || !before) return;
  const newest = await queries.newestCard(work.tx, after.id);
  if (newest?.at === work.now.toISOString()) return;
  const records = await recordsOf(work.tx, needs, after.id);
  if (!isWorkedOn(records)) return;
  const words = { ...wordsOf(proposeCard(records)), strong: newest?.strong ?? "" };
  await store(work, {
    id: newId<HandoverCardId>(work.now.getTime()),
    conversationId: after.id,
    words,
    made: "records",
    because,
    fromId: before.assigneeId,
    toId: after.assigneeId,
    toTeamId: after.teamId,
    judged: [],
  });
}

/** From a program that spoke with the customer, to whoever takes it. What the customer finds important is theirs to say. */
export async function giveCard(
  work: Work,
  conversation: Conversation,
  words: Pick<CardWords, "question" | "done" | "nextStep">,
): Promise<void> {
  const id = newId<HandoverCardId>(work.now.getTime());
  const all = { promised: "", strong: "", ...words };
  await store(work, { ...restOf(conversation), id, words: all, made: "records", because: "bot" });
}
