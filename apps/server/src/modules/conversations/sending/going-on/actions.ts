/** A visitor left before seeing the answers: they go after them by mail, in the same conversation, so that an answer to the mail comes back here. */
import type { Message } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Language, Text } from "@luwte/contract/language.ts";
import { linesAsHtml } from "../../../../platform/http/html.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { lockRow } from "../../rows/queries.ts";
import { conversationOf } from "../../rows/shapes.ts";
import type { ConversationNeeds } from "../../shapes.ts";
import { append } from "../../writing/actions.ts";
import { compose } from "../composing/actions.ts";
import { receiversOf } from "../rules.ts";

const LEFT: Text = {
  nl: "U was al weg toen wij in de chat antwoordden. Dit schreven wij:",
  fr: "Vous aviez déjà quitté le chat lorsque nous avons répondu. Voici notre message :",
  en: "You had left the chat when we answered. This is what we wrote:",
};

export type GoingOn = {
  conversationId: ConversationId;
  messages: readonly Message[];
  to: { email: string; name: string | null };
};

const paragraph = (text: string) => `<p>${linesAsHtml(text)}</p>`;

/** Each as it was written; what a colleague wrote stands under their name when there are several. */
export function lettersOf(messages: readonly Message[], language: Language): string {
  const names = new Set(messages.map(({ author }) => author.name));
  const parts = messages.map((message) => {
    const by = names.size > 1 ? paragraph(`${message.author.name}:`) : "";
    return by + (message.richText ?? paragraph(message.text));
  });
  return paragraph(LEFT[language]) + parts.join("");
}

/** Signed by who answered last, though a job sends it: the customer was talking to a person. */
export async function goOnByMail(
  work: Work,
  needs: ConversationNeeds,
  { conversationId, messages, to }: GoingOn,
): Promise<Refusal | undefined> {
  const before = await lockRow(work.tx, conversationId);
  const last = messages.at(-1);
  if (!before || !last) return refuse("not_found");
  const writer: Work =
    last.author.kind === "person" ? { ...work, actor: { kind: "person", personId: last.author.personId } } : work;
  const draft = {
    id: newId<MessageId>(work.now.getTime()),
    direction: "out" as const,
    richText: lettersOf(messages, (before.language ?? "nl") as Language),
    attachmentIds: [],
    to: [to.email],
    cc: [],
    mentions: [],
  };
  const place = { ...before, conversationId, channel: "mail" as const, arrival: before.version + 1, undo: null };
  const composed = await compose(writer, draft, place);
  if (isRefusal(composed)) return composed;
  const change = { channel: "mail", customer_address: to.email, inbox_id: before.inbox_id ?? composed.inboxId };
  const participants = receiversOf(composed.made.mail, to.email);
  const { row, message } = await append(work, needs, before, composed.made, {
    change,
    participants,
    because: "answered",
  });
  await needs.channels.deliver(work, { conversation: conversationOf(row), message, sendAt: work.now });
  return undefined;
}
