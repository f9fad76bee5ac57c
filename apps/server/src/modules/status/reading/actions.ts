/** What a page shows, read in one go. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { AttachmentId, ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Html } from "../../../platform/http/html.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findAttachments, type StoredAttachment } from "../../attachments/public.ts";
import { isVisible } from "../../chat/public.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { openLink, pathOf } from "../links/actions.ts";
import { hasAddress } from "../links/queries.ts";
import { livePart } from "../page/rules.ts";
import { mayWait, nextOf, stageOf } from "../rules.ts";
import type { Facts, Heard, Opened, PartShown, Reader, StatusNeeds, StatusPage, Story } from "../shapes.ts";
import { saidOf, versionOf } from "./rules.ts";

const MOST_MESSAGES = 100;
/** More notes than this after the last message are no news, but look like some. */
const NEWEST = 20;

/** `wrong`: what was wrong with the form of which part. */
type Asked = { readonly language: Language; readonly wrong: { readonly part: string; readonly why: string } | null };

export function readPage(
  platform: Platform,
  needs: StatusNeeds,
  opened: Opened,
  reader: Reader | null,
  { language: wanted, wrong }: Asked,
): Promise<StatusPage | null> {
  return platform.read(opened.organisationId, async (tx) => {
    const conversation = await needs.conversations.find(tx, opened.conversationId);
    if (!conversation) return null;
    const organisation = await findOrganisation(tx);
    const messages = await needs.conversations.listMessages(tx, conversation.id, null, MOST_MESSAGES);
    const facts = await factsOf(tx, needs, conversation, messages.items);
    const language = conversation.language ?? wanted;
    const path = pathOf(platform.secrets, conversation.id, opened.generation);
    const shown = { conversation, language, path, isReader: reader !== null, wrong, now: platform.clock() };
    const waiting = { ...opened, conversation, language, now: platform.clock() };
    const wait = (await needs.waits?.look(tx, waiting)) ?? null;
    return {
      path,
      organisation: organisation.name,
      language,
      timeZone: organisation.timeZone,
      number: conversation.number,
      stage: stageOf(facts),
      next: nextOf(facts, platform.clock()),
      version: versionOf(conversation, facts, messages.items),
      parts: await partsOf(tx, needs, shown),
      wait,
      offer: (reader && wait && (await needs.waits?.offer(tx, waiting))) ?? null,
      proof: await proofOf(tx, needs, conversation),
      story: reader && (await storyOf(tx, needs, conversation, messages, facts, reader)),
    };
  });
}

async function proofOf(
  tx: OrganisationTransaction,
  { addressesLeftIn }: StatusNeeds,
  { id, channel }: Conversation,
): Promise<StatusPage["proof"]> {
  const left = (await addressesLeftIn?.(tx, id)) ?? [];
  if (left.length > 0 || (await hasAddress(tx, id))) return "address";
  return channel === "chat" ? "chat" : "elsewhere";
}

type Showing = Omit<PartShown, "wrong"> & Pick<Asked, "wrong">;

async function partsOf(tx: OrganisationTransaction, { parts = [] }: StatusNeeds, shown: Showing): Promise<Html[]> {
  const made: Html[] = [];
  for (const part of parts) {
    const wrong = shown.wrong?.part === part.name ? shown.wrong.why : null;
    const section = await part.show(tx, { ...shown, wrong });
    const mark = shown.isReader && part.mark ? ((await part.mark(tx, shown.conversation.id)) ?? "") : null;
    if (mark !== null) made.push(livePart(part.name, mark, section));
    else if (section) made.push(section);
  }
  return made;
}

async function marksOf(tx: OrganisationTransaction, { parts = [] }: StatusNeeds, id: ConversationId) {
  const marks: Record<string, string> = {};
  for (const part of parts) {
    const mark = await part.mark?.(tx, id);
    if (mark) marks[part.name] = mark;
  }
  return marks;
}

/** Alone, for a page that asks whether there is news; null: the link opens nothing. */
export async function newsAt(
  platform: Platform,
  needs: StatusNeeds,
  link: string,
  wanted: Language,
): Promise<Heard | null> {
  const opened = await openLink(platform, link);
  return opened && readNews(platform, needs, opened, wanted);
}

function readNews(platform: Platform, needs: StatusNeeds, opened: Opened, wanted: Language): Promise<Heard | null> {
  return platform.read(opened.organisationId, async (tx) => {
    const conversation = await needs.conversations.find(tx, opened.conversationId);
    if (!conversation) return null;
    const { items } = await needs.conversations.listMessages(tx, conversation.id, null, NEWEST);
    const version = versionOf(conversation, await factsOf(tx, needs, conversation, items), items);
    const language = conversation.language ?? wanted;
    const wait = await needs.waits?.look(tx, { ...opened, conversation, language, now: platform.clock() });
    const parts = await marksOf(tx, needs, conversation.id);
    return {
      news: { version, wait: wait?.lines ?? null, parts },
      dependsOn: Object.keys(parts).length > 0 ? opened.organisationId : null,
      mayWait: wait !== undefined && (wait !== null || mayWait(conversation)),
    };
  });
}

async function factsOf(
  tx: OrganisationTransaction,
  needs: StatusNeeds,
  conversation: Conversation,
  messages: readonly Message[],
): Promise<Facts> {
  const [owed, asked] = await Promise.all([
    needs.owedIn(tx, conversation.id),
    needs.askedIn?.(tx, conversation.id) ?? [],
  ]);
  return {
    state: conversation.state,
    answered: messages.some((message) => message.direction === "out" && message.author.kind === "person"),
    dueAt: conversation.dueAt === null ? null : new Date(conversation.dueAt),
    owed,
    asked,
  };
}

async function storyOf(
  tx: OrganisationTransaction,
  needs: StatusNeeds,
  conversation: Conversation,
  { items, next }: { items: readonly Message[]; next: string | null },
  { owed }: Facts,
  { address }: Reader,
): Promise<Story> {
  const messages = items.filter(isVisible).toReversed();
  const understood = await needs.understoodIn?.(tx, conversation.id);
  const first = messages.find((message) => message.direction === "in")?.text ?? "";
  return {
    subject: conversation.subject,
    understood: understood ?? first.slice(0, 600),
    owed,
    messages: messages.map(saidOf),
    hasEarlier: next !== null,
    address,
  };
}

/** Of this conversation and shown there: another's file, or a colleague's note, does not exist. */
export function findFile(
  platform: Platform,
  needs: StatusNeeds,
  { organisationId, conversationId }: Opened,
  id: AttachmentId,
): Promise<StoredAttachment | null> {
  return platform.read(organisationId, async (tx) => {
    const [file] = await findAttachments(tx, [id]);
    const message = file?.messageId && (await needs.conversations.findMessage(tx, file.messageId));
    return file && message && message.conversationId === conversationId && isVisible(message) ? file : null;
  });
}
