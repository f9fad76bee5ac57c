/** Writing, sending, taking back, drafts and files. */
import type { Conversation, Draft, Message } from "@luwte/contract/conversations.ts";
import { refuse } from "@luwte/contract/errors.ts";
import { type ConversationId, newId } from "@luwte/contract/ids.ts";
import { cursorOf } from "@luwte/contract/lists.ts";
import type * as operations from "@luwte/contract/operations/conversations.ts";
import type * as promiseOperations from "@luwte/contract/operations/promises.ts";
import { type Answers, type Call, found, Refused } from "../answering.ts";
import { addMessage } from "../happenings.ts";
import { lastMessageOf } from "../plant.ts";
import type { World } from "../world.ts";
import { changePromiseOf, makePromises, takePromisesBack, tellingOf } from "./promises.ts";
import { setState } from "./states.ts";

export const placeOf = (message: Message): string => cursorOf({ moment: message.at, id: message.id });

export const plainOf = (html: string): string =>
  html
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<\/(p|li|blockquote)>/g, "\n\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .trim();

type Sending = Parameters<NonNullable<Answers<typeof operations>["sendMessage"]>>[0]["body"];

function compose(call: Call, conversation: Conversation, body: Sending): Message {
  const { world, person } = call;
  const sendAt = new Date(world.now().getTime() + world.organisation.settings.undoSeconds * 1000).toISOString();
  const { customer } = conversation;
  const to = body.to ?? (customer.address ? [customer.address] : []);
  if (body.kind === "reply" && conversation.channel === "mail" && to.length === 0) throw new Refused("no_recipient");
  const named = (address: string) => ({ name: "", address });
  return {
    id: body.id,
    conversationId: conversation.id,
    direction: body.kind === "note" ? "note" : "out",
    channel: conversation.channel,
    author: { kind: "person", personId: person.id, name: person.name },
    text: plainOf(body.richText),
    hasMore: false,
    hasHtml: false,
    hasRemoteImages: false,
    richText: body.richText,
    mail:
      conversation.channel === "mail" && body.kind === "reply"
        ? {
            from: named(world.inboxes[0]!.address),
            to: to.map(named),
            cc: (body.cc ?? []).map(named),
            subject: conversation.subject,
            automatic: false,
          }
        : null,
    mentions: body.mentions,
    attachments: body.attachmentIds.map((id) => found(world.attachments.get(id)).attachment),
    delivery: body.kind === "note" ? { kind: "none" } : { kind: "queued", sendAt },
    at: world.now().toISOString(),
    version: 1,
  };
}

/** Leaves after the time in which it can be taken back. */
function deliverLater(world: World, message: Message): void {
  if (message.delivery.kind !== "queued") return;
  const wait = world.organisation.settings.undoSeconds * 1000;
  setTimeout(() => {
    const now = world.messages.get(message.id);
    if (now?.delivery.kind !== "queued") return;
    changeMessage(world, now, { delivery: { kind: "sent", at: world.now().toISOString() } });
  }, wait).unref();
}

function changeMessage(world: World, old: Message, change: Partial<Message>): Message {
  const message = { ...old, ...change, version: old.version + 1 };
  world.messages.set(message.id, message);
  world.tell({ type: "message.changed", payload: { message } });
  return message;
}

function keepDraft(
  call: Call,
  conversationId: ConversationId,
  part: Omit<Draft, "conversationId" | "personId" | "updatedAt">,
): Draft {
  const draft = { ...part, conversationId, personId: call.person.id, updatedAt: call.world.now().toISOString() };
  call.world.drafts.set(`${conversationId} ${call.person.id}`, draft);
  call.world.tell({ type: "draft.changed", payload: { draft }, audience: { people: [call.person.id] } });
  return draft;
}

function dropDraft(call: Call, conversationId: ConversationId): void {
  if (!call.world.drafts.delete(`${conversationId} ${call.person.id}`)) return;
  const payload = { conversationId, personId: call.person.id };
  call.world.tell({ type: "draft.removed", payload, audience: { people: [call.person.id] } });
}

function newestUnseen(world: World, conversationId: ConversationId, seenId: string | null): Message | null {
  const said = world.messagesOf(conversationId).filter((message) => message.direction !== "note");
  const newest = said.at(-1) ?? null;
  return newest && newest.id !== seenId && world.messagesOf(conversationId).at(-1)?.id !== seenId ? newest : null;
}

export const messageAnswers: Answers<typeof operations> = {
  listMessages: ({ params, query }, { world }) => {
    const all = world.messagesOf(params.conversationId);
    const end = query.before ? all.findIndex((message) => placeOf(message) === query.before) : all.length;
    const items = all.slice(Math.max(0, end - query.limit), end);
    return { items: items.reverse(), next: end > query.limit ? placeOf(items.at(-1)!) : null };
  },
  getMessageBody: ({ params, query }, { world }) => {
    const { text, html } = found(world.bodies.get(params.messageId));
    let place = 0;
    const own = () => ` src="/api/messages/${params.messageId}/remote-images/${place++}"`;
    const shown = query.images === "on" ? (html?.replace(/ data-luwte-src="[^"]*"/g, own) ?? null) : html;
    return { text, html: shown, hasOriginal: true };
  },
  createConversation: ({ body }, call) => {
    const { world } = call;
    const known = "id" in body.customer ? world.customers.get(body.customer.id) : undefined;
    const customer = known ?? [...world.customers.values()][0]!;
    const at = world.now().toISOString();
    const conversation: Conversation = {
      ...[...world.conversations.values()][0]!,
      id: body.id ?? newId(),
      number: 4100 + world.conversations.size,
      subject: body.subject,
      customer: { id: customer.id, name: customer.name, address: customer.addresses[0]?.value ?? null },
      channel: body.channel,
      state: { kind: "open", since: at },
      assigneeId: body.assigneeId,
      teamId: body.teamId,
      createdAt: at,
      lastActivityAt: at,
      waitingSince: null,
      dueAt: null,
      promiseDueAt: null,
      erasedAt: null,
      urgentAt: at,
      labelIds: body.labelIds,
      reasonId: null,
      complexity: null,
      version: 1,
    };
    world.conversations.set(conversation.id, conversation);
    const sending = {
      id: newId<never>(),
      kind: body.direction === "note" ? "note" : "reply",
      richText: body.richText ?? body.text,
      attachmentIds: body.attachmentIds,
      mentions: [],
      seenMessageId: null,
      promises: [],
    } as const;
    const message = compose(call, conversation, {
      ...sending,
      attachmentIds: [...sending.attachmentIds],
      mentions: [],
      promises: [],
    });
    addMessage(world, message);
    return { conversation: world.conversations.get(conversation.id)!, message };
  },
  sendMessage: ({ params, body }, call) => {
    const { world } = call;
    const conversation = found(world.conversations.get(params.conversationId));
    const before = world.messages.get(body.id);
    if (before) return { message: before, conversation };
    const newest = body.kind === "reply" ? newestUnseen(world, conversation.id, body.seenMessageId) : null;
    if (newest) return refuse("unseen_message", { newest });
    if (plainOf(body.richText) === "" && body.attachmentIds.length === 0) return refuse("empty_message");
    const message = compose(call, conversation, body);
    addMessage(world, message);
    deliverLater(world, message);
    dropDraft(call, conversation.id);
    makePromises(call, conversation, body.promises, message.id);
    if (body.nextState) setState(call, conversation.id, body.nextState);
    return { message, conversation: world.conversations.get(conversation.id)! };
  },
  undoMessage: ({ params }, call) => {
    const message = found(call.world.messages.get(params.messageId));
    if (message.delivery.kind !== "queued") return refuse("too_late_to_undo");
    const { id: messageId, conversationId, attachments } = message;
    const taken = takePromisesBack(call, messageId);
    call.world.messages.delete(messageId);
    call.world.tell({ type: "message.removed", payload: { messageId, conversationId } });
    const last = call.world.messagesOf(conversationId).at(-1);
    const state = { kind: "open" as const, since: call.world.now().toISOString() };
    const conversation = call.world.change(conversationId, { state, lastMessage: last ? lastMessageOf(last) : null });
    const draft = keepDraft(call, conversationId, {
      kind: "reply",
      richText: message.richText ?? "",
      to: [],
      cc: [],
      attachments,
      promises: taken,
      version: 1,
    });
    return { draft, conversation };
  },
  retryMessage: ({ params, body }, call) => {
    const old = found(call.world.messages.get(params.messageId));
    if (old.delivery.kind !== "failed" && old.delivery.kind !== "in_doubt") return refuse("not_retryable");
    const at = call.world.now().toISOString();
    const delivery =
      body.decision === "was_sent" ? { kind: "sent" as const, at } : { kind: "queued" as const, sendAt: at };
    const message = changeMessage(call.world, old, { delivery });
    deliverLater(call.world, message);
    return { message };
  },
  moveMessages: ({ params, body }, call) => {
    const { world } = call;
    const from = found(world.conversations.get(params.conversationId));
    const at = world.now().toISOString();
    const fresh: Conversation = {
      ...from,
      id: newId(),
      number: 4100 + world.conversations.size,
      subject: body.subject ?? from.subject,
      createdAt: at,
      version: 1,
    };
    const to = body.toConversationId ? found(world.conversations.get(body.toConversationId)) : fresh;
    world.conversations.set(to.id, to);
    for (const messageId of body.messageIds) {
      const message = { ...found(world.messages.get(messageId)), conversationId: to.id };
      world.tell({ type: "message.removed", payload: { messageId, conversationId: from.id } });
      world.messages.set(messageId, message);
      world.tell({ type: "message.added", payload: { message } });
    }
    return { from: world.change(from.id, {}), to: world.change(to.id, {}) };
  },
  saveDraft: ({ params, body }, call) => {
    const old = call.world.drafts.get(`${params.conversationId} ${call.person.id}`);
    if ((old?.version ?? 0) !== body.version) return refuse("changed_meanwhile", old ? { draft: old } : {});
    const { attachmentIds, ...rest } = body;
    const attachments = attachmentIds.map((id) => found(call.world.attachments.get(id)).attachment);
    return { draft: keepDraft(call, params.conversationId, { ...rest, attachments, version: body.version + 1 }) };
  },
  discardDraft: ({ params }, call) => {
    dropDraft(call, params.conversationId);
    return {};
  },
  listDrafts: (_input, { world, person }) => ({
    drafts: [...world.drafts.values()].filter((draft) => draft.personId === person.id),
  }),
  uploadAttachment: ({ query }, { world, file }) => {
    const { bytes, type } = found(file);
    const attachment = {
      id: query.id ?? newId<never>(),
      name: query.name,
      type,
      size: bytes.length,
      inline: false,
      contentId: null,
    };
    world.attachments.set(attachment.id, { attachment, bytes });
    return { attachment };
  },
  downloadAttachment: ({ params }, { world }) => {
    const { attachment, bytes } = found(world.attachments.get(params.attachmentId));
    return { bytes, type: attachment.type, name: attachment.name };
  },
};

/** Telling a customer of a new time is an answer. */
export const tellingAnswers: Answers<typeof promiseOperations> = {
  tellNewDue: ({ params, body }, call) => {
    const refused = tellingOf(call, params.promiseId, body.newDueAt, body.text);
    if (refused) return refused;
    const { conversationId } = found(call.world.promises.get(params.promiseId));
    const conversation = found(call.world.conversations.get(conversationId));
    const written = {
      id: body.id,
      kind: "reply" as const,
      richText: `<p>${body.text}</p>`,
      attachmentIds: [],
      mentions: [],
    };
    const message = compose(call, conversation, { ...written, seenMessageId: body.seenMessageId, promises: [] });
    addMessage(call.world, message);
    deliverLater(call.world, message);
    const moved = { dueAt: body.newDueAt, toldAt: call.world.now().toISOString() };
    const { promise } = changePromiseOf(call, params.promiseId, moved, "promise_told");
    return { promise, message, conversation: call.world.conversations.get(conversationId)! };
  },
};
