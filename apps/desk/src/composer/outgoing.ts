/** A message on its way: as it will look before the server said what it became, and what the server is asked. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { NextState } from "@luwte/contract/operations/conversations.ts";
import type { Person } from "@luwte/contract/people.ts";
import { api } from "../api/api.ts";
import { tellSent } from "./sent.ts";
import { mentionsIn, type Writing } from "./writing.ts";

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

/** The same id however often it is tried: one message. */
export async function sendWriting(
  row: Conversation,
  id: MessageId,
  writing: Writing,
  nextState: NextState,
  seenMessageId: MessageId | null,
) {
  const { kind, richText, attachments, to, cc, promises } = writing;
  const recipients = kind === "reply" && to.length > 0 ? { to: [...to], cc: [...cc] } : {};
  const body = {
    id,
    kind,
    richText,
    attachmentIds: attachments.map((each) => each.id),
    mentions: kind === "note" ? (mentionsIn(richText) as PersonId[]) : [],
    seenMessageId,
    promises: [...promises],
    ...recipients,
    ...(kind === "reply" ? { nextState } : {}),
  };
  const reply = await api.sendMessage({ params: { conversationId: row.id }, body });
  tellSent(row.id, writing);
  return reply;
}
