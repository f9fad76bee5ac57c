/** Asking the index, and what is shown of what it found. */
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { ConversationFilter } from "@luwte/contract/lists.ts";
import { type RawBuilder, sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Hit, Place } from "../shapes.ts";

/** A search that takes longer is given up: it must never take other calls down with it. */
const LONGEST_MS = 4_000;

export async function limitTime(tx: OrganisationTransaction): Promise<void> {
  await sql`select set_config('statement_timeout', ${String(LONGEST_MS)}, true)`.execute(tx);
}

type Row = { message_id: MessageId; conversation_id: ConversationId; at: Date };
const hitOf = (row: Row): Hit => ({ messageId: row.message_id, conversationId: row.conversation_id, at: row.at });

/** Newest first, older than the place. */
export async function findHits(
  tx: OrganisationTransaction,
  wanted: string,
  before: Place,
  most: number,
): Promise<Hit[]> {
  const { rows } = await sql<Row>`
    select message_id, conversation_id, at from search_hits(${wanted}, ${before.at}, ${before.id}::uuid, ${most})`.execute(
    tx,
  );
  return rows.map(hitOf);
}

/** The same within these conversations. */
export async function findHitsAmong(
  tx: OrganisationTransaction,
  wanted: string,
  conversations: readonly ConversationId[],
  before: Place,
  most: number,
): Promise<Hit[]> {
  const { rows } = await sql<Row>`select message_id, conversation_id, at
    from search_hits_among(${wanted}, ${[...conversations]}::uuid[], ${before.at}, ${before.id}::uuid, ${most})`.execute(
    tx,
  );
  return rows.map(hitOf);
}

/** Of these, those that an earlier page showed. */
export async function findShown(
  tx: OrganisationTransaction,
  wanted: string,
  conversations: readonly ConversationId[],
  since: Place,
): Promise<Set<ConversationId>> {
  if (conversations.length === 0) return new Set();
  const { rows } = await sql<{ id: ConversationId }>`
    select id from search_shown(${wanted}, ${[...conversations]}::uuid[], ${since.at}, ${since.id}::uuid) as id`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}

type Part = RawBuilder<unknown>;
const same = (column: Part, value: string | null): Part =>
  value === null ? sql`${column} is null` : sql`${column} = ${value}`;

/** One condition per field of a filter, as the contract's `belongs` has it; a test holds them equal. */
const CONDITIONS: {
  [Field in keyof Required<ConversationFilter>]: (wanted: NonNullable<ConversationFilter[Field]> | null) => Part;
} = {
  states: (states) => sql`c.state = any(${states}::text[])`,
  assigneeId: (id) => same(sql`c.assignee_id`, id),
  teamId: (id) => same(sql`c.team_id`, id),
  teamIds: (ids) => sql`c.team_id = any(${ids}::uuid[])`,
  channel: (channel) => sql`c.channel = ${channel}`,
  inboxId: (id) => sql`c.inbox_id = ${id}`,
  labelId: (id) => sql`${id}::uuid = any(c.label_ids)`,
  groupId: (id) => sql`(select group_id from customers where customers.id = c.customer_id) = ${id}`,
  customerId: (id) => sql`c.customer_id = ${id}`,
  priority: (priority) => sql`c.priority = ${priority}`,
  language: (language) => sql`c.language = ${language}`,
  reasonId: (id) => sql`c.reason_id = ${id}`,
  complexity: (complexity) => sql`c.complexity = ${complexity}`,
  activeAfter: (moment) => sql`c.last_activity_at >= ${moment}::timestamptz`,
  activeBefore: (moment) => sql`c.last_activity_at < ${moment}::timestamptz`,
};

function conditions(filter: ConversationFilter): Part[] {
  return (Object.keys(CONDITIONS) as (keyof ConversationFilter)[])
    .filter((field) => filter[field] !== undefined)
    .map((field) => (CONDITIONS[field] as (wanted: unknown) => Part)(filter[field]));
}

/** Which of these conversations pass the filter. */
export async function passing(
  tx: OrganisationTransaction,
  ids: readonly ConversationId[],
  filter: ConversationFilter,
): Promise<Set<ConversationId>> {
  const tests = conditions(filter);
  if (tests.length === 0 || ids.length === 0) return new Set(ids);
  const { rows } = await sql<{ id: ConversationId }>`
    select c.id from conversations c where c.id = any(${[...ids]}::uuid[]) and ${sql.join(tests, sql` and `)}`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}

/** All that pass, for filters that an index serves; in no particular order. */
export async function conversationsPassing(
  tx: OrganisationTransaction,
  filter: ConversationFilter,
  most: number,
): Promise<ConversationId[]> {
  const { rows } = await sql<{ id: ConversationId }>`
    select c.id from conversations c where ${sql.join(conditions(filter), sql` and `)} limit ${most}`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function findByNumber(tx: OrganisationTransaction, number: number): Promise<ConversationId | null> {
  const row = await tx.selectFrom("conversations").select("id").where("number", "=", String(number)).executeTakeFirst();
  return (row?.id as ConversationId | undefined) ?? null;
}

/** In the words of the search: what was written, and if nothing of it was found there, all of it. */
export async function readTexts(
  tx: OrganisationTransaction,
  ids: readonly MessageId[],
): Promise<Map<MessageId, { text: string; fullText: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("messages")
    .select([
      "id",
      sql<string>`left(text, 60000)`.as("text"),
      sql<string | null>`left(full_text, 60000)`.as("fullText"),
    ])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, ...texts }) => [id as MessageId, texts]));
}
