/** Asking once how it went, and taking what is answered. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal } from "@luwte/contract/errors.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { paragraphsAsHtml } from "../../../platform/http/html.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { passOn } from "../compliments/actions.ts";
import { findHelpers } from "../compliments/queries.ts";
import { cleaned } from "../compliments/rules.ts";
import { findSettings } from "../settings/actions.ts";
import { NOT_SOLVED, textFor } from "../settings/rules.ts";
import type { AskFacts, Given, Place, ThanksNeeds, Wrong } from "../shapes.ts";
import * as queries from "./queries.ts";
import { mayStillChange, saysNothing, showsInChat, whyNotAsk } from "./rules.ts";

export async function factsOf(
  tx: OrganisationTransaction,
  needs: ThanksNeeds,
  { id, state, customer }: Pick<Conversation, "id" | "state" | "customer">,
): Promise<AskFacts> {
  const { settings } = await findSettings(tx);
  const standing = await queries.findStanding(tx, { id, customerId: customer.id });
  const leaveAlone = (await needs.leaveAlone?.(tx, id)) ?? false;
  return { ...standing, asks: settings.asks, everyDays: settings.everyDays, state, leaveAlone };
}

/** The job's part: looks again, since much may have happened since it was solved. */
export async function askByMail(
  work: Work,
  platform: Pick<Platform, "secrets" | "settings">,
  needs: ThanksNeeds,
  id: ConversationId,
): Promise<boolean> {
  const conversation = await needs.conversations.lock(work.tx, id);
  if (conversation?.channel !== "mail") return false;
  if (whyNotAsk(await factsOf(work.tx, needs, conversation), work.now) !== null) return false;
  const url = await needs.statusUrl(platform, work.tx, conversation);
  if (!url || !(await queries.noteAsked(work, id, "mail"))) return false;
  const { settings } = await findSettings(work.tx);
  const richText = paragraphsAsHtml(textFor(settings, conversation.language, `${url}#answer`));
  const sent = await needs.conversations.answer(work, {
    conversationId: id,
    id: newId<MessageId>(),
    richText,
    seen: null,
  });
  return !isRefusal(sent);
}

/** Whether the chat shows the short form now; being shown it is being asked. */
export async function askInChat(work: Work, needs: ThanksNeeds, conversation: Conversation): Promise<boolean> {
  const shows = showsInChat(await factsOf(work.tx, needs, conversation), work.now);
  if (shows === "ask") await queries.noteAsked(work, conversation.id, "chat");
  return shows !== null;
}

export type Answering = {
  readonly given: Given;
  readonly place: Place;
  readonly language: Language;
  /** Of the form, so that sending it twice says one thing. */
  readonly key: MessageId;
  /** Where an answer goes; null: where it went before. */
  readonly address: string | null;
};

/** What is wrong with it, or null. */
export async function takeAnswer(
  work: Work,
  needs: ThanksNeeds,
  conversationId: ConversationId,
  answering: Answering,
): Promise<Wrong | null> {
  const { given, place } = answering;
  const conversation = await needs.conversations.lock(work.tx, conversationId);
  if (conversation?.state.kind !== "solved") return "closed";
  if (saysNothing(given)) return "empty";
  const kept = await queries.findAnswer(work.tx, conversationId);
  if (kept && !mayStillChange(kept, work.now)) return "closed";
  if (given.never) await queries.optOut(work, conversation.customer.id);
  await queries.saveAnswer(work, conversation, given);
  if (given.reopen) await goOn(work, needs, conversation, answering);
  else if (cleaned(given.words) !== "") {
    const [helper] = await findHelpers(
      work.tx,
      { id: conversation.id, customerId: conversation.customer.id },
      work.now,
    );
    await passOn(work, conversation, { kind: "remark", toId: helper?.id ?? null, words: given.words, place });
  }
  return null;
}

/** It is a message of the customer in the same conversation, so it opens as any message opens it, and to whom it comes reads the story so far. */
async function goOn(work: Work, needs: ThanksNeeds, conversation: Conversation, answering: Answering): Promise<void> {
  const { given, key, address } = answering;
  const language = conversation.language ?? answering.language;
  await needs.conversations.receiveMessage(work, {
    id: key,
    conversationId: conversation.id,
    channel: conversation.channel,
    inboxId: conversation.inboxId,
    widgetId: conversation.widgetId,
    from: { kind: "customer", customerId: conversation.customer.id, ...(address ? { address } : {}) },
    subject: conversation.subject,
    text: cleaned(given.words) || NOT_SOLVED[language],
    at: work.now,
  });
}
