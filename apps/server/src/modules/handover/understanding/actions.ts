/** Showing the customer what we understood, and taking what they say of it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { HandoverCard, Understanding } from "@luwte/contract/handovers.ts";
import {
  type ConversationId,
  type HandoverCardId,
  type MessageId,
  newId,
  type UnderstandingId,
} from "@luwte/contract/ids.ts";
import { hashOfToken, newToken } from "../../../platform/security/tokens.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { restOf, store } from "../actions.ts";
import { newestCard } from "../queries.ts";
import { tellRepeats } from "../repeats/actions.ts";
import { addRepeat } from "../repeats/queries.ts";
import { findTexts } from "../settings/actions.ts";
import { filledText } from "../settings/rules.ts";
import type { HandoverNeeds } from "../shapes.ts";
import { answerOnce, findUnderstanding, insertUnderstanding } from "./queries.ts";

const DAY = 86_400_000;
/** Long enough for who reads mail on Monday, short enough to be worth little in an old mailbox. */
const GOOD_FOR_DAYS = 14;

type Asked = { id: UnderstandingId; words: string; seenMessageId: MessageId | null };
type Asking = Refusal<"not_found" | "unseen_message" | "no_recipient" | "empty_message">;

/** `addressOf` makes the link from a key, which is nowhere but in the message. */
export async function askUnderstanding(
  work: Work,
  needs: HandoverNeeds,
  conversationId: ConversationId,
  { id, words, seenMessageId }: Asked,
  addressOf: (token: string) => string,
): Promise<{ understanding: Understanding; conversation: Conversation } | Asking> {
  const before = await needs.conversations.lock(work.tx, conversationId);
  if (!before) return refuse("not_found");
  const known = await findUnderstanding(work.tx, id);
  if (known)
    return known.conversationId === before.id ? { understanding: known, conversation: before } : refuse("not_found");
  const token = newToken();
  const { language: own } = await findOrganisation(work.tx);
  const language = before.language ?? own;
  const { texts } = await findTexts(work.tx);
  const messageId = newId<MessageId>(work.now.getTime());
  const answer = {
    conversationId,
    id: messageId,
    richText: filledText(texts[language], words, addressOf(token)),
    seen: { newest: seenMessageId },
  };
  const sent = await needs.conversations.answer(work, answer);
  if (isRefusal(sent)) return sent;
  const understanding = await insertUnderstanding(work, {
    id,
    conversationId,
    messageId,
    words,
    language,
    by: work.actor.kind === "person" ? work.actor.personId : null,
    tokenHash: hashOfToken(token),
    expiresAt: new Date(work.now.getTime() + GOOD_FOR_DAYS * DAY),
  });
  if (!understanding) return refuse("not_found");
  work.record({ type: "understanding.changed", payload: { understanding } });
  await needs.conversations.addActivity(work, conversationId, { code: "understanding_asked", params: {} });
  return { understanding, conversation: sent.conversation };
}

export type CustomerAnswer = { correction: string | null; repeated: boolean };

/** False: it was answered before, or came too late. A correction is a message of the customer like any other, so somebody reads it, and the next card. */
export async function takeAnswer(
  work: Work,
  needs: HandoverNeeds,
  id: UnderstandingId,
  { correction, repeated }: CustomerAnswer,
): Promise<boolean> {
  const asked = await findUnderstanding(work.tx, id);
  const conversation = asked && (await needs.conversations.lock(work.tx, asked.conversationId));
  if (!asked || !conversation) return false;
  const said = correction === null ? { kind: "confirmed" as const } : { kind: "corrected" as const, words: correction };
  const understanding = await answerOnce(work, id, said);
  if (!understanding) return false;
  work.record({ type: "understanding.changed", payload: { understanding } });
  await needs.conversations.addActivity(work, conversation.id, { code: `understanding_${said.kind}`, params: {} });
  if (repeated) {
    await addRepeat(work, conversation.id, "customer");
    await tellRepeats(work, conversation.id);
  }
  if (correction !== null) await takeCorrection(work, needs, conversation, correction);
  return true;
}

async function takeCorrection(
  work: Work,
  needs: HandoverNeeds,
  conversation: Conversation,
  correction: string,
): Promise<void> {
  await needs.conversations.receiveMessage(work, {
    conversationId: conversation.id,
    channel: conversation.channel,
    inboxId: conversation.inboxId,
    widgetId: conversation.widgetId,
    from: { kind: "customer", customerId: conversation.customer.id, address: conversation.customer.address },
    subject: conversation.subject,
    text: correction,
    at: work.now,
  });
  const newest = await newestCard(work.tx, conversation.id);
  const words = { ...(newest ? wordsIn(newest) : NO_WORDS), question: correction.slice(0, 1000) };
  const id = newId<HandoverCardId>(work.now.getTime());
  await store(work, { ...restOf(conversation), id, words, made: "customer", because: "corrected" });
}

const NO_WORDS = { question: "", done: "", promised: "", strong: "", nextStep: "" };
const wordsIn = ({ question, done, promised, strong, nextStep }: HandoverCard) => ({
  question,
  done,
  promised,
  strong,
  nextStep,
});
