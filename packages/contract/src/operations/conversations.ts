/** Operations on conversations and their messages. */
import { z } from "zod";
import { EmailAddress, Moment, PageQuery, page } from "../common.ts";
import {
  Activity,
  Attachment,
  CHANNELS,
  Conversation,
  Draft,
  HEAVINESS,
  Message,
  Participant,
  PRIORITIES,
} from "../conversations.ts";
import {
  AttachmentId,
  ConversationId,
  CustomerId,
  InboxId,
  LabelId,
  MessageId,
  PersonId,
  Position,
  SkillId,
  TeamId,
} from "../ids.ts";
import { Language } from "../language.ts";
import { ConversationFilter, CountBucket, ListOrder } from "../lists.ts";
import { MOST_IN_ONE_ANSWER, NewPromise } from "../newPromises.ts";
import { operation } from "../operation.ts";

const params = z.object({ conversationId: ConversationId });
const SENDING_REFUSALS = ["not_found", "unseen_message", "no_recipient", "empty_message"] as const;
const richText = z.string().max(200_000);

export const listConversations = operation({
  id: "listConversations",
  method: "GET",
  path: "/api/conversations",
  summary: "A page of a list of conversations",
  right: "conversations.read",
  query: ConversationFilter.extend({ ...PageQuery.shape, order: ListOrder.default("newest") }),
  reply: page(Conversation).extend({ position: Position }),
  refusals: [],
});

export const countConversations = operation({
  id: "countConversations",
  method: "GET",
  path: "/api/conversations/counts",
  summary: "How many conversations there are per state, team and assignee",
  right: "conversations.read",
  reply: z.object({ buckets: z.array(CountBucket), position: Position }),
  refusals: [],
});

/** How many a filter of one's own finds; counted up to 100, `more` says that there are more. */
export const countFilter = operation({
  id: "countFilter",
  method: "GET",
  path: "/api/conversations/count",
  summary: "How many conversations a filter finds, counted up to one hundred",
  right: "conversations.read",
  query: ConversationFilter,
  reply: z.object({ count: z.number().int(), more: z.boolean() }),
  refusals: [],
});

export const ConversationPage = z.object({
  conversation: Conversation,
  /** The newest, oldest first; ask for earlier ones with `listMessages`. */
  messages: z.array(Message),
  earlier: z.string().nullable(),
  activities: z.array(Activity),
  participants: z.array(Participant),
  linked: z.array(Conversation),
  draft: Draft.nullable(),
  position: Position,
});
export type ConversationPage = z.output<typeof ConversationPage>;

export const getConversation = operation({
  id: "getConversation",
  method: "GET",
  path: "/api/conversations/{conversationId}",
  summary: "A conversation with its newest messages",
  right: "conversations.read",
  params,
  reply: ConversationPage,
  refusals: ["not_found"],
});

export const listMessages = operation({
  id: "listMessages",
  method: "GET",
  path: "/api/conversations/{conversationId}/messages",
  summary: "Earlier messages of a conversation, newest first",
  right: "conversations.read",
  params,
  query: z.object({
    before: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: page(Message),
  refusals: ["not_found"],
});

export const getMessageBody = operation({
  id: "getMessageBody",
  method: "GET",
  path: "/api/messages/{messageId}/body",
  summary: "The whole of a message: full text and safe HTML; remote images only when asked, and through this server",
  right: "conversations.read",
  params: z.object({ messageId: MessageId }),
  query: z.object({ images: z.enum(["off", "on"]).default("off") }),
  reply: z.object({ text: z.string(), html: z.string().nullable(), hasOriginal: z.boolean() }),
  refusals: ["not_found"],
});

/** Makes a conversation with its first message: what a customer said elsewhere (`in`), a first mail to a customer (`out`), or a note. */
export const createConversation = operation({
  id: "createConversation",
  method: "POST",
  path: "/api/conversations",
  summary: "Start a conversation",
  right: "conversations.write",
  body: z.object({
    id: ConversationId.optional(),
    customer: z.union([
      z.object({ id: CustomerId }),
      z.object({ email: EmailAddress, name: z.string().trim().max(120).default("") }),
    ]),
    channel: z.enum(CHANNELS).default("mail"),
    inboxId: InboxId.nullable().default(null),
    subject: z.string().trim().max(300).default(""),
    direction: z.enum(["in", "out", "note"]).default("in"),
    /** Plain text; `richText` wins where both are given. */
    text: z.string().max(100_000).default(""),
    richText: richText.optional(),
    attachmentIds: z.array(AttachmentId).max(30).default([]),
    teamId: TeamId.nullable().default(null),
    assigneeId: PersonId.nullable().default(null),
    labelIds: z.array(LabelId).max(30).default([]),
    priority: z.enum(PRIORITIES).default("normal"),
    language: Language.nullable().default(null),
  }),
  reply: z.object({ conversation: Conversation, message: Message }),
  refusals: ["not_found", "no_recipient", "empty_message"],
  success: 201,
});

export const NextState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open") }),
  z.object({ kind: z.literal("waiting_customer") }),
  z.object({ kind: z.literal("snoozed"), until: Moment }),
  z.object({ kind: z.literal("solved") }),
]);
export type NextState = z.output<typeof NextState>;

/** `seenMessageId` is the newest message the writer saw; when another came since, the reply is refused with that message in `details.newest`. */
export const sendMessage = operation({
  id: "sendMessage",
  method: "POST",
  path: "/api/conversations/{conversationId}/messages",
  summary: "Answer the customer or leave a note; the same id twice is one message",
  right: "conversations.reply",
  params,
  body: z.object({
    id: MessageId,
    kind: z.enum(["reply", "note"]),
    richText: richText,
    attachmentIds: z.array(AttachmentId).max(30).default([]),
    to: z.array(EmailAddress).max(50).optional(),
    cc: z.array(EmailAddress).max(50).optional(),
    mentions: z.array(PersonId).max(50).default([]),
    seenMessageId: MessageId.nullable(),
    /** In which state the conversation goes on; without it the ordinary rules decide. */
    nextState: NextState.optional(),
    /** Made with the answer, and taken back with it. */
    promises: z.array(NewPromise).max(MOST_IN_ONE_ANSWER).default([]),
  }),
  reply: z.object({ message: Message, conversation: Conversation }),
  refusals: [...SENDING_REFUSALS, "due_in_past", "too_many_promises", "wrap_up_needed"],
  success: 201,
});

const messageParams = z.object({ messageId: MessageId });

export const undoMessage = operation({
  id: "undoMessage",
  method: "POST",
  path: "/api/messages/{messageId}/undo",
  summary: "Take back a message that has not left yet; it becomes a draft again",
  right: "conversations.reply",
  params: messageParams,
  reply: z.object({ draft: Draft, conversation: Conversation }),
  refusals: ["not_found", "too_late_to_undo"],
});

export const retryMessage = operation({
  id: "retryMessage",
  method: "POST",
  path: "/api/messages/{messageId}/delivery",
  summary: "Send a failed message again, or settle one that is in doubt",
  right: "conversations.reply",
  params: messageParams,
  body: z.object({ decision: z.enum(["send_again", "was_sent"]) }),
  reply: z.object({ message: Message }),
  refusals: ["not_found", "not_retryable"],
});

export const setConversationState = operation({
  id: "setConversationState",
  method: "PUT",
  path: "/api/conversations/{conversationId}/state",
  summary: "Open, snooze, wait for the customer, or solve",
  right: "conversations.write",
  params,
  body: NextState,
  reply: z.object({ conversation: Conversation }),
  refusals: ["not_found", "wrap_up_needed"],
});

export const changeConversation = operation({
  id: "changeConversation",
  method: "PATCH",
  path: "/api/conversations/{conversationId}",
  summary: "Change subject, priority, labels, language, needed skills or how heavy it is",
  right: "conversations.write",
  params,
  body: z.object({
    subject: z.string().trim().max(300).optional(),
    priority: z.enum(PRIORITIES).optional(),
    heaviness: z.enum(HEAVINESS).optional(),
    language: Language.nullable().optional(),
    labelIds: z.array(LabelId).max(30).optional(),
    skills: z
      .array(z.object({ skillId: SkillId, level: z.number().int().min(1).max(3) }))
      .max(10)
      .optional(),
    version: z.number().int().optional(),
  }),
  reply: z.object({ conversation: Conversation }),
  refusals: ["not_found", "changed_meanwhile"],
});

export const setConversationCustomer = operation({
  id: "setConversationCustomer",
  method: "PUT",
  path: "/api/conversations/{conversationId}/customer",
  summary: "This conversation is of another customer",
  right: "conversations.write",
  params,
  body: z.object({ customerId: CustomerId }),
  reply: z.object({ conversation: Conversation }),
  refusals: ["not_found"],
});

export const changeManyConversations = operation({
  id: "changeManyConversations",
  method: "POST",
  path: "/api/conversations/bulk",
  summary: "The same change to many conversations; each answers for itself",
  right: "conversations.write",
  body: z.object({
    conversationIds: z.array(ConversationId).min(1).max(200),
    state: NextState.optional(),
    addLabelIds: z.array(LabelId).max(30).default([]),
    removeLabelIds: z.array(LabelId).max(30).default([]),
    priority: z.enum(PRIORITIES).optional(),
    teamId: TeamId.nullable().optional(),
    assigneeId: PersonId.nullable().optional(),
  }),
  reply: z.object({
    changed: z.array(ConversationId),
    refused: z.array(z.object({ conversationId: ConversationId, code: z.string() })),
  }),
  refusals: [],
});

const linkParams = z.object({ conversationId: ConversationId, otherId: ConversationId });

export const linkConversations = operation({
  id: "linkConversations",
  method: "PUT",
  path: "/api/conversations/{conversationId}/links/{otherId}",
  summary: "Show two conversations as belonging together",
  right: "conversations.write",
  params: linkParams,
  reply: z.object({ linked: z.array(Conversation) }),
  refusals: ["not_found"],
});

export const unlinkConversations = operation({
  id: "unlinkConversations",
  method: "DELETE",
  path: "/api/conversations/{conversationId}/links/{otherId}",
  summary: "Take a link between two conversations away",
  right: "conversations.write",
  params: linkParams,
  reply: z.object({ linked: z.array(Conversation) }),
  refusals: ["not_found"],
});

/** Moves messages to another conversation of the same customer, or to a new one when `toConversationId` is absent. */
export const moveMessages = operation({
  id: "moveMessages",
  method: "POST",
  path: "/api/conversations/{conversationId}/moved-messages",
  summary: "Move messages to another conversation of this customer, or into one of their own",
  right: "conversations.write",
  params,
  body: z.object({
    messageIds: z.array(MessageId).min(1).max(100),
    toConversationId: ConversationId.optional(),
    subject: z.string().trim().max(300).optional(),
  }),
  reply: z.object({ from: Conversation, to: Conversation }),
  refusals: ["not_found", "different_customers"],
});

export const saveDraft = operation({
  id: "saveDraft",
  method: "PUT",
  path: "/api/conversations/{conversationId}/draft",
  summary: "Keep a half-written answer; it is one's own and survives everything",
  right: "conversations.reply",
  params,
  body: z.object({
    kind: z.enum(["reply", "note"]),
    richText,
    to: z.array(EmailAddress).max(50).default([]),
    cc: z.array(EmailAddress).max(50).default([]),
    attachmentIds: z.array(AttachmentId).max(30).default([]),
    promises: z.array(NewPromise).max(MOST_IN_ONE_ANSWER).default([]),
    /** The version one started from; 0 for a new one. Another window's newer text is never overwritten silently. */
    version: z.number().int(),
  }),
  reply: z.object({ draft: Draft }),
  refusals: ["not_found", "changed_meanwhile"],
});

export const discardDraft = operation({
  id: "discardDraft",
  method: "DELETE",
  path: "/api/conversations/{conversationId}/draft",
  summary: "Throw one's draft away",
  right: "conversations.reply",
  params,
  reply: z.object({}),
  refusals: ["not_found"],
});

export const listDrafts = operation({
  id: "listDrafts",
  method: "GET",
  path: "/api/drafts",
  summary: "One's own drafts",
  right: "conversations.reply",
  reply: z.object({ drafts: z.array(Draft) }),
});

/** Says that one looks at, or writes in, a conversation; repeated every 15 seconds, forgotten after 30. It warns colleagues, it never locks. */
export const showPresence = operation({
  id: "showPresence",
  method: "POST",
  path: "/api/conversations/{conversationId}/presence",
  summary: "Let colleagues see that one is here",
  right: "conversations.read",
  params,
  body: z.object({ state: z.enum(["looking", "writing", "gone"]) }),
  reply: z.object({ viewers: z.array(z.object({ personId: PersonId, writing: z.boolean() })) }),
  refusals: ["not_found"],
});

/** The body is the file itself; its name stands in the query, its type in the header. */
export const uploadAttachment = operation({
  id: "uploadAttachment",
  method: "POST",
  path: "/api/attachments",
  summary: "Upload a file to send later",
  right: "conversations.reply",
  query: z.object({ name: z.string().min(1).max(255), id: AttachmentId.optional() }),
  upload: { maxBytes: 25 * 1024 * 1024 },
  reply: z.object({ attachment: Attachment }),
  refusals: ["too_large", "file_type_refused"],
  success: 201,
});

export const downloadAttachment = operation({
  id: "downloadAttachment",
  method: "GET",
  path: "/api/attachments/{attachmentId}",
  summary: "A file of a message",
  right: "conversations.read",
  params: z.object({ attachmentId: AttachmentId }),
  query: z.object({ inline: z.enum(["yes", "no"]).default("no") }),
  download: true,
  refusals: ["not_found"],
});
