/** A message as it will look, shown before the server said what it became. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { MessageId } from "@luwte/contract/ids.ts";
import type { Person } from "@luwte/contract/people.ts";
import type { Writing } from "./writing.ts";

export function outgoing(id: MessageId, row: Conversation, writing: Writing, person: Person): Message {
  const at = new Date().toISOString();
  const isNote = writing.kind === "note";
  return {
    id,
    conversationId: row.id,
    direction: isNote ? "note" : "out",
    channel: row.channel,
    author: { kind: "person", personId: person.id, name: person.name },
    text: writing.richText.replace(/<[^>]*>/g, " ").trim(),
    hasMore: false,
    hasHtml: false,
    hasRemoteImages: false,
    richText: writing.richText,
    mail: null,
    mentions: [],
    attachments: [...writing.attachments],
    delivery: isNote ? { kind: "none" } : { kind: "sending", since: at, attempt: 1 },
    at,
    // Older than anything the server says of it.
    version: 0,
  };
}
