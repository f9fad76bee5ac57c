/** What goes in and out of conversations, and what they ask of their neighbours. */
import type {
  Channel,
  Conversation,
  Delivery,
  MailAddress,
  Message,
  Participant,
} from "@luwte/contract/conversations.ts";
import type { AddressKind } from "@luwte/contract/customers.ts";
import type { Refusal } from "@luwte/contract/errors.ts";
import type {
  ConversationId,
  CustomerGroupId,
  CustomerId,
  InboxId,
  MessageId,
  OrganisationId,
  OriginalId,
  PersonId,
  TeamId,
  WidgetId,
} from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { RowKey } from "@luwte/contract/lists.ts";
import type { NewPromise } from "@luwte/contract/newPromises.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";

/** Who wrote. `verified`: proven to use the address (wrote from it, signed by the site); otherwise it is only what a visitor says. */
export type Sender =
  | { kind: AddressKind; value: string; name: string; verified: boolean; replyTo?: string }
  /** A visitor who was met before. `address`: where an answer goes when they have left. */
  | { kind: "customer"; customerId: CustomerId; address?: string | null }
  | { kind: "anonymous"; name: string };

export type IncomingFile = {
  /** Of the blob, which is stored before. */
  hash: string;
  name: string;
  type: string;
  size: number;
  inline: boolean;
  contentId: string | null;
};

/** A message from outside, already read and made safe by its channel. */
export type Incoming = {
  /** The same id twice is one message. */
  id?: MessageId;
  /** Where it belongs, as the channel decided; absent: a conversation of its own. */
  conversationId?: ConversationId;
  channel: Channel;
  inboxId?: InboxId | null;
  widgetId?: WidgetId | null;
  /** Of a new conversation; preset: the inbox's team. */
  teamId?: TeamId | null;
  from: Sender;
  subject: string;
  /** What was newly written; `fullText` has quotes and signature too, and is left out when that is nothing more. */
  text: string;
  fullText?: string | null;
  /** Safe to show in a sandboxed frame. */
  html?: string | null;
  hasRemoteImages?: boolean;
  mail?: { from: MailAddress; to: MailAddress[]; cc: MailAddress[]; subject: string } | null;
  messageIdHeader?: string | null;
  originalId?: string | null;
  attachments?: readonly IncomingFile[];
  /** Who else takes part; the sender is added by itself. */
  participants?: readonly Participant[];
  /** Sent by a machine: it opens nothing that was closed, and nobody waits for an answer to it. */
  automatic?: boolean;
  language?: Language | null;
  demo?: boolean;
  at: Date;
};

/** A note of somebody without a desk, such as a colleague in another department. */
export type OutsideNote = {
  id: MessageId;
  conversationId: ConversationId;
  /** Whose words these are. */
  name: string;
  text: string;
  files: readonly IncomingFile[];
  originalId: OriginalId | null;
  /** It is our turn again, also when the conversation was put aside or solved. */
  wakes: boolean;
};

/**
 * What a program says to a customer. `turn`: whose it is from then on: as it was, the customer's, ours, or of nobody for a moment while the customer waits.
 */
export type Words = {
  id: MessageId;
  conversationId: ConversationId;
  name: string;
  text: string;
  turn: "same" | "theirs" | "ours" | { heldUntil: Date };
};

/** `created`: false when this message was there already. */
export type Received = { conversation: Conversation; message: Message; created: boolean };

/** What leaves for a customer. `queued` until its channel has taken it; not before `sendAt`, for until then it can be taken back. */
export type Outgoing = { conversation: Conversation; message: Message; sendAt: Date };

/** The ways out. Called in the transaction in which the message is stored, so a job that is enqueued here exists if and only if the message does. */
export type Channels = {
  deliver(work: Work, outgoing: Outgoing): Promise<void>;
};

/** What a due time depends on. Asked when somebody begins to wait, and when the customer or the channel becomes another. */
export type DueFacts = {
  channel: Channel;
  groupId: CustomerGroupId | null;
  /** Since when the customer waits. */
  waitingSince: Date;
  /** Whether a person ever answered in this conversation: the first answer has its own target. */
  answeredBefore: boolean;
};
export type DueTimes = (work: Work, facts: DueFacts) => Promise<Date | null>;
/** Says that due times will be asked for in this unit of work, so that what they need comes with the answer to another question. */
export type ExpectDue = (work: Work) => void;

export type AssignChange = { assigneeId?: PersonId | null; teamId?: TeamId | null };
/** How somebody's choice to give a conversation away is carried out, with its rules and its history. */
export type Assigning = (
  work: Work,
  conversationId: ConversationId,
  change: AssignChange,
) => Promise<Refusal | { conversation: Conversation }>;

/** How a stored HTML body is shown: pictures of its own at their addresses, pictures from outside only when asked (not null), through us. */
export type ShowHtml = (
  html: string,
  show: {
    remoteAddressOf: ((place: number) => string) | null;
    addressOf: (contentId: string) => string | undefined;
  },
) => string;

/** What happened to a conversation, told to neighbours in the same transaction after it is stored. */
export type ConversationChange = {
  before: Conversation | null;
  after: Conversation;
  groupId: CustomerGroupId | null;
  because: "received" | "answered" | "changed";
};

/** What is promised in answers. Called in the transaction in which the message is stored, or taken away again. */
export type Promising = {
  made(work: Work, message: Message, promises: readonly NewPromise[]): Promise<Refusal<PromiseRefusal> | undefined>;
  /** Before the message goes; gives what was promised in it. */
  takenBack(work: Work, message: Message): Promise<NewPromise[]>;
};
export type PromiseRefusal = "not_found" | "due_in_past" | "too_many_promises";

/** Asked before somebody solves a conversation just so; null: go ahead. */
export type RefuseToSolve = (work: Work) => Promise<Refusal<"wrap_up_needed"> | null>;

/** All optional: without a neighbour its part is left out. */
export type ConversationNeeds = {
  channels: Channels;
  dueTimes?: DueTimes;
  expectDue?: ExpectDue;
  assigning?: Assigning;
  showHtml?: ShowHtml;
  promising?: Promising;
  refuseToSolve?: RefuseToSolve;
  changed?: (work: Work, change: ConversationChange) => Promise<void>;
};

/** What neighbours may ask and do, each within their own unit of work. */
export type Conversations = {
  receiveMessage(work: Work, incoming: Incoming): Promise<Received | Refusal<"not_found">>;
  /** The same id again is the same note. */
  addNote(work: Work, note: OutsideNote): Promise<{ message: Message; created: boolean } | Refusal<"not_found">>;
  /** In a program's own name; it is no answer of a person. The same id again is the same message. */
  speak(work: Work, words: Words): Promise<Received | Refusal<"not_found">>;
  /** Null when it is not there. */
  find(tx: OrganisationTransaction, id: ConversationId): Promise<Conversation | null>;
  /** Those that are there, in no particular order. */
  findSome(tx: OrganisationTransaction, ids: readonly ConversationId[]): Promise<Conversation[]>;
  /** Holds the conversation until the unit of work ends. Always before changing what depends on how it stands. */
  lock(tx: OrganisationTransaction, id: ConversationId): Promise<Conversation | null>;
  findMessage(tx: OrganisationTransaction, id: MessageId): Promise<Message | null>;
  /** Newest first, before a place in time. */
  listMessages(
    tx: OrganisationTransaction,
    id: ConversationId,
    before: RowKey | null,
    limit: number,
  ): Promise<{ items: Message[]; next: string | null }>;
  /** How far an outgoing message came. A failure is told to who wrote it. */
  setDelivery(work: Work, id: MessageId, delivery: Delivery): Promise<{ message: Message } | Refusal<"not_found">>;
  /** Takes a queued message whose time has come, marks it `sending`; null when it was taken back or somebody else has it. */
  claim(work: Work, id: MessageId): Promise<Outgoing | null>;
  /** The assignment alone: no rules, no history. `activity` is what the timeline says; preset: who gave it to whom. */
  assign(
    work: Work,
    id: ConversationId,
    change: AssignChange,
    activity?: { code: string; params: Record<string, string | number | null> } | null,
  ): Promise<{ before: Conversation; conversation: Conversation } | Refusal<"not_found">>;
  /** As a colleague would change it: with its lines in the timeline, and only what becomes different. */
  edit(
    work: Work,
    id: ConversationId,
    edit: { [Field in "language" | "priority" | "skills"]?: Conversation[Field] | undefined },
  ): Promise<{ conversation: Conversation } | Refusal<"not_found" | "changed_meanwhile">>;
  /** Says of two that they belong together, and takes that back. */
  link(work: Work, one: ConversationId, other: ConversationId): Promise<Refusal | object>;
  unlink(work: Work, one: ConversationId, other: ConversationId): Promise<Refusal | object>;
  /** What somebody decided of why it came in; what is absent stays as it is. */
  setTriaged(
    work: Work,
    id: ConversationId,
    triaged: { [Field in "reasonId" | "complexity"]?: Conversation[Field] | undefined },
  ): Promise<{ conversation: Conversation } | Refusal<"not_found">>;
  setDue(
    work: Work,
    id: ConversationId,
    dueAt: Date | null,
  ): Promise<{ conversation: Conversation } | Refusal<"not_found">>;
  /** By when the nearest open promise is to be kept. */
  setPromiseDue(
    work: Work,
    id: ConversationId,
    promiseDueAt: Date | null,
  ): Promise<{ conversation: Conversation } | Refusal<"not_found">>;
  /** An answer in the ordinary way. `seen` null: written by Luwte itself, which has nothing to read first. */
  answer(
    work: Work,
    answer: {
      conversationId: ConversationId;
      id: MessageId;
      richText: string;
      seen: { newest: MessageId | null } | null;
    },
  ): Promise<{ message: Message; conversation: Conversation } | Refusal<AnswerRefusal>>;
  setState(
    work: Work,
    id: ConversationId,
    state: { kind: "open" } | { kind: "waiting_customer" } | { kind: "snoozed"; until: Date } | { kind: "solved" },
  ): Promise<{ conversation: Conversation } | Refusal<"not_found">>;
  /** Tells all desks of a conversation that was written past this door, such as an imported one. */
  tell(work: Work, id: ConversationId): Promise<void>;
  /** The same of one that everybody knows already and that counts where it counted, such as an emptied one. */
  tellAgain(work: Work, id: ConversationId): Promise<void>;
  /** Answers in a chat that were not seen go after the visitor by mail, in the same conversation. */
  goOnByMail(
    work: Work,
    going: {
      conversationId: ConversationId;
      messages: readonly Message[];
      to: { email: string; name: string | null };
    },
  ): Promise<Refusal | undefined>;
  /** With everything said in it, for good. False when it was not there. */
  remove(work: Work, id: ConversationId): Promise<boolean>;
  /** A line in the timeline. */
  addActivity(
    work: Work,
    id: ConversationId,
    activity: { code: string; params: Record<string, string | number | null> },
  ): Promise<void>;
};

export type AnswerRefusal = "not_found" | "unseen_message" | "no_recipient" | "empty_message";

/** For what looks after all organisations. */
export type InOrganisation<Item> = { organisationId: OrganisationId } & Item;
