/**
 * The SQL of erasing, made of the register. Past the role of requests, for that may not change what is append-only for it: so every statement names the
 * organisation itself, and the names of tables and columns come from the register and never from a caller.
 */
import type { Erasure, ErasureCounts } from "@luwte/contract/customerRights.ts";
import type { ConversationId, CustomerId, ErasureId, MessageId, OrganisationId } from "@luwte/contract/ids.ts";
import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { Erasures } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Emptied } from "../shapes.ts";
import type { Found, SetColumn, Step, Whose } from "./shapes.ts";

type Row = Selectable<Erasures>;
const erasureOf = (row: Row): Erasure => ({
  id: row.id as ErasureId,
  customerId: row.customer_id as CustomerId,
  askedBy: row.asked_by as Erasure["askedBy"],
  askedAt: row.asked_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  promised: row.promised as ErasureCounts,
  state: row.state as Erasure["state"],
  because: row.because as Erasure["because"],
  endedAt: row.ended_at?.toISOString() ?? null,
  conversationsDone: row.conversations_done,
});

/** False: this customer waits for another erasure already. The same id again is the same one. */
export async function insertErasure(
  { tx, organisationId, actor, now }: Work,
  made: { id: ErasureId; customerId: CustomerId; dueAt: Date; promised: ErasureCounts },
): Promise<boolean> {
  const rows = await tx
    .insertInto("erasures")
    .values({
      id: made.id,
      organisation_id: organisationId,
      customer_id: made.customerId,
      asked_by: JSON.stringify(actor),
      asked_at: now,
      due_at: made.dueAt,
      promised: JSON.stringify(made.promised),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  return rows.length > 0;
}

export async function findErasure(tx: OrganisationTransaction, id: ErasureId): Promise<Erasure | null> {
  const row = await tx.selectFrom("erasures").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? erasureOf(row) : null;
}

/** Two who work on it at once work on it one after the other. */
export async function lockErasure(tx: OrganisationTransaction, id: ErasureId): Promise<Erasure | null> {
  const row = await tx.selectFrom("erasures").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? erasureOf(row) : null;
}

export async function latestErasure(tx: OrganisationTransaction, customerId: CustomerId): Promise<Erasure | null> {
  const newest = tx
    .selectFrom("erasures")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("asked_at", "desc");
  const row = await newest.orderBy("id", "desc").limit(1).executeTakeFirst();
  return row ? erasureOf(row) : null;
}

export async function moveErasure(
  { tx, actor, now }: Work,
  id: ErasureId,
  to: { state: Erasure["state"]; because?: Erasure["because"]; conversationsDone?: number },
): Promise<Erasure> {
  const isEnd = to.state !== "running";
  const row = await tx
    .updateTable("erasures")
    .set((eb) => ({
      state: to.state,
      because: to.because ?? null,
      ended_at: isEnd ? now : null,
      ended_by: isEnd ? JSON.stringify(actor) : null,
      conversations_done: eb("conversations_done", "+", to.conversationsDone ?? 0),
    }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return erasureOf(row);
}

/** Of all organisations: those whose days of grace are over, also when a process died over them. */
export async function dueErasures(
  database: Database,
  now: Date,
  most: number,
): Promise<{ id: ErasureId; organisationId: OrganisationId }[]> {
  const rows = await database
    .selectFrom("erasures")
    .select(["id", "organisation_id"])
    .where("ended_at", "is", null)
    .where("due_at", "<=", now)
    .orderBy("due_at")
    .limit(most)
    .execute();
  return rows.map((row) => ({ id: row.id as ErasureId, organisationId: row.organisation_id as OrganisationId }));
}

/** Ended lately: what was under way then may have left a trace since. */
export async function endedErasures(database: Database, since: Date, most: number) {
  const rows = await database
    .selectFrom("erasures")
    .select(["organisation_id", "customer_id"])
    .where("state", "=", "done")
    .where("ended_at", ">", since)
    .limit(most)
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id as OrganisationId,
    customerId: row.customer_id as CustomerId,
  }));
}

/** More merges one into another than this is a circle. */
const MOST_MERGES = 20;
const uuids = (ids: readonly string[]) => sql`${[...ids]}::uuid[]`;

/** Somebody with all who were merged into them. Held until the end: nobody is merged, and nothing new comes to them meanwhile. */
export async function lockFamily(tx: OrganisationTransaction, id: CustomerId): Promise<CustomerId[]> {
  const ids = await familyOf(tx, id);
  await sql`select id from customers where id = any(${uuids(ids)}) order by id for update`.execute(tx);
  return ids;
}

export async function familyOf(tx: OrganisationTransaction, id: CustomerId): Promise<CustomerId[]> {
  const { rows } = await sql<{ id: CustomerId }>`
    with recursive family as (
      select id, 0 as place from customers where id = ${id}::uuid
      union all select c.id, place + 1 from family join customers c on c.merged_into = family.id where place < ${MOST_MERGES}
    ) select distinct id from family`.execute(tx);
  return rows.map((row) => row.id);
}

export async function standingOf(
  tx: OrganisationTransaction,
  id: CustomerId,
): Promise<{ merged: boolean; erased: boolean; language: string | null } | null> {
  const row = await tx
    .selectFrom("customers")
    .select(["merged_into", "erased_at", "language"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? { merged: row.merged_into !== null, erased: row.erased_at !== null, language: row.language } : null;
}

export async function conversationsOf(
  tx: OrganisationTransaction,
  customers: readonly CustomerId[],
): Promise<ConversationId[]> {
  const { rows } = await sql<{ id: ConversationId }>`
    select id from conversations where customer_id = any(${uuids(customers)})`.execute(tx);
  return rows.map((row) => row.id);
}

export async function addressesOf(tx: OrganisationTransaction, customers: readonly CustomerId[]): Promise<string[]> {
  const { rows } = await sql<{ value: string }>`
    select value from customer_addresses where customer_id = any(${uuids(customers)})
    union select customer_address from conversations where customer_id = any(${uuids(customers)}) and customer_address is not null`.execute(
    tx,
  );
  return rows.map((row) => row.value);
}

export async function countsOf(tx: OrganisationTransaction, customers: readonly CustomerId[]): Promise<ErasureCounts> {
  const { rows } = await sql<Record<keyof ErasureCounts, number>>`
    with mine as materialized (
      select id, state from conversations where customer_id = any(${uuids(customers)}) and erased_at is null
    ), said as materialized (select m.id from messages m join mine on mine.id = m.conversation_id)
    select (select count(*)::int from mine) as conversations,
      (select count(*)::int from mine where state <> 'solved') as "openConversations",
      (select count(*)::int from said) as messages,
      (select count(*)::int from attachments a join said on said.id = a.message_id) as attachments,
      (select count(*)::int from customer_notes where customer_id = any(${uuids(customers)})) as notes,
      (select count(*)::int from customer_addresses where customer_id = any(${uuids(customers)})) as addresses,
      (select count(*)::int from promises p join mine on mine.id = p.conversation_id where p.state = 'open') as "openPromises",
      ${customers.length - 1}::int as merged`.execute(tx);
  return rows[0]!;
}

/** Those that are not erased yet, held. */
export async function nextConversations(
  tx: OrganisationTransaction,
  customers: readonly CustomerId[],
  most: number,
): Promise<{ id: ConversationId; isOpen: boolean }[]> {
  const { rows } = await sql<{ id: ConversationId; isOpen: boolean }>`
    select id, state <> 'solved' as "isOpen" from conversations
    where customer_id = any(${uuids(customers)}) and erased_at is null order by id limit ${most} for update`.execute(
    tx,
  );
  return rows;
}

/** What desks may have on the screen. */
export async function messageIdsOf(
  tx: OrganisationTransaction,
  conversations: readonly ConversationId[],
  most: number,
): Promise<MessageId[]> {
  const { rows } = await sql<{ id: MessageId }>`
    select id from messages where conversation_id = any(${uuids(conversations)}) order by at desc limit ${most}`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

const BECOMES: Record<keyof Emptied, (column: RawBuilder<unknown>) => RawBuilder<unknown>> = {
  null: () => sql`null`,
  // What was not there stays so: whether something was said is no secret.
  text: (column) => sql`case when ${column} is null then null else '' end`,
  dots: (column) => sql`case when ${column} is null then null else '…' end`,
  object: () => sql`'{}'::jsonb`,
  list: () => sql`'[]'::jsonb`,
  words: (column) => sql`case when ${column} ? 'words' then ${column} || '{"words": "…"}'::jsonb else ${column} end`,
  array: () => sql`'{}'`,
  key: () => sql`replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')`,
  hash: () => sql`sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))`,
};

function becomes({ column, to }: SetColumn, now: Date): RawBuilder<unknown> {
  const ref = sql.ref(column);
  if (typeof to === "object") return sql`${ref} = ${to.word}`;
  if (to === "next") return sql`${ref} = ${ref} + 1`;
  if (to === "now") return sql`${ref} = ${now}`;
  return sql`${ref} = ${BECOMES[to](ref)}`;
}

export function condition(found: readonly Found[], whose: Whose): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join(
    found.map((each) => oneOf(each, whose)),
    sql` or `,
  )})`;
}

/** Addresses stand alone or in lists; wrapped in one more list both are looked through alike. */
function oneOf(found: Found, whose: Whose): RawBuilder<unknown> {
  const column = sql.ref(found.column);
  if (found.kind === "ids") return sql`${column} = any(${uuids(whose[found.of])})`;
  if (found.kind === "addresses") return sql`array[${column}] && ${[...whose.addresses]}::text[]`;
  const table = sql.table(found.table);
  const there = condition(found.found, whose);
  return found.kind === "through"
    ? sql`${column} in (select id from ${table} where ${there})`
    : sql`${column} in (select unnest(${sql.ref(found.list)}) from ${table} where ${there})`;
}

type In = { readonly organisationId: OrganisationId; readonly now: Date };

/** The steps of one piece. Killed anywhere, none of it happened. */
export async function erase(work: Work, steps: readonly Step[], whose: Whose): Promise<void> {
  await asOwner(work.tx, async () => {
    for (const step of steps) await carryOut(work.tx, work, step, whose);
    await searchAgain(work.tx, work.organisationId, whose.conversations);
  });
}

/**
 * The role of requests is put off for these statements only and taken on again before anything else is asked. Nothing that anybody sent becomes a part
 * of their text.
 */
async function asOwner(tx: OrganisationTransaction, run: () => Promise<void>): Promise<void> {
  await sql`set local role none`.execute(tx);
  await run();
  await sql`set local role luwte_tenant`.execute(tx);
}

async function carryOut(tx: OrganisationTransaction, { organisationId, now }: In, step: Step, whose: Whose) {
  const table = sql.table(step.table);
  const where = sql`organisation_id = ${organisationId}::uuid and ${condition(step.found, whose)}`;
  if (step.file) await forgetFiles(tx, step.table, step.file, where, now);
  if (!step.sets) await sql`delete from ${table} where ${where}`.execute(tx);
  else if (step.sets.length > 0)
    await sql`update ${table} set ${sql.join(step.sets.map((each) => becomes(each, now)))} where ${where}`.execute(tx);
}

async function forgetFiles(
  tx: OrganisationTransaction,
  table: string,
  column: string,
  where: RawBuilder<unknown>,
  now: Date,
): Promise<void> {
  const hash = sql.ref(column);
  await sql`
    insert into forgotten_files (hash, since) select distinct ${hash}, ${now}::timestamptz from ${sql.table(table)}
    where ${where} and length(${hash}) = 64 on conflict (hash) do update set since = excluded.since`.execute(tx);
}

/** The indexer may hold the old words at this moment: it is told to look again. */
async function searchAgain(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  conversations: readonly string[],
): Promise<void> {
  if (conversations.length === 0) return;
  await sql`
    insert into search_pending (message_id, organisation_id, conversation_id)
    select id, organisation_id, conversation_id from messages
    where organisation_id = ${organisationId}::uuid and conversation_id = any(${uuids(conversations)})
    on conflict (message_id) do nothing`.execute(tx);
}

/** Lists and files that may hold anybody: what is done with goes whole. */
export async function emptyShared(
  work: Work,
  lines: readonly { table: string; done: string; file: string | null; sets: readonly SetColumn[] }[],
): Promise<void> {
  await asOwner(work.tx, async () => {
    for (const { table, done, file, sets } of lines) {
      const where = sql`organisation_id = ${work.organisationId}::uuid and ${sql.ref(done)} is not null`;
      if (file) await forgetFiles(work.tx, table, file, where, work.now);
      await sql`update ${sql.table(table)} set ${sql.join(sets.map((each) => becomes(each, work.now)))} where ${where}`.execute(
        work.tx,
      );
    }
  });
}

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** From where on what is told is what is left; said once, by the first piece. */
export async function markBegun(tx: OrganisationTransaction, id: ErasureId): Promise<void> {
  await sql`update erasures set begun_xid = pg_current_xact_id(), begun_at = clock_timestamp() where id = ${id}::uuid and begun_xid is null`.execute(
    tx,
  );
}

type Payload = { readonly table: string; readonly column: string };
type About = { readonly organisationId: OrganisationId; readonly ids: readonly string[] };

const names = (column: string, ids: readonly string[]) => sql`
  exists (select from regexp_matches(${sql.ref(column)}::text, ${UUID}, 'g') as named where named[1]::uuid = any(${uuids(ids)}))`;

/** What was told before the erasure began, in every payload that names one of these ids anywhere. Past the walls, and of this organisation only. */
export async function eraseFromPayloads(
  database: Database,
  erasure: ErasureId,
  { organisationId, ids }: About,
  payloads: readonly Payload[],
): Promise<void> {
  for (const { table, column } of payloads) {
    const before = table === "events" ? sql`t.xid < e.begun_xid` : sql`t.created_at < e.begun_at`;
    await sql`delete from ${sql.table(table)} t using erasures e
      where e.id = ${erasure}::uuid and t.organisation_id = ${organisationId}::uuid and ${before} and ${names(`t.${column}`, ids)}`.execute(
      database,
    );
  }
}

/** Handed out while the erasure went on, from before it: all that has been delivered since. */
export async function eraseFromDelivered(database: Database, { organisationId, ids }: About): Promise<void> {
  await sql`delete from webhook_deliveries where organisation_id = ${organisationId}::uuid and state <> 'pending' and ${names("payload", ids)}`.execute(
    database,
  );
}
