/** What a message is made of before it is stored, and what its conversation's row says of it. */
import type { Message } from "@luwte/contract/conversations.ts";
import { type ConversationRow, MAXIMUM_SHOWN } from "../rows/shapes.ts";
import { type NewMessage, previewOf } from "./shapes.ts";

/** More than any person writes; what is longer was pasted by a machine, and its end is in the original. */
const MAXIMUM_TEXT = 1_000_000;

/** Neither NUL nor half a character can be stored, and both do come in mails. */
export const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed().slice(0, MAXIMUM_TEXT);

/** What a list says about a message without words. */
export const previewOfMessage = ({ text, attachments }: Pick<NewMessage, "text" | "attachments">): string =>
  previewOf(text) || previewOf(attachments.map((file) => file.name).join(", "));

/** A message of plain words, as it is before anything else is known of it: from no mail, to nobody by mail, and never taken back. */
export const PLAIN = {
  fullText: null,
  html: null,
  hasRemoteImages: false,
  richText: null,
  mail: null,
  messageIdHeader: null,
  originalId: null,
  mentions: [],
  attachments: [],
  delivery: { kind: "none" },
  undo: null,
} satisfies Partial<NewMessage>;

/** As it will be read back. */
export const messageFrom = (made: NewMessage): Message => ({
  id: made.id,
  conversationId: made.conversationId,
  direction: made.direction,
  channel: made.channel,
  author: made.author,
  text: shownText(made.text),
  hasMore: made.fullText !== null || [...made.text.slice(0, MAXIMUM_SHOWN * 2)].length > MAXIMUM_SHOWN,
  hasHtml: made.html !== null,
  hasRemoteImages: made.hasRemoteImages,
  richText: made.richText,
  mail: made.mail,
  mentions: made.mentions,
  attachments: made.attachments,
  delivery: made.delivery,
  at: made.at.toISOString(),
  version: 1,
});

/** The database counts characters where JavaScript counts halves of some; the same cut must come out of both. */
function shownText(text: string): string {
  if (text.length <= MAXIMUM_SHOWN) return text;
  return [...text.slice(0, MAXIMUM_SHOWN * 2)].slice(0, MAXIMUM_SHOWN).join("");
}

/** The newest by time: a mail that was long under way does not push away what was said since. */
export function lastMessageColumns(
  before: Pick<ConversationRow, "last_message_at" | "last_activity_at"> | null,
  made: NewMessage,
) {
  const isNewest = !before?.last_message_at || made.at.getTime() >= before.last_message_at.getTime();
  const last_activity_at = before && before.last_activity_at > made.at ? before.last_activity_at : made.at;
  if (!isNewest) return { last_activity_at };
  return {
    last_activity_at,
    last_message_id: made.id,
    last_message_at: made.at,
    last_message_direction: made.direction,
    last_message_preview: previewOfMessage(made),
  };
}

/** A clock that runs ahead elsewhere does not put anything in our future. */
export const notAfter = (at: Date, now: Date): Date =>
  at.getTime() > now.getTime() || Number.isNaN(at.getTime()) ? now : at;
