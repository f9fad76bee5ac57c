/** The tables of the index: what waits, what is kept, which words there are. */
import type { ConversationId, MessageId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

/** Whose messages wait. */
export async function organisationsWaiting(database: Database): Promise<OrganisationId[]> {
  const { rows } = await sql<{ id: OrganisationId }>`
    select o.id from organisations o where exists (select from search_pending p where p.organisation_id = o.id)`.execute(
    database,
  );
  return rows.map(({ id }) => id);
}

/**
 * One indexer per organisation: of two that read a message at different moments the older could write last. What it reads is found by its keys;
 * a plan that was kept from when the tables were small must not be a walk through them when they no longer are.
 */
export async function takeTurn(tx: OrganisationTransaction, organisationId: OrganisationId): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(7415011, hashtext(${organisationId})) as mine, set_config('enable_seqscan', 'off', true)`.execute(
    tx,
  );
  return rows[0]!.mine;
}

/** Lines that somebody is writing at this moment are left for the next time: what they tell of is not there to be read yet. */
export async function takePending(tx: OrganisationTransaction, most: number): Promise<MessageId[]> {
  const { rows } = await sql<{ id: MessageId }>`
    delete from search_pending where message_id in (
      select message_id from search_pending where organisation_id = current_organisation() order by message_id desc limit ${most} for update skip locked)
    returning message_id as id`.execute(tx);
  return rows.map(({ id }) => id);
}

export type Readable = {
  readonly messageId: MessageId;
  readonly conversationId: ConversationId;
  readonly at: Date;
  readonly language: Language | null;
  readonly subject: string;
  readonly ownSubject: string | null;
  readonly customer: string;
  readonly company: string | null;
  readonly address: string | null;
  readonly author: string;
  readonly authorAddress: string | null;
  readonly files: string | null;
  readonly text: string;
  /** Only of a conversation's first message: a forwarded mail or a signature may hold what is sought; later ones repeat what is quoted. */
  readonly fullText: string | null;
};

export async function readMessages(tx: OrganisationTransaction, ids: readonly MessageId[]): Promise<Readable[]> {
  const { rows } = await sql<Readable>`
    select m.id as "messageId", m.conversation_id as "conversationId", m.at, c.language, c.subject, m.mail->>'subject' as "ownSubject",
      cu.name as customer, cu.company, c.customer_address as address, m.author_name as author, m.author_address as "authorAddress",
      (select string_agg(a.name, ' ') from attachments a where a.message_id = m.id and not a.inline) as files, m.text,
      case when m.full_text is not null and not exists (
        select from messages earlier where earlier.conversation_id = m.conversation_id and (earlier.at, earlier.id) < (m.at, m.id)) then m.full_text end as "fullText"
    from messages m join conversations c on c.id = m.conversation_id join customers cu on cu.id = c.customer_id
    where m.id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows;
}

export async function findLanguage(tx: OrganisationTransaction): Promise<Language> {
  return (await tx.selectFrom("organisations").select("language").executeTakeFirstOrThrow()).language as Language;
}

/** Its words are taken back by the database. */
export async function deleteRows(tx: OrganisationTransaction, ids: readonly MessageId[]): Promise<void> {
  await tx
    .deleteFrom("search_messages")
    .where("message_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

export type NewRow = {
  readonly messageId: string;
  readonly conversationId: string;
  readonly at: Date;
  readonly lexemes: readonly string[];
};

/** Between words; no word has it. */
const BETWEEN = "\u001f";

export async function insertRows(
  tx: OrganisationTransaction,
  organisationId: string,
  rows: readonly NewRow[],
): Promise<void> {
  await sql`insert into search_messages (message_id, organisation_id, conversation_id, at, vector)
    select message_id, ${organisationId}, conversation_id, at, array_to_tsvector(string_to_array(lexemes, ${BETWEEN}))
    from unnest(${rows.map((row) => row.messageId)}::uuid[], ${rows.map((row) => row.conversationId)}::uuid[], ${rows.map((row) => row.at.toISOString())}::timestamptz[],
      ${rows.map((row) => row.lexemes.join(BETWEEN))}::text[]) as made (message_id, conversation_id, at, lexemes)
    on conflict (message_id) do nothing`.execute(tx);
}

type WordCount = { readonly word: string; readonly documents: number; readonly isStem: boolean };

/** Given in the order of words. */
export async function addWords(
  tx: OrganisationTransaction,
  organisationId: string,
  words: readonly WordCount[],
): Promise<void> {
  await sql`insert into search_words as known (organisation_id, word, documents, is_stem)
    select ${organisationId}, word, documents, is_stem from unnest(${words.map((each) => each.word)}::text[],
      ${words.map((each) => each.documents)}::int[], ${words.map((each) => each.isStem)}::boolean[]) as made (word, documents, is_stem) order by word
    on conflict (organisation_id, word) do update
      set documents = known.documents + excluded.documents, is_stem = known.is_stem and excluded.is_stem`.execute(tx);
}

/** What was written last stands in a list that every search would read through; this sorts it into the index. */
export async function settleIndex(database: Database): Promise<void> {
  await sql`select gin_clean_pending_list('search_messages_by_word')`.execute(database);
}

/** Everything of an organisation again, for example after the rules of words changed. */
export async function putAllBack(tx: OrganisationTransaction): Promise<number> {
  const { numAffectedRows } = await sql`insert into search_pending (message_id, organisation_id, conversation_id)
    select id, organisation_id, conversation_id from messages on conflict (message_id) do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
