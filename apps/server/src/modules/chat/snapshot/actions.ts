/** How a conversation looks to its visitor, now: what a session answers, and what the stream compares with. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { RowKey } from "@luwte/contract/lists.ts";
import { type EarlierReply, WIDGET_LIMITS, type WidgetWait } from "@luwte/contract/widget/protocol.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { waitChoiceLabel } from "../../waiting/public.ts";
import { openingNow } from "../opening/actions.ts";
import type { ChatNeeds, Snapshot, StoredWidget, Visitor } from "../shapes.ts";
import { cursorOf } from "../stream/rules.ts";
import { type Besides, isVisible, widgetConversationOf, widgetMessageOf } from "../visitors/rules.ts";
import { findWidget } from "../widgets/queries.ts";
import { availabilityOf } from "../widgets/rules.ts";

export async function snapshotOf(
  tx: OrganisationTransaction,
  needs: ChatNeeds,
  widget: StoredWidget,
  visitor: Visitor,
  now: Date,
): Promise<Snapshot> {
  const content = {
    visitor: { name: visitor.name, email: visitor.email, verified: visitor.emailVerified },
    ...(await conversationFor(tx, needs, visitor, now)),
    availability: availabilityOf(await openingNow(tx, widget, now)),
  };
  return { ...content, cursor: cursorOf(content) };
}

async function conversationFor(tx: OrganisationTransaction, needs: ChatNeeds, visitor: Visitor, now: Date) {
  const conversation = visitor.conversationId && (await needs.conversations.find(tx, visitor.conversationId));
  if (!conversation) return { conversation: null, messages: [], earlier: false };
  const page = await pageOf(tx, needs, visitor, conversation.id, null);
  const besides = await besidesOf(tx, needs, visitor, conversation, now);
  return { conversation: widgetConversationOf(conversation, visitor, page.messages, besides), ...page };
}

/** In the visitor's language; null: they do not wait. */
export async function waitOf(
  tx: OrganisationTransaction,
  { waits }: Pick<ChatNeeds, "waits">,
  { organisationId, widgetId, language }: Pick<Visitor, "organisationId" | "widgetId" | "language">,
  conversation: Conversation,
  now: Date,
): Promise<WidgetWait | null> {
  if (!waits || conversation.waitingSince === null) return null;
  const widget = await findWidget(tx, widgetId);
  const own = widget?.hours ? await openingNow(tx, widget, now) : null;
  const shown = await waits.look(tx, { organisationId, conversation, language, now, own });
  return shown ? { ...shown, choose: waitChoiceLabel(language, shown.chosen !== null) } : null;
}

export async function answeringName(
  tx: OrganisationTransaction,
  { people }: Pick<ChatNeeds, "people">,
  id: PersonId | null,
  now: Date,
): Promise<string | null> {
  return id && ((await people.find(tx, id, now))?.name ?? null);
}

/** Who answers, where it can be followed, how long it takes, and what the bot puts beside it. */
export async function besidesOf(
  tx: OrganisationTransaction,
  needs: Pick<ChatNeeds, "people" | "statusPath" | "waits" | "bot">,
  visitor: Pick<Visitor, "organisationId" | "widgetId" | "language">,
  conversation: Conversation,
  now: Date,
): Promise<Besides> {
  const { id, assigneeId } = conversation;
  return {
    answering: await answeringName(tx, needs, assigneeId, now),
    status: (await needs.statusPath?.(tx, id)) ?? null,
    wait: await waitOf(tx, needs, visitor, conversation, now),
    bot: (await needs.bot?.show(tx, id)) ?? null,
  };
}

/** Notes and what has not left are left out, so a page may be short while there is more. */
async function pageOf(
  tx: OrganisationTransaction,
  { conversations }: ChatNeeds,
  { copies }: Visitor,
  id: ConversationId,
  before: RowKey | null,
): Promise<EarlierReply> {
  const { items, next } = await conversations.listMessages(tx, id, before, WIDGET_LIMITS.page);
  const shown = items.filter((message) => isVisible(message) && !copies.includes(message.id));
  return { messages: shown.toReversed().map(widgetMessageOf), earlier: next !== null };
}

export async function earlierOf(
  tx: OrganisationTransaction,
  needs: ChatNeeds,
  visitor: Visitor,
  before: MessageId,
): Promise<EarlierReply> {
  const from = await needs.conversations.findMessage(tx, before);
  if (!from || from.conversationId !== visitor.conversationId) return { messages: [], earlier: false };
  return pageOf(tx, needs, visitor, from.conversationId, { moment: new Date(from.at).toISOString(), id: from.id });
}
