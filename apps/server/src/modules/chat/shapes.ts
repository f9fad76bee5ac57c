/** Who writes in a chat, where, and what chat asks of its neighbours. */

import type { BotPlace } from "@luwte/contract/bot.ts";
import type { Brand } from "@luwte/contract/brand.ts";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId, CustomerId, MessageId, OrganisationId, WidgetId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { BotBody, ThanksBody } from "@luwte/contract/widget/parsers.ts";
import type { SessionReply, ThanksReply, WidgetBot } from "@luwte/contract/widget/protocol.ts";
import type { Widget } from "@luwte/contract/widget/widget.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";
import type { People } from "../people/public.ts";
import type { Opening } from "../service-levels/public.ts";
import type { Waits } from "../waiting/public.ts";

export type VisitorId = Brand<string, "visitor">;

/** A widget as the server has it: with whose it is, and the sealed secret that its host site signs with. */
export type StoredWidget = Widget & { readonly organisationId: OrganisationId; readonly sealedSecret: Buffer };

export type Visitor = {
  readonly id: VisitorId;
  readonly organisationId: OrganisationId;
  readonly widgetId: WidgetId;
  /** Who this is at the host site; null for a stranger. */
  readonly subject: string | null;
  readonly customerId: CustomerId | null;
  readonly conversationId: ConversationId | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly language: Language;
  /** Where they were last, without what stands behind a question mark. */
  readonly pageUrl: string;
  readonly visitorReadAt: Date | null;
  readonly agentReadAt: Date | null;
  /** Answers up to this moment were seen, or went by mail. */
  readonly mailedUpTo: Date | null;
  /** The mails that said again what stands in the chat: not shown there a second time. */
  readonly copies: readonly MessageId[];
  readonly lastHereAt: Date;
};

/** Everything a widget shows of a conversation. Its session and its stream are both made of this, so they cannot disagree. */
export type Snapshot = Omit<SessionReply, "visitorToken">;

/** What a visitor was not there to see, to go by mail in the same conversation. */
export type Unseen = {
  readonly conversationId: ConversationId;
  readonly messages: readonly Message[];
  readonly to: { readonly email: string; readonly name: string | null };
};

/** What a bot made of words: chat hands it back unread once they are stored. */
export type BotReading = { readonly question: string };

/** `read` comes before the message is stored and may fail; `hear` stands in the unit of work that stores it. */
export type ChatBot = {
  read(
    tx: OrganisationTransaction,
    asked: { place: BotPlace; conversationId: ConversationId | null; text: string; language: Language },
  ): Promise<BotReading | null>;
  hear(
    work: Work,
    told: {
      conversation: Conversation;
      reading: BotReading;
      place: BotPlace;
      opening: Opening;
      hasAddress: boolean;
    },
  ): Promise<unknown>;
  press(
    work: Work,
    pressed: {
      conversationId: ConversationId;
      press: Omit<BotBody, "key"> & { key: MessageId };
      address: string | null;
      opening: Opening;
    },
  ): Promise<Refusal<"not_found"> | undefined>;
  show(tx: OrganisationTransaction, id: ConversationId): Promise<WidgetBot | null>;
};

export type ChatNeeds = {
  readonly conversations: Pick<
    Conversations,
    "receiveMessage" | "find" | "findMessage" | "listMessages" | "claim" | "setDelivery" | "addActivity"
  >;
  readonly people: Pick<People, "find">;
  /** The path of the page where the visitor follows the conversation. Without that neighbour there is none. */
  readonly statusPath?: (tx: OrganisationTransaction, id: ConversationId) => Promise<string | null>;
  /** What a visitor says thank you with, or answers when asked how it went. Without that neighbour nobody is asked. */
  readonly thanking?: (
    work: Work,
    id: ConversationId,
    said: { body: ThanksBody; language: Language },
  ) => Promise<ThanksReply | Refusal<"not_found">>;
  /** How long visitors wait, and what they may choose instead. Without it nothing is said of a wait. */
  readonly waits?: Waits;
  /** What answers from approved articles before a person does. Without it nobody meets one. */
  readonly bot?: ChatBot;
  /** A conversation began on this page of the host site; what a neighbour knows of that page it adds. */
  readonly began?: (work: Work, id: ConversationId, pageUrl: string) => Promise<void>;
  /** A mail to the customer that belongs to this conversation, so that an answer to it comes back here. Done in this unit of work, or refused. */
  goOnByMail(work: Work, unseen: Unseen): Promise<Refusal | undefined>;
};
