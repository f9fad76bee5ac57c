/** Storing messages, and new conversations with their first one: each in one statement, for this is what happens most. */
import type { Message, Participant } from "@luwte/contract/conversations.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import { type RawBuilder, sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import {
  authorColumns,
  type ConversationRow,
  deliveryColumns,
  MAXIMUM_SHOWN,
  type MessageRow,
  messageOf,
} from "../rows/shapes.ts";
import { type LastColumns, lastColumns, type NewConversation, type NewMessage } from "./shapes.ts";

const uuids = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;
const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

/** `said` is empty when the message was there already; then nothing else of the statement happens either. */
function said(work: Work, made: NewMessage): RawBuilder<unknown> {
  const author = authorColumns(made.author);
  const delivery = deliveryColumns(made.delivery);
  return sql`said as (
    insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_id, author_name, author_address,
      text, full_text, html, has_remote_images, rich_text, mail, message_id_header, original_id, mentions, delivery, delivery_at, undo, arrival, at)
    values (${made.id}::uuid, ${work.organisationId}::uuid, ${made.conversationId}::uuid, ${made.direction}, ${made.channel},
      ${author.author_kind}, ${author.author_id}::uuid, ${author.author_name}, ${author.author_address}, ${made.text}, ${made.fullText},
      ${made.html}, ${made.hasRemoteImages}, ${made.richText}, ${json(made.mail)}::jsonb, ${made.messageIdHeader}, ${made.originalId}::uuid,
      ${made.mentions}::uuid[], ${delivery.delivery}, ${delivery.delivery_at}::timestamptz, ${json(made.undo)}::jsonb, ${made.arrival}, ${made.at})
    on conflict (id) do nothing returning id, organisation_id, conversation_id
  ), pending as (
    insert into search_pending (message_id, organisation_id, conversation_id) select id, organisation_id, conversation_id from said
  )`;
}

const joining = (participants: readonly Participant[]): RawBuilder<unknown> => sql`joining as (
    insert into participants (organisation_id, conversation_id, address, name, kind)
    select said.organisation_id, said.conversation_id, p.address, p.name, p.kind
      from said, jsonb_to_recordset(${JSON.stringify(participants)}::jsonb) as p (address text, name text, kind text)
    on conflict (conversation_id, address) do nothing returning address
  )`;

/** Null when the message or the conversation was there already. Without a team of its own it gets the inbox's. */
export async function insertConversation(
  work: Work,
  made: NewConversation,
  first: NewMessage,
  participants: readonly Participant[],
): Promise<ConversationRow | null> {
  const found = await sql<ConversationRow>`
    with ${said(work, first)}, ${joining(participants)}, made as (
      insert into conversations (id, organisation_id, subject, customer_id, customer_address, channel, inbox_id, widget_id, state, state_since,
        assignee_id, team_id, priority, language, label_ids, last_message_id, last_message_at, last_message_direction, last_message_preview,
        last_customer_message_at, last_activity_at, first_answer_at, waiting_since, due_at, urgent_at, reply_token, demo, created_at)
      select said.conversation_id, said.organisation_id, ${made.subject}, ${made.customer_id}::uuid, ${made.customer_address}, ${made.channel},
        ${made.inbox_id}::uuid, ${made.widget_id}::uuid, ${made.state}, ${made.state_since}, ${made.assignee_id}::uuid,
        coalesce(${made.team_id}::uuid, (select team_id from inboxes where id = ${made.inbox_id}::uuid)), ${made.priority}, ${made.language},
        ${made.label_ids}::uuid[], said.id, ${first.at}, ${first.direction}, ${made.last_message_preview}, ${made.last_customer_message_at}::timestamptz,
        ${first.at}, ${made.first_answer_at}::timestamptz, ${made.waiting_since}::timestamptz, ${made.due_at}::timestamptz, ${made.urgent_at},
        ${made.reply_token}, ${made.demo}, ${first.at}
      from said returning *
    )
    select made.*, ${made.customer_name}::text as customer_name, ${made.customer_group_id}::uuid as customer_group_id from made`.execute(
    work.tx,
  );
  return found.rows[0] ?? null;
}

/** Into a conversation that is held. Gives how many took part for the first time; null when the message was there already. */
export async function insertMessage(
  work: Work,
  made: NewMessage,
  participants: readonly Participant[] = [],
): Promise<number | null> {
  const found = await sql<{ stored: number; joined: number }>`
    with ${said(work, made)}, ${joining(participants)}
    select (select count(*) from said)::int as stored, (select count(*) from joining)::int as joined`.execute(work.tx);
  const { stored, joined } = found.rows[0]!;
  return stored === 0 ? null : joined;
}

const messages = (tx: OrganisationTransaction) =>
  tx.selectFrom("messages as m").select([
    "m.id",
    "m.conversation_id",
    "m.direction",
    "m.channel",
    "m.author_kind",
    "m.author_id",
    "m.author_name",
    "m.author_address",
    "m.rich_text",
    "m.has_remote_images",
    "m.mail",
    "m.mentions",
    "m.delivery",
    "m.delivery_at",
    "m.delivery_attempt",
    "m.delivery_reason",
    "m.delivery_bounced",
    "m.arrival",
    "m.at",
    "m.version",
    sql<string>`left(m.text, ${sql.lit(MAXIMUM_SHOWN)})`.as("shown_text"),
    sql<boolean>`m.html is not null`.as("has_html"),
    sql<boolean>`m.full_text is not null or length(m.text) > ${sql.lit(MAXIMUM_SHOWN)}`.as("has_more"),
    sql<Message["attachments"]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'type', a.type, 'size', a.size, 'inline', a.inline, 'contentId', a.content_id)
          order by a.position, a.id)
        from attachments a where a.message_id = m.id), '[]')`.as("attachments"),
  ]);

const shown = ({ attachments, ...row }: MessageRow & { attachments: Message["attachments"] }): Message =>
  messageOf(row, attachments);

export async function findMessage(tx: OrganisationTransaction, id: MessageId): Promise<Message | null> {
  const row = await messages(tx).where("m.id", "=", id).executeTakeFirst();
  return row ? shown(row) : null;
}

/** In the order of time. */
export async function findMessages(tx: OrganisationTransaction, ids: readonly MessageId[]): Promise<Message[]> {
  if (ids.length === 0) return [];
  return (await messages(tx).where("m.id", "=", uuids(ids)).orderBy("m.at").orderBy("m.id").execute()).map(shown);
}

/** Newest first, before a place in time. */
export async function pageOfMessages(
  tx: OrganisationTransaction,
  conversationId: ConversationId,
  { before, limit }: { before: { moment: string; id: string } | null; limit: number },
): Promise<Message[]> {
  let query = messages(tx).where("m.conversation_id", "=", conversationId);
  if (before) query = query.where(sql<boolean>`(m.at, m.id) < (${before.moment}::timestamptz, ${before.id}::uuid)`);
  return (await query.orderBy("m.at", "desc").orderBy("m.id", "desc").limit(limit).execute()).map(shown);
}

/** The first that was said here. */
export async function firstMessage(
  tx: OrganisationTransaction,
  conversationId: ConversationId,
): Promise<Message | null> {
  const query = messages(tx).where("m.conversation_id", "=", conversationId);
  const row = await query.orderBy("m.arrival").orderBy("m.at").orderBy("m.id").limit(1).executeTakeFirst();
  return row ? shown(row) : null;
}

/** What of others arrived after what the writer saw: from the customer, or an answer of a colleague. The newest of it. */
export async function newestUnseen(
  tx: OrganisationTransaction,
  conversationId: ConversationId,
  { seenId, writerId }: { seenId: MessageId | null; writerId: string | null },
): Promise<Message | null> {
  const seen = sql<number>`coalesce((select arrival from messages where id = ${seenId}::uuid and conversation_id = ${conversationId}::uuid), 0)`;
  const row = await messages(tx)
    .where("m.conversation_id", "=", conversationId)
    .where("m.arrival", ">", seen)
    .where((where) =>
      where.or([
        where("m.direction", "=", "in"),
        where.and([where("m.direction", "=", "out"), where("m.author_id", "is distinct from", writerId)]),
      ]),
    )
    .orderBy("m.arrival", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? shown(row) : null;
}

const MAXIMUM_PARTICIPANTS = 200;

export async function listParticipants(tx: OrganisationTransaction, id: ConversationId): Promise<Participant[]> {
  const query = tx.selectFrom("participants").select(["address", "name", "kind"]).where("conversation_id", "=", id);
  const rows = await query.orderBy("address").limit(MAXIMUM_PARTICIPANTS).execute();
  return rows.map((row) => ({ ...row, kind: row.kind as Participant["kind"] }));
}

/** After messages went away: what a list says is the newest of those that are left. */
export async function newestOf(tx: OrganisationTransaction, conversationId: string): Promise<LastColumns> {
  const row = await tx
    .selectFrom("messages as m")
    .select(["m.id", "m.at", "m.direction", sql<string>`left(m.text, 1000)`.as("text")])
    .select(
      sql<string>`array_to_string(array(select name from attachments a where a.message_id = m.id order by position, id), ', ')`.as(
        "files",
      ),
    )
    .where("m.conversation_id", "=", conversationId)
    .orderBy("m.at", "desc")
    .orderBy("m.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return lastColumns(row ?? null);
}
