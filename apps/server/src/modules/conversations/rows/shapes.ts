/** Rows of the database as conversations, messages and activities of the contract. The casts: these columns are only written through these types. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type {
  Activity,
  Attachment,
  Conversation,
  ConversationState,
  Delivery,
  Message,
  MessageAuthor,
} from "@luwte/contract/conversations.ts";
import type {
  ActivityId,
  ContactReasonId,
  ConversationId,
  CustomerGroupId,
  CustomerId,
  InboxId,
  LabelId,
  MessageId,
  PersonId,
  TeamId,
  WidgetId,
} from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Selectable } from "kysely";
import type { Activities, Conversations, Messages } from "../../../platform/database/schema.generated.ts";

/** A conversation with what lists show of its customer. */
export type ConversationRow = Omit<Selectable<Conversations>, "organisation_id"> & {
  customer_name: string;
  customer_group_id: string | null;
};

export const groupOf = (row: ConversationRow): CustomerGroupId | null =>
  row.customer_group_id as CustomerGroupId | null;

export const conversationOf = (row: ConversationRow): Conversation => ({
  id: row.id as ConversationId,
  number: Number(row.number),
  subject: row.subject,
  customer: { id: row.customer_id as CustomerId, name: row.customer_name, address: row.customer_address },
  channel: row.channel as Conversation["channel"],
  inboxId: row.inbox_id as InboxId | null,
  widgetId: row.widget_id as WidgetId | null,
  state: stateOf(row),
  assigneeId: row.assignee_id as PersonId | null,
  teamId: row.team_id as TeamId | null,
  priority: row.priority as Conversation["priority"],
  heaviness: row.heaviness as Conversation["heaviness"],
  language: row.language as Language | null,
  skills: row.skills as Conversation["skills"],
  labelIds: row.label_ids as LabelId[],
  reasonId: row.reason_id as ContactReasonId | null,
  complexity: row.complexity as Conversation["complexity"],
  lastMessage: lastMessageOf(row),
  lastActivityAt: row.last_activity_at.toISOString(),
  waitingSince: row.waiting_since?.toISOString() ?? null,
  dueAt: row.due_at?.toISOString() ?? null,
  promiseDueAt: row.promise_due_at?.toISOString() ?? null,
  urgentAt: row.urgent_at.toISOString(),
  demo: row.demo,
  createdAt: row.created_at.toISOString(),
  erasedAt: row.erased_at?.toISOString() ?? null,
  version: row.version,
});

function stateOf(row: ConversationRow): ConversationState {
  const since = row.state_since.toISOString();
  const by = row.state_by as PersonId | null;
  const kind = row.state as ConversationState["kind"];
  if (kind === "snoozed") return { kind, since, until: row.snoozed_until!.toISOString(), by };
  return kind === "solved" ? { kind, since, by } : { kind, since };
}

function lastMessageOf(row: ConversationRow): Conversation["lastMessage"] {
  if (!row.last_message_id || !row.last_message_at) return null;
  return {
    id: row.last_message_id as MessageId,
    at: row.last_message_at.toISOString(),
    direction: row.last_message_direction as Message["direction"],
    preview: row.last_message_preview,
  };
}

/** Without the bodies: they are asked for when somebody looks. */
export type MessageRow = Omit<
  Selectable<Messages>,
  "organisation_id" | "html" | "full_text" | "undo" | "message_id_header" | "original_id" | "moved_from" | "text"
> & { shown_text: string; has_html: boolean; has_more: boolean };

/** What of a text is shown at once; the rest is asked for. */
export const MAXIMUM_SHOWN = 20_000;

export const messageOf = (row: MessageRow, attachments: readonly Attachment[]): Message => ({
  id: row.id as MessageId,
  conversationId: row.conversation_id as ConversationId,
  direction: row.direction as Message["direction"],
  channel: row.channel as Message["channel"],
  author: authorOf(row),
  text: row.shown_text,
  hasMore: row.has_more,
  hasHtml: row.has_html,
  hasRemoteImages: row.has_remote_images,
  richText: row.rich_text,
  mail: row.mail as Message["mail"],
  mentions: row.mentions as PersonId[],
  attachments: [...attachments],
  delivery: deliveryOf(row),
  at: row.at.toISOString(),
  version: row.version,
});

type AuthorInRow = Pick<MessageRow, "author_kind" | "author_id" | "author_name" | "author_address">;

function authorOf({ author_kind, author_id, author_name: name, author_address: address }: AuthorInRow): MessageAuthor {
  if (author_kind === "customer")
    return { kind: "customer", customerId: author_id as CustomerId | null, name, address };
  if (author_kind === "person") return { kind: "person", personId: author_id as PersonId, name };
  return { kind: author_kind === "bot" ? "bot" : "system", name };
}

export const authorColumns = (author: MessageAuthor): AuthorInRow => ({
  author_kind: author.kind,
  author_id: author.kind === "customer" ? author.customerId : author.kind === "person" ? author.personId : null,
  author_name: author.name,
  author_address: author.kind === "customer" ? author.address : null,
});

type DeliveryInRow = Pick<
  MessageRow,
  "delivery" | "delivery_at" | "delivery_attempt" | "delivery_reason" | "delivery_bounced"
>;

function deliveryOf(row: DeliveryInRow): Delivery {
  const at = row.delivery_at?.toISOString() ?? "";
  const AS: Record<Delivery["kind"], () => Delivery> = {
    none: () => ({ kind: "none" }),
    queued: () => ({ kind: "queued", sendAt: at }),
    sending: () => ({ kind: "sending", since: at, attempt: row.delivery_attempt }),
    sent: () => ({ kind: "sent", at }),
    seen: () => ({ kind: "seen", at }),
    failed: () => ({ kind: "failed", at, reason: row.delivery_reason ?? "", bounced: row.delivery_bounced }),
    in_doubt: () => ({ kind: "in_doubt", since: at }),
  };
  return AS[row.delivery as Delivery["kind"]]();
}

type DeliveryColumns = {
  delivery: string;
  delivery_at: string | null;
  delivery_reason: string | null;
  delivery_bounced: boolean;
  /** Only a beginning says which attempt it is; what follows leaves it. */
  delivery_attempt?: number;
};

export function deliveryColumns(delivery: Delivery): DeliveryColumns {
  const at = "at" in delivery ? delivery.at : "since" in delivery ? delivery.since : null;
  return {
    delivery: delivery.kind,
    delivery_at: delivery.kind === "queued" ? delivery.sendAt : at,
    delivery_reason: delivery.kind === "failed" ? delivery.reason.slice(0, 1000) : null,
    delivery_bounced: delivery.kind === "failed" && delivery.bounced,
    ...(delivery.kind === "sending" ? { delivery_attempt: delivery.attempt } : {}),
  };
}

export const activityOf = (row: Omit<Selectable<Activities>, "organisation_id">): Activity => ({
  id: row.id as ActivityId,
  conversationId: row.conversation_id as ConversationId,
  at: row.at.toISOString(),
  by: row.by as ActorShape,
  code: row.code,
  params: row.params as Activity["params"],
});
