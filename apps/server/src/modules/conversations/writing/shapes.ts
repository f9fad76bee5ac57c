/** A message about to be stored: everything that is known of it, once. */
import type { Attachment, Channel, Delivery, Message, MessageAuthor } from "@luwte/contract/conversations.ts";
import type { ConversationId, MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { ConversationRow } from "../rows/shapes.ts";
import type { Wanted } from "../standing/shapes.ts";

export type NewMessage = {
  id: MessageId;
  conversationId: ConversationId;
  direction: Message["direction"];
  channel: Channel;
  author: MessageAuthor;
  text: string;
  fullText: string | null;
  html: string | null;
  hasRemoteImages: boolean;
  richText: string | null;
  mail: Message["mail"];
  messageIdHeader: string | null;
  originalId: string | null;
  mentions: PersonId[];
  attachments: Attachment[];
  delivery: Delivery;
  /** How the conversation stood before it, to give back when it is taken back. */
  undo: Undo | null;
  /** The version that its conversation gets by it. */
  arrival: number;
  at: Date;
};

/** In the row as JSON, so moments are texts. */
export type Undo = {
  state: Wanted["kind"];
  since: string;
  by: PersonId | null;
  until: string | null;
  waitingSince: string | null;
  dueAt: string | null;
  firstAnswerAt: string | null;
};

const MAXIMUM_PREVIEW = 200;

/** Cut between characters: half of one is no text. */
export function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return short.isWellFormed() ? short : short.slice(0, -1);
}

/** The beginning on one line. */
export const previewOf = (text: string): string =>
  cut(text.slice(0, 1_000).replace(/\s+/g, " ").trim(), MAXIMUM_PREVIEW);

export type LastColumns = {
  last_message_id: string | null;
  last_message_at: Date | null;
  last_message_direction: string | null;
  last_message_preview: string;
};
type Newest = { id: string; at: Date; direction: string; text: string; files: string };

export const lastColumns = (newest: Newest | null): LastColumns => ({
  last_message_id: newest?.id ?? null,
  last_message_at: newest?.at ?? null,
  last_message_direction: newest?.direction ?? null,
  last_message_preview: newest ? previewOf(newest.text) || previewOf(newest.files) : "",
});

/** What of a new conversation is not a preset. */
export type NewConversation = Pick<
  ConversationRow,
  | "id"
  | "subject"
  | "customer_id"
  | "customer_name"
  | "customer_group_id"
  | "customer_address"
  | "channel"
  | "inbox_id"
  | "widget_id"
  | "state"
  | "state_since"
  | "assignee_id"
  | "team_id"
  | "priority"
  | "language"
  | "label_ids"
  | "last_message_preview"
  | "last_customer_message_at"
  | "first_answer_at"
  | "waiting_since"
  | "due_at"
  | "urgent_at"
  | "reply_token"
  | "demo"
>;

/** What the first message does not decide. */
export type Beginning = Omit<NewConversation, "last_message_preview" | "due_at" | "urgent_at" | "reply_token">;
