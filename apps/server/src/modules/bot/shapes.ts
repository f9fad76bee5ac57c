/** What the bot works with, and what it asks of its neighbours. */
import type { BotDialogue, BotFact, BotPlace, BotReason, BotSettings, BotState } from "@luwte/contract/bot.ts";
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ArticleId, ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Level, TopicClass } from "@luwte/contract/oversight.ts";
import type { ContactReason } from "@luwte/contract/wrapUps.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";
import type { PublishedFound } from "../library/public.ts";
import type { NewNotice } from "../mail/public.ts";
import type { Opening } from "../service-levels/public.ts";

/** How far it is, as its rules see it. `fresh`: it took no part yet. */
export type Standing = {
  readonly state: BotState | "fresh";
  /** How often it looked for an answer. */
  readonly rounds: number;
  /** It asked which of two or three articles is meant. */
  readonly clarified: boolean;
};

/** What a text of a customer turns out to be; each is found by lists and forms, never learned. */
export type Meaning = {
  readonly wantsPerson: boolean;
  readonly isGreeting: boolean;
  readonly isThanks: boolean;
  readonly classes: readonly TopicClass[];
};

/** What there is to say: how many articles are sure enough to be given, and how many near enough to be shown. */
export type Finding = { readonly level: Level; readonly sure: number; readonly near: number };

export type Heard =
  | ({ readonly kind: "said" } & Meaning & Finding)
  | { readonly kind: "person" }
  | { readonly kind: "chose"; readonly known: boolean }
  | { readonly kind: "helped" }
  | { readonly kind: "not_helped" }
  | { readonly kind: "silent" }
  | { readonly kind: "person_wrote" }
  | { readonly kind: "off" };

export type Move =
  | { readonly kind: "nothing" }
  | { readonly kind: "greet" }
  | { readonly kind: "show" }
  | { readonly kind: "ask_which" }
  | { readonly kind: "answer" }
  | { readonly kind: "solve"; readonly how: "confirmed" | "assumed" }
  | { readonly kind: "hand_over"; readonly because: BotReason };

/** An article with the probability that it is the answer. */
export type Likely = PublishedFound;

/** What was read of a question before anything is written. */
export type Reading = {
  readonly question: string;
  readonly language: Language;
  readonly meaning: Meaning;
  /** Best first; only those that are near enough to be shown. */
  readonly likely: readonly Likely[];
};

/** A dialogue as it is kept. */
export type Kept = BotDialogue & {
  readonly rounds: number;
  readonly clarified: boolean;
  readonly silentAt: Date | null;
};
/** What a move changes of it. */
export type Change = Partial<
  Pick<
    Kept,
    | "language"
    | "state"
    | "question"
    | "offers"
    | "asked"
    | "facts"
    | "because"
    | "solved"
    | "rounds"
    | "clarified"
    | "silentAt"
  >
>;

/** What a customer pressed. `key`: of the press, and of the message that its words become. */
export type Press = {
  readonly key: MessageId;
  readonly do: "open" | "helped" | "not_helped" | "person" | "choose";
  /** Of the offers; null: none of them. */
  readonly article: string | null;
};

export type Given = { readonly fact: BotFact; readonly value: string };
export type BotNeeds = {
  readonly conversations: Pick<
    Conversations,
    "find" | "lock" | "receiveMessage" | "setState" | "addActivity" | "speak" | "listMessages"
  >;
  reasons(tx: OrganisationTransaction): Promise<readonly ContactReason[]>;
  /** The card for whoever takes over. */
  giveCard(
    work: Work,
    conversation: Conversation,
    words: { question: string; done: string; nextStep: string },
  ): Promise<void>;
  /** Where the customer follows the conversation; null: nowhere. */
  statusUrl(
    platform: Platform,
    tx: OrganisationTransaction,
    of: { readonly id: ConversationId; readonly demo: boolean },
  ): Promise<string | null>;
  post(work: Work, notice: NewNotice): Promise<void>;
  /** Where an article can be read, below our own address; null: there is no such page. */
  articlePath(
    tx: OrganisationTransaction,
    article: { readonly articleId: ArticleId; readonly language: Language; readonly title: string },
  ): Promise<string | null>;
};

/** Where it happens, and with whom. The conversation is held. */
export type Scene = {
  readonly work: Work;
  readonly needs: BotNeeds;
  readonly conversation: Conversation;
  readonly dialogue: Kept | null;
  readonly place: BotPlace;
  readonly language: Language;
  readonly settings: BotSettings;
  readonly opening: Opening;
  /** An answer has somewhere to go when the customer has left. */
  readonly hasAddress: boolean;
};

/** What became of a move: it may have become another one. */
export type Done = { readonly move: Exclude<Move, { kind: "nothing" }>; readonly change: Change };
