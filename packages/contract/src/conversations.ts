/** Conversations and what is said in them. */
import { z } from "zod";
import { Actor, EmailAddress, Moment, Name } from "./common.ts";
import { CustomerRef } from "./customers.ts";
import {
  ActivityId,
  AttachmentId,
  ContactReasonId,
  ConversationId,
  CustomerId,
  InboxId,
  LabelId,
  MessageId,
  PersonId,
  SkillId,
  TeamId,
  WidgetId,
} from "./ids.ts";
import { Language } from "./language.ts";
import { MOST_IN_ONE_ANSWER, NewPromise } from "./newPromises.ts";
import { Complexity } from "./wrapUps.ts";

export const CHANNELS = ["mail", "chat"] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.output<typeof Channel>;

export const CONVERSATION_STATES = ["open", "waiting_customer", "snoozed", "solved"] as const;
/** open: our turn. waiting_customer: theirs. snoozed: ours again at `until`. solved: done until somebody replies. */
export const ConversationState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open"), since: Moment }),
  z.object({ kind: z.literal("waiting_customer"), since: Moment }),
  z.object({ kind: z.literal("snoozed"), since: Moment, until: Moment, by: PersonId.nullable() }),
  z.object({ kind: z.literal("solved"), since: Moment, by: PersonId.nullable() }),
]);
export type ConversationState = z.output<typeof ConversationState>;
export type ConversationStateKind = ConversationState["kind"];

export const PRIORITIES = ["normal", "high"] as const;
export const HEAVINESS = ["light", "normal", "heavy"] as const;

/** A conversation as a row of a list and as the head of its page: the same shape, so that one event serves both. */
export const Conversation = z.object({
  id: ConversationId,
  /** The case number that customers see. */
  number: z.number().int(),
  subject: z.string().max(300),
  customer: CustomerRef,
  channel: Channel,
  inboxId: InboxId.nullable(),
  widgetId: WidgetId.nullable(),
  state: ConversationState,
  assigneeId: PersonId.nullable(),
  teamId: TeamId.nullable(),
  priority: z.enum(PRIORITIES),
  /** How much this asks of the agent; a declared mark that load counts, never a score of a person. */
  heaviness: z.enum(HEAVINESS),
  language: Language.nullable(),
  skills: z.array(z.object({ skillId: SkillId, level: z.number().int().min(1).max(3) })),
  labelIds: z.array(LabelId),
  /** Why the customer writes and whether that is simple, as somebody decided when it came in; null: nobody did. */
  reasonId: ContactReasonId.nullable(),
  complexity: Complexity.nullable(),
  lastMessage: z
    .object({ id: MessageId, at: Moment, direction: z.enum(["in", "out", "note"]), preview: z.string().max(200) })
    .nullable(),
  lastActivityAt: Moment,
  /** Since when the customer waits for an answer, also while it is put aside; null when they have one, or nobody waits. */
  waitingSince: Moment.nullable(),
  /** By when an answer is due under the service level; null when none is promised. */
  dueAt: Moment.nullable(),
  /** By when the nearest open promise is to be kept; null when there is none. */
  promiseDueAt: Moment.nullable(),
  /** What lists sort on: the due time, else since when somebody waits, else the last activity. */
  urgentAt: Moment,
  demo: z.boolean(),
  createdAt: Moment,
  /** Since when nothing is left of it but what is counted; null: it is whole. */
  erasedAt: Moment.nullable(),
  version: z.number().int(),
});
export type Conversation = z.output<typeof Conversation>;

export const Attachment = z.object({
  id: AttachmentId,
  name: z.string().max(255),
  type: z.string().max(127),
  size: z.number().int(),
  inline: z.boolean(),
  contentId: z.string().nullable(),
});
export type Attachment = z.output<typeof Attachment>;

export const MailAddress = z.object({ name: z.string().max(200), address: z.string().max(254) });
export type MailAddress = z.output<typeof MailAddress>;

/** How far an outgoing message came. `in_doubt`: the mail server may or may not have taken it; a person decides. */
export const Delivery = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("queued"), sendAt: Moment }),
  z.object({ kind: z.literal("sending"), since: Moment, attempt: z.number().int() }),
  z.object({ kind: z.literal("sent"), at: Moment }),
  z.object({ kind: z.literal("seen"), at: Moment }),
  z.object({ kind: z.literal("failed"), at: Moment, reason: z.string().max(1000), bounced: z.boolean() }),
  z.object({ kind: z.literal("in_doubt"), since: Moment }),
]);
export type Delivery = z.output<typeof Delivery>;

export const MessageAuthor = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("customer"),
    customerId: CustomerId.nullable(),
    name: z.string(),
    address: z.string().nullable(),
  }),
  z.object({ kind: z.literal("person"), personId: PersonId, name: z.string() }),
  z.object({ kind: z.literal("system"), name: z.string() }),
  /** A program that speaks to the customer, and says so. */
  z.object({ kind: z.literal("bot"), name: z.string() }),
]);
export type MessageAuthor = z.output<typeof MessageAuthor>;

export const Message = z.object({
  id: MessageId,
  conversationId: ConversationId,
  direction: z.enum(["in", "out", "note"]),
  channel: Channel,
  author: MessageAuthor,
  /** What was newly written, without quotes and signature; at most 20,000 characters. */
  text: z.string(),
  /** There is more than `text` shows (quotes, signature, a cut): ask for the whole. */
  hasMore: z.boolean(),
  /** There is a safe HTML version to show in a sandboxed frame. */
  hasHtml: z.boolean(),
  hasRemoteImages: z.boolean(),
  /** Rich text that an agent wrote, already safe; null for what came in. */
  richText: z.string().nullable(),
  mail: z
    .object({
      from: MailAddress,
      to: z.array(MailAddress),
      cc: z.array(MailAddress),
      subject: z.string(),
      automatic: z.boolean(),
    })
    .nullable(),
  mentions: z.array(PersonId),
  attachments: z.array(Attachment),
  delivery: Delivery,
  at: Moment,
  version: z.number().int(),
});
export type Message = z.output<typeof Message>;

/** What happened to a conversation besides messages: assigned, snoozed, merged. `code` and `params` are put into words by the reader's language. */
export const Activity = z.object({
  id: ActivityId,
  conversationId: ConversationId,
  at: Moment,
  by: Actor,
  code: z.string().max(60),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type Activity = z.output<typeof Activity>;

export const Participant = z.object({ address: z.string(), name: z.string(), kind: z.enum(["customer", "cc"]) });
export type Participant = z.output<typeof Participant>;

export const Label = z.object({ id: LabelId, name: Name, version: z.number().int() });
export type Label = z.output<typeof Label>;

/** One agent's half-written answer; a colleague's change never touches it. */
export const Draft = z.object({
  conversationId: ConversationId,
  personId: PersonId,
  kind: z.enum(["reply", "note"]),
  richText: z.string().max(200_000),
  to: z.array(EmailAddress).max(50),
  cc: z.array(EmailAddress).max(50),
  attachments: z.array(Attachment),
  /** Made when it is sent. */
  promises: z.array(NewPromise).max(MOST_IN_ONE_ANSWER),
  updatedAt: Moment,
  version: z.number().int(),
});
export type Draft = z.output<typeof Draft>;
