/** What visitors do: come, write, read, give their address, upload. Everything is stored when these end, and not before. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { AddressBody, MessageBody, SessionBody } from "@luwte/contract/widget/parsers.ts";
import type { MessageReply } from "@luwte/contract/widget/protocol.ts";
import { hashOfToken, newToken } from "../../../platform/security/tokens.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { Received } from "../../conversations/public.ts";
import { lookForLeaving } from "../leaving/actions.ts";
import { openingNow } from "../opening/actions.ts";
import type { BotReading, ChatNeeds, StoredWidget, Visitor, VisitorId } from "../shapes.ts";
import { besidesOf } from "../snapshot/actions.ts";
import {
  countFiles,
  deleteFiles,
  findBySubject,
  findFiles,
  insertFile,
  insertVisitor,
  lockVisitor,
  type StoredFile,
  saveToken,
  updateVisitor,
} from "./queries.ts";
import {
  arrivalOf,
  channelOf,
  goesOn,
  type Identity,
  isVisible,
  senderOf,
  subjectOf,
  widgetConversationOf,
  widgetMessageOf,
} from "./rules.ts";

export type Arriving = {
  readonly widget: StoredWidget;
  readonly identity: Identity | null;
  /** The visitor of this browser's token, and that token. */
  readonly here: Visitor | null;
  readonly token: string | null;
  readonly language: Language;
  readonly page: SessionBody["page"];
};
export type Arrived = { readonly visitor: Visitor; readonly token: string };

export async function arrive(work: Work, arriving: Arriving): Promise<Arrived> {
  const { widget, identity } = arriving;
  const elsewhere = identity && (await findBySubject(work.tx, widget.id, identity.subject));
  const here = arriving.here && (await lockVisitor(work.tx, arriving.here.id));
  const arrival = arrivalOf(identity, here, elsewhere);
  const visitor = await takeVisitor(work, arriving, { arrival, here, elsewhere });
  const keeps = here !== null && arrival.kind !== "new" && (here.id === visitor.id || here.subject === null);
  const token = keeps ? arriving.token! : newToken();
  const { organisationId, id: widgetId } = widget;
  const hash = hashOfToken(token);
  await saveToken(work.tx, { hash, visitorId: visitor.id, organisationId, widgetId, now: work.now });
  return { visitor, token };
}

type Met = {
  readonly arrival: ReturnType<typeof arrivalOf>;
  readonly here: Visitor | null;
  readonly elsewhere: Visitor | null;
};

async function takeVisitor(work: Work, arriving: Arriving, { arrival, here, elsewhere }: Met): Promise<Visitor> {
  const now = nowOf(work, arriving);
  switch (arrival.kind) {
    case "known":
    case "named":
      return updateVisitor(work.tx, here!.id, now);
    case "elsewhere": {
      const adopted = arrival.adopt && { conversation_id: here!.conversationId, customer_id: here!.customerId };
      return updateVisitor(work.tx, elsewhere!.id, { ...now, ...adopted });
    }
    case "new":
      return updateVisitor(work.tx, (await makeVisitor(work, arriving)).id, now);
  }
}

const nowOf = ({ now }: Work, { identity, language, page }: Arriving) => ({
  language,
  page_url: page.url,
  page_title: page.title,
  last_here_at: now,
  ...(identity && { subject: identity.subject }),
  ...(identity?.name && { name: identity.name }),
  ...(identity?.email && { email: identity.email, email_verified: true }),
});

const makeVisitor = ({ tx, now, organisationId }: Work, { widget, identity, language }: Arriving): Promise<Visitor> =>
  insertVisitor(tx, {
    id: newId<VisitorId>(),
    organisationId,
    widgetId: widget.id,
    subject: identity?.subject ?? null,
    name: null,
    email: null,
    emailVerified: false,
    language,
    lastHereAt: now,
  });

/** An address that was typed never takes the place of one that the site signed. */
const addressChange = (visitor: Visitor, { email, name }: AddressBody) => ({
  ...(visitor.emailVerified ? {} : { email }),
  ...(name ? { name } : {}),
});

export async function giveAddress(
  work: Work,
  id: VisitorId,
  address: AddressBody,
): Promise<Visitor | Refusal<"not_found">> {
  const visitor = await lockVisitor(work.tx, id);
  if (!visitor) return refuse("not_found");
  return updateVisitor(work.tx, id, { ...addressChange(visitor, address), last_here_at: work.now });
}

/** What one visitor may have lying about unsent. */
const MOST_UNSENT_FILES = 20;

export async function keepFile(
  work: Work,
  id: VisitorId,
  file: StoredFile,
): Promise<Refusal<"not_found" | "too_many_requests"> | undefined> {
  const visitor = await lockVisitor(work.tx, id);
  if (!visitor) return refuse("not_found");
  if ((await countFiles(work.tx, id)) >= MOST_UNSENT_FILES)
    return refuse("too_many_requests", { retryAfterSeconds: 60 });
  await insertFile(work.tx, visitor, file);
  return undefined;
}

export async function receive(
  work: Work,
  needs: ChatNeeds,
  widget: StoredWidget,
  id: VisitorId,
  { reading, ...body }: MessageBody & { reading?: BotReading | null },
): Promise<MessageReply | Refusal<"not_found" | "already_exists" | "not_signed_in">> {
  const locked = await lockVisitor(work.tx, id);
  if (!locked) return refuse("not_signed_in");
  const known = await needs.conversations.findMessage(work.tx, body.id as MessageId);
  if (known && known.conversationId !== locked.conversationId) return refuse("already_exists");
  const visitor = body.address ? await updateVisitor(work.tx, id, addressChange(locked, body.address)) : locked;
  const files = await findFiles(work.tx, id, body.fileIds);
  if (!known && files.length < body.fileIds.length) return refuse("not_found");
  const received = await putInConversation(work, needs, { widget, visitor, body, files });
  if ("refused" in received) return received;
  await tellWhereItBegan(work, needs, visitor, received);
  const { message } = received;
  const conversation = reading
    ? await heardByBot(work, needs, { widget, visitor, reading, received })
    : received.conversation;
  await deleteFiles(work.tx, id, body.fileIds);
  const after = await updateVisitor(work.tx, id, {
    conversation_id: conversation.id,
    customer_id: conversation.customer.id,
    last_here_at: work.now,
  });
  if (after.email === null) await lookForLeaving(work, conversation.id);
  const shown = isVisible(message) ? [widgetMessageOf(message)] : [];
  const besides = await besidesOf(work.tx, needs, after, conversation, work.now);
  return {
    message: widgetMessageOf(message),
    conversation: widgetConversationOf(conversation, after, shown, besides),
  };
}

type HeardByBot = Pick<Written, "widget" | "visitor"> & { readonly reading: BotReading; readonly received: Received };

/** Once per message; gives the conversation as it is then. */
async function heardByBot(
  work: Work,
  needs: ChatNeeds,
  { widget, visitor, reading, received: { conversation, created } }: HeardByBot,
): Promise<Conversation> {
  if (!created || !needs.bot) return conversation;
  const opening = await openingNow(work.tx, widget, work.now);
  await needs.bot.hear(work, { conversation, reading, place: "widget", opening, hasAddress: visitor.email !== null });
  return (await needs.conversations.find(work.tx, conversation.id)) ?? conversation;
}

/** Only of a conversation that is new. */
async function tellWhereItBegan(work: Work, needs: ChatNeeds, visitor: Visitor, { conversation, created }: Received) {
  if (created && conversation.id !== visitor.conversationId)
    await needs.began?.(work, conversation.id, visitor.pageUrl);
}

type Written = {
  readonly widget: StoredWidget;
  readonly visitor: Visitor;
  readonly body: MessageBody;
  readonly files: readonly StoredFile[];
};

async function putInConversation(
  work: Work,
  needs: ChatNeeds,
  written: Written,
): Promise<Received | Refusal<"not_found">> {
  const { widget, visitor, body, files } = written;
  const before = visitor.conversationId && (await needs.conversations.find(work.tx, visitor.conversationId));
  const goingOn = before && goesOn(before, work.now) ? before : null;
  const { open } = await openingNow(work.tx, widget, work.now);
  return needs.conversations.receiveMessage(work, {
    id: body.id as MessageId,
    ...(goingOn && { conversationId: goingOn.id }),
    channel: channelOf(open, visitor.email, goingOn !== null),
    inboxId: widget.inboxId,
    widgetId: widget.id,
    ...(widget.teamId && { teamId: widget.teamId }),
    from: senderOf(visitor, widget.key, before?.customer ?? null),
    subject: subjectOf(
      body.text,
      files.map(({ name }) => name),
    ),
    text: body.text,
    attachments: files.map(({ hash, name, type, size }) => ({
      hash,
      name,
      type,
      size,
      inline: false,
      contentId: null,
    })),
    language: visitor.language,
    at: work.now,
    demo: widget.demo,
  });
}

/** Nobody leaves more answers than this unread and then reads them. */
const LOOKED_BACK = 50;

/** Seen up to and with that message: said to whoever wrote it, too. */
export async function read(
  work: Work,
  needs: ChatNeeds,
  id: VisitorId,
  upTo: MessageId,
): Promise<Refusal<"not_found"> | undefined> {
  const visitor = await lockVisitor(work.tx, id);
  const message = await needs.conversations.findMessage(work.tx, upTo);
  if (!visitor || !message || message.conversationId !== visitor.conversationId) return refuse("not_found");
  const readAt = new Date(message.at);
  if (visitor.visitorReadAt && visitor.visitorReadAt >= readAt) return undefined;
  await updateVisitor(work.tx, id, { visitor_read_at: readAt, last_here_at: work.now });
  const { items } = await needs.conversations.listMessages(work.tx, message.conversationId, null, LOOKED_BACK);
  const seen = items.filter(
    ({ direction, channel, delivery, at }) =>
      direction === "out" && channel === "chat" && delivery.kind === "sent" && new Date(at) <= readAt,
  );
  for (const { id: messageId } of seen)
    await needs.conversations.setDelivery(work, messageId, { kind: "seen", at: work.now.toISOString() });
  return undefined;
}
