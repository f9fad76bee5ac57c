/** How long this organisation keeps what, and what ran out when. */
import {
  RETENTION_PRESET,
  type RetentionCounts,
  type RetentionRun,
  type RetentionSettings,
} from "@luwte/contract/customerRights.ts";
import type { ConversationId, CustomerId, OrganisationId } from "@luwte/contract/ids.ts";
import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type Kept = { settings: RetentionSettings; version: number };

/** A setting that came later than they were saved has its preset. */
export async function findRetention(tx: OrganisationTransaction): Promise<Kept> {
  const row = await tx.selectFrom("retention_settings").select(["settings", "version"]).executeTakeFirst();
  if (!row) return { settings: RETENTION_PRESET, version: 0 };
  return { settings: { ...RETENTION_PRESET, ...(row.settings as object) }, version: row.version };
}

/** Null: somebody else changed them since. */
export async function saveRetention(work: Work, { settings, version }: Kept): Promise<Kept | null> {
  const values = { settings: JSON.stringify(settings), version: version + 1 };
  const row = await work.tx
    .insertInto("retention_settings")
    .values({ organisation_id: work.organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(values).where("retention_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row ? { settings, version: row.version } : null;
}

const heldCustomer = (id: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from legal_holds h where h.released_at is null and h.customer_id = ${id})`;
const heldConversation = (id: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from legal_holds h where h.released_at is null and h.conversation_id = ${id})`;

const C = { id: sql.ref("c.id"), customer: sql.ref("c.customer_id") };
const conversationHeld = sql<boolean>`(${heldConversation(C.id)} or ${heldCustomer(C.customer)})`;

/** Solved, and nothing happened since: an open question does not run out. */
const conversationOver = (cutoff: Date) =>
  sql`c.erased_at is null and c.state = 'solved' and c.last_activity_at < ${cutoff}`;

/** Nobody heard of them since, and nothing of theirs is left that is not over too. */
const customerOver = (cutoff: Date) => sql`c.erased_at is null and c.merged_into is null and c.created_at < ${cutoff}
  and not exists (select from conversations v where v.customer_id = c.id and (v.erased_at is null or v.last_activity_at >= ${cutoff}))
  and not exists (select from customers m where m.merged_into = c.id and m.created_at >= ${cutoff})`;

export type RunOut = { readonly id: ConversationId; readonly isOpen: false };

/** Held until the end of the transaction; who writes in one at this moment is waited for, and then it is not over any more. */
export async function conversationsOver(tx: OrganisationTransaction, cutoff: Date, most: number): Promise<RunOut[]> {
  const { rows } = await sql<{ id: ConversationId }>`
    select c.id from conversations c where ${conversationOver(cutoff)} and not ${conversationHeld}
    order by c.last_activity_at, c.id limit ${most} for update of c skip locked`.execute(tx);
  return rows.map(({ id }) => ({ id, isOpen: false }));
}

export async function customersOver(tx: OrganisationTransaction, cutoff: Date, most: number): Promise<CustomerId[]> {
  const { rows } = await sql<{ id: CustomerId }>`
    select c.id from customers c where ${customerOver(cutoff)} and not ${heldCustomer(C.id)}
    order by c.created_at, c.id limit ${most} for update of c skip locked`.execute(tx);
  return rows.map(({ id }) => id);
}

type Lines = "audit_log" | "access_log";
const aboutHeld = (table: Lines) =>
  table === "audit_log"
    ? sql`(${heldCustomer(sql.ref("t.subject_id"))} or ${heldConversation(sql.ref("t.subject_id"))})`
    : sql`(${heldCustomer(sql.ref("t.customer_id"))} or ${heldConversation(sql.ref("t.conversation_id"))})`;

/** Past the walls, for the role of requests may not take lines away; of this organisation only. */
export async function deleteLines(
  database: Database,
  organisationId: OrganisationId,
  table: Lines,
  { cutoff, most }: { cutoff: Date; most: number },
): Promise<number> {
  const done = await sql`
    delete from ${sql.table(table)} where id in (
      select t.id from ${sql.table(table)} t where t.organisation_id = ${organisationId}::uuid and t.at < ${cutoff} and not ${aboutHeld(table)}
      order by t.at, t.id limit ${most})`.execute(database);
  return Number(done.numAffectedRows ?? 0n);
}

/** Files of imports lose their name and what they said; the numbers stay. */
export async function emptyImports(database: Database, organisationId: OrganisationId, cutoff: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with over as (
      update imports i set hash = '', file_name = '', problems = '[]' from imports b
      where i.id = b.id and i.organisation_id = ${organisationId}::uuid and i.finished_at < ${cutoff} and i.hash <> '' returning b.hash
    ), forgotten as (
      insert into forgotten_files (hash, since) select distinct hash, now() from over on conflict (hash) do update set since = excluded.since
    ) select count(*)::int as count from over`.execute(database);
  return rows[0]!.count;
}

/** Of nobody's conversation, so that no erasure comes by: a visitor who asked something and left. */
const ofNobody = sql`s.conversation_id is null and s.customer_id is null`;
/** What was emptied with its customer is counted for as long as what was done is accounted for. */
const suggestionGone = (audit: Date) => sql`s.at < ${audit} and (s.value = '{}'::jsonb or (${ofNobody}))`;
const suggestionEmptied = (contact: Date) => sql`s.at < ${contact} and s.value <> '{}'::jsonb and ${ofNobody}`;

/** Past the walls, as `deleteLines`; what was decided and found about them goes along. */
export async function deleteSuggestions(
  database: Database,
  organisationId: OrganisationId,
  { cutoff, most }: { cutoff: Date; most: number },
): Promise<number> {
  const done = await sql`
    delete from suggestions where id in (
      select s.id from suggestions s where s.organisation_id = ${organisationId}::uuid and ${suggestionGone(cutoff)}
      order by s.at, s.id limit ${most})`.execute(database);
  return Number(done.numAffectedRows ?? 0n);
}

export async function emptySuggestions(
  database: Database,
  organisationId: OrganisationId,
  { cutoff, most }: { cutoff: Date; most: number },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with over as (
      update suggestions set value = '{}', sources = '[]', counted = '[]' where id in (
        select s.id from suggestions s where s.organisation_id = ${organisationId}::uuid and ${suggestionEmptied(cutoff)}
        order by s.at, s.id limit ${most}) returning id
    ), decided as (update suggestion_decisions d set replaced = null from over where d.suggestion_id = over.id)
    select count(*)::int as count from over`.execute(database);
  return rows[0]!.count;
}

export type Preview = {
  readonly cutoffs: Readonly<Record<"contact" | "audit" | "access" | "import", Date>>;
  readonly on: Date;
};

/** A customer goes a night after their last conversation; both are counted. */
export async function countOver(tx: OrganisationTransaction, { cutoffs, on }: Preview): Promise<RetentionCounts> {
  const { contact } = cutoffs;
  const goes = sql`c.erased_at is null and c.merged_into is null and c.created_at < ${contact} and not ${heldCustomer(C.id)}
    and not exists (select from conversations v where v.customer_id = c.id and (v.last_activity_at >= ${contact}
      or (v.erased_at is null and (v.state <> 'solved' or ${heldConversation(sql.ref("v.id"))}))))`;
  const { rows } = await sql<RetentionCounts>`select
    (select count(*)::int from conversations c where ${conversationOver(contact)} and not ${conversationHeld}) as conversations,
    (select count(*)::int from customers c where ${goes}) as customers,
    (select count(*)::int from audit_log t where t.at < ${cutoffs.audit} and not ${aboutHeld("audit_log")}) as audit,
    (select count(*)::int from access_log t where t.at < ${cutoffs.access} and not ${aboutHeld("access_log")}) as access,
    (select count(*)::int from imports i where i.finished_at < ${cutoffs.import} and i.hash <> '') as imports,
    (select count(*)::int from customer_exports e where e.hash is not null and e.expires_at <= ${on}) as exports,
    (select count(*)::int from suggestions s where (${suggestionGone(cutoffs.audit)}) or (${suggestionEmptied(contact)})) as suggestions,
    (select count(*)::int from conversations c where ${conversationOver(contact)} and ${conversationHeld}) as held`.execute(
    tx,
  );
  return rows[0]!;
}

export async function organisationsOf(database: Database): Promise<OrganisationId[]> {
  const rows = await database.selectFrom("organisations").select("id").orderBy("id").execute();
  return rows.map((row) => row.id as OrganisationId);
}

/** What a night took away, added up as it goes. */
export async function addToRun(
  { tx, organisationId, now }: Work,
  counts: Partial<RetentionCounts>,
  end: boolean,
): Promise<void> {
  const given = JSON.stringify(counts);
  await sql`
    insert into retention_runs (organisation_id, day, counts, begun_at, ended_at)
    values (${organisationId}::uuid, ${now.toISOString().slice(0, 10)}::date, ${given}::jsonb, ${now}, ${end ? now : null})
    on conflict (organisation_id, day) do update set ended_at = excluded.ended_at, counts = (
      select jsonb_object_agg(key, coalesce((retention_runs.counts ->> key)::int, 0) + coalesce((${given}::jsonb ->> key)::int, 0))
      from (select jsonb_object_keys(retention_runs.counts) as key union select jsonb_object_keys(${given}::jsonb)) as keys)`.execute(
    tx,
  );
}

const MOST_RUNS = 14;

export async function latestRuns(tx: OrganisationTransaction, nothing: RetentionCounts): Promise<RetentionRun[]> {
  const rows = await tx
    .selectFrom("retention_runs")
    .select([sql<string>`to_char(day, 'YYYY-MM-DD')`.as("night"), "counts", "begun_at", "ended_at"])
    .orderBy("day", "desc")
    .limit(MOST_RUNS)
    .execute();
  return rows.map((row) => ({
    day: row.night,
    counts: { ...nothing, ...(row.counts as object) },
    begunAt: row.begun_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
  }));
}
