/** What a widget asks, each in its own unit of work of the widget's organisation. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { AttachmentId, MessageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { AddressBody, BotBody, MessageBody, ThanksBody, WaitBody } from "@luwte/contract/widget/parsers.ts";
import type {
  AddressReply,
  BotReply,
  EarlierReply,
  MessageReply,
  SessionReply,
  ThanksReply,
  WaitReply,
  WidgetConfig,
} from "@luwte/contract/widget/protocol.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Actor, Work } from "../../../platform/work/work.ts";
import { findAttachments, type StoredAttachment } from "../../attachments/public.ts";
import { openingNow } from "../opening/actions.ts";
import type { BotReading, ChatNeeds, StoredWidget, Visitor } from "../shapes.ts";
import { earlierOf, snapshotOf } from "../snapshot/actions.ts";
import { type Arriving, arrive, giveAddress, keepFile, read, receive } from "../visitors/actions.ts";
import { findByToken, type StoredFile } from "../visitors/queries.ts";
import { type Identity, isVisible, readIdentity } from "../visitors/rules.ts";
import { askAboutWait, chooseInChat, wrongIn } from "../waiting/actions.ts";
import { secretPurpose } from "../widgets/actions.ts";
import { configOf } from "../widgets/rules.ts";

export type Chat = { readonly platform: Platform; readonly needs: ChatNeeds };

const actorOf = (visitor: Visitor | null): Actor =>
  visitor?.customerId ? { kind: "customer", customerId: visitor.customerId } : { kind: "system", name: "chat" };

const as = <Result>({ platform }: Chat, visitor: Visitor, run: (work: Work) => Promise<Result>): Promise<Result> =>
  platform.work(visitor.organisationId, actorOf(visitor), run);

export function config({ platform }: Chat, widget: StoredWidget, wish: Language): Promise<WidgetConfig> {
  return platform.read(widget.organisationId, async (tx) =>
    configOf(widget, wish, await openingNow(tx, widget, platform.clock())),
  );
}

export function identify({ platform }: Chat, widget: StoredWidget, token: string): Identity | null {
  const secret = platform.secrets.openText(widget.sealedSecret, secretPurpose(widget.id));
  return readIdentity(token, secret, platform.clock());
}

export const known = ({ platform }: Chat, widget: StoredWidget, tokenHash: Buffer): Promise<Visitor | null> =>
  findByToken(platform.database, widget.id, tokenHash);

export function begin({ platform, needs }: Chat, arriving: Arriving): Promise<SessionReply> {
  const { widget, here } = arriving;
  return platform.work(widget.organisationId, actorOf(here), async (work) => {
    const { visitor, token } = await arrive(work, arriving);
    return { visitorToken: token, ...(await snapshotOf(work.tx, needs, widget, visitor, work.now)) };
  });
}

export const earlier = ({ platform, needs }: Chat, visitor: Visitor, before: MessageId): Promise<EarlierReply> =>
  platform.read(visitor.organisationId, (tx) => earlierOf(tx, needs, visitor, before));

type WriteRefusal = Refusal<"not_found" | "already_exists" | "not_signed_in">;

/** The bot reads before anything is stored. Whatever goes wrong with it, the message is stored all the same, and a person reads it. */
export async function write(
  chat: Chat,
  widget: StoredWidget,
  visitor: Visitor,
  body: MessageBody,
): Promise<MessageReply | WriteRefusal> {
  const store = (reading: BotReading | null) =>
    as(chat, visitor, (work) => receive(work, chat.needs, widget, visitor.id, { ...body, reading }));
  const reading = await readByBot(chat, visitor, body.text);
  if (!reading) return store(null);
  return store(reading).catch((error: unknown) => {
    chat.platform.log.error("chat.bot_failed", error);
    return store(null);
  });
}

/** Null: it takes no part. */
async function readByBot({ platform, needs }: Chat, visitor: Visitor, text: string): Promise<BotReading | null> {
  const { bot } = needs;
  if (!bot) return null;
  const { organisationId, conversationId, language } = visitor;
  return platform
    .read(organisationId, (tx) => bot.read(tx, { place: "widget", conversationId, text, language }))
    .catch((error: unknown) => {
      platform.log.error("chat.bot_failed", error);
      return null;
    });
}

/** What is pressed in the bot's box, and what stands in it then. */
export const pressBot = (
  chat: Chat,
  widget: StoredWidget,
  visitor: Visitor,
  body: BotBody,
): Promise<BotReply | Refusal<"not_found">> =>
  as(chat, visitor, async (work) => {
    const { bot } = chat.needs;
    const { conversationId, email: address } = visitor;
    if (!bot || !conversationId) return refuse("not_found");
    const opening = await openingNow(work.tx, widget, work.now);
    const press = { ...body, key: body.key as MessageId };
    const refused = await bot.press(work, { conversationId, press, address, opening });
    return refused ?? { bot: await bot.show(work.tx, conversationId) };
  });

export const markRead = (chat: Chat, visitor: Visitor, upTo: MessageId): Promise<Refusal<"not_found"> | undefined> =>
  as(chat, visitor, (work) => read(work, chat.needs, visitor.id, upTo));

/** Agents read in the conversation that there is an address now. */
export function address(chat: Chat, visitor: Visitor, body: AddressBody): Promise<AddressReply | Refusal<"not_found">> {
  return as(chat, visitor, async (work) => {
    const after = await giveAddress(work, visitor.id, body);
    if (isRefusal(after)) return after;
    const { name, email, emailVerified: verified, conversationId } = after;
    if (conversationId && email !== visitor.email)
      await chat.needs.conversations.addActivity(work, conversationId, {
        code: "address_given",
        params: { address: email },
      });
    return { visitor: { name, email, verified } };
  });
}

export const thank = (chat: Chat, visitor: Visitor, body: ThanksBody): Promise<ThanksReply | Refusal<"not_found">> =>
  as(chat, visitor, async (work) => {
    const { thanking } = chat.needs;
    const id = visitor.conversationId;
    return id && thanking ? thanking(work, id, { body, language: visitor.language }) : refuse("not_found");
  });

/** In two steps, because what is refused is undone whole, and what there is to choose is told anyway. */
export async function wait(chat: Chat, visitor: Visitor, body: WaitBody): Promise<WaitReply | Refusal<"not_found">> {
  const done = await as(chat, visitor, (work) => chooseInChat(work, chat.needs, visitor, body));
  const wrong = done ? wrongIn(done) : null;
  return as(chat, visitor, (work) => askAboutWait(work, chat.needs, visitor, wrong, body.kind));
}

export const keep = (
  chat: Chat,
  visitor: Visitor,
  file: StoredFile,
): Promise<Refusal<"not_found" | "too_many_requests"> | undefined> =>
  as(chat, visitor, (work) => keepFile(work, visitor.id, file));

export function sentFile(
  { platform, needs }: Chat,
  visitor: Visitor,
  id: AttachmentId,
): Promise<StoredAttachment | null> {
  return platform.read(visitor.organisationId, async (tx) => {
    const [file] = await findAttachments(tx, [id]);
    const message = file?.messageId && (await needs.conversations.findMessage(tx, file.messageId));
    const theirs = message && message.conversationId === visitor.conversationId && isVisible(message);
    return file && theirs ? file : null;
  });
}
