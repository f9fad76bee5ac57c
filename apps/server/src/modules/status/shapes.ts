/** What a status page is made of, and what the module asks of its neighbours. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { ConversationId, MessageId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Html } from "../../platform/http/html.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";
import type { Offering, ShownWait, Waits } from "../waiting/public.ts";

/** Something that was promised, with the time by which. */
export type Owed = { readonly words: string; readonly dueAt: Date };
/** A question that lies with another department. */
export type AskedElsewhere = { readonly department: string; readonly until: Date };

export type StatusNeeds = {
  readonly conversations: Pick<
    Conversations,
    "find" | "findMessage" | "listMessages" | "receiveMessage" | "setState" | "addActivity"
  >;
  /** What is still open, in any order. */
  owedIn(tx: OrganisationTransaction, id: ConversationId): Promise<readonly Owed[]>;
  /** Optional: without that neighbour nothing lies elsewhere. */
  readonly askedIn?: (tx: OrganisationTransaction, id: ConversationId) => Promise<readonly AskedElsewhere[]>;
  /** What we understood the question to be; null: the customer's own first words say it. */
  readonly understoodIn?: (tx: OrganisationTransaction, id: ConversationId) => Promise<string | null>;
  /** Addresses that somebody left in it as their own, in small letters; a visitor who chats has no other. */
  readonly addressesLeftIn?: (tx: OrganisationTransaction, id: ConversationId) => Promise<readonly string[]>;
  /** What neighbours add to the page, in the order in which it stands. */
  readonly parts?: readonly StatusPart[];
  /** Without it nothing is said of a wait. */
  readonly waits?: Waits;
};

/** A part of the page that a neighbour adds. Whoever has the link meets it, so what it shows to others than its reader is harmless. */
export type StatusPart = {
  /** The last step of its form's address, and the id of its section. */
  readonly name: string;
  /**
   * For a part that changes while the page is open, and only for its reader. Another text when it shows something else; null: nothing in it
   * changes any more by itself. Whoever has the link sees the mark, so it tells nothing of what is shown, and nobody can guess from it.
   */
  mark?(tx: OrganisationTransaction, id: ConversationId): Promise<string | null>;
  /** Null: it has nothing to say now. */
  show(tx: OrganisationTransaction, shown: PartShown): Promise<Html | null>;
  /** What was wrong with a form that was sent, in words of the part's own; null: it was taken. */
  take(platform: Platform, opened: Opened, sent: PartSent): Promise<string | null>;
};
export type PartShown = {
  readonly conversation: Conversation;
  readonly language: Language;
  readonly path: string;
  /** Passed the address check. */
  readonly isReader: boolean;
  readonly wrong: string | null;
  readonly now: Date;
};
export type PartSent = {
  readonly fields: ReadonlyMap<string, string>;
  readonly key: MessageId;
  readonly language: Language;
  /** Of who passed the address check. */
  readonly address: string | null;
};

export const STAGES = ["received", "working", "department", "your_turn", "planned", "solved"] as const;
export type Stage = (typeof STAGES)[number];

/** What happens next, and by when. */
export type Next =
  | { readonly kind: "promise"; readonly words: string; readonly dueAt: Date }
  | { readonly kind: "department"; readonly department: string; readonly until: Date }
  | { readonly kind: "planned"; readonly at: Date }
  | { readonly kind: "answer"; readonly dueAt: Date }
  /** A time that was promised has passed: said as it is. */
  | { readonly kind: "late"; readonly dueAt: Date }
  | { readonly kind: "yours" }
  | { readonly kind: "nothing" };

export type Facts = {
  readonly state: Conversation["state"];
  readonly answered: boolean;
  readonly dueAt: Date | null;
  readonly owed: readonly Owed[];
  readonly asked: readonly AskedElsewhere[];
};

/** Which conversation a link opens. */
export type Opened = {
  readonly organisationId: OrganisationId;
  readonly conversationId: ConversationId;
  readonly generation: number;
};

/** Who passed the address check. */
export type Reader = { readonly address: string };

/** What a page that is open asks for: whether there is news, and how the wait stands, which changes all the time and is put in place. */
export type News = {
  readonly version: string;
  readonly wait: readonly string[] | null;
  /** The marks of parts that change while the page is open. */
  readonly parts: Readonly<Record<string, string>>;
};
/**
 * `mayWait`: a wait is told, or may be told soon; no event says when it moves or begins. `dependsOn`: of whose switches and articles something
 * shown depends; null: of nobody's.
 */
export type Heard = { readonly news: News; readonly mayWait: boolean; readonly dependsOn: OrganisationId | null };

/** Everything that a page shows. */
export type StatusPage = {
  readonly path: string;
  readonly organisation: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly number: number;
  readonly stage: Stage;
  readonly next: Next;
  readonly version: string;
  /** Null: the customer waits for nothing. */
  readonly wait: ShownWait | null;
  readonly parts: readonly Html[];
  /** By what somebody can show that the question is theirs; `chat` and `elsewhere`: no address belongs to it, and it goes on where it was asked. */
  readonly proof: "address" | "chat" | "elsewhere";
  /** Only for who passed the check. */
  readonly story: Story | null;
  /** Instead of waiting; only for who passed the check, and while they wait. */
  readonly offer: Offering | null;
};

export type Story = {
  readonly subject: string;
  readonly understood: string;
  readonly owed: readonly Owed[];
  readonly messages: readonly Said[];
  readonly hasEarlier: boolean;
  readonly address: string;
};

export type Said = {
  readonly by: "customer" | "us" | "system";
  readonly name: string;
  readonly text: string;
  readonly at: Date;
  readonly files: Message["attachments"];
};
