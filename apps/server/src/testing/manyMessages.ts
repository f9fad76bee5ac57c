/**
 * Very many messages with their search index, for questions of size. Some thousand different texts are written and read as the indexer reads
 * them; the database makes all messages of those, each with an order number of its own. Words are used as in real texts: few very often, most hardly ever.
 */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type pg from "pg";
import { lexemesOf } from "../modules/search/public.ts";
import type { Platform } from "../platform/platform.ts";
import { seededRandom } from "./random.ts";

export type ManyMessages = {
  readonly organisationId: OrganisationId;
  readonly messages: number;
  /** Conversations that there are; messages are given to them in turn. Preset: a fifth of the messages are made, of one customer in a hundred. */
  readonly texts?: number;
  /** The newest message; they go back two years from there. */
  readonly until: Date;
};

const AT_ONCE = 50_000;
const PER_CONVERSATION = 5;

/** Row by row the time of a message, its id (in the order of time) and the text it is made of. */
const NUMBERED = `select numbers.n, at, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(numbers.n::text), 1, 3) || '8' || substr(md5(numbers.n::text || 'x'), 1, 15))::uuid as id,
    ('00000000-0000-7000-8000-' || lpad(to_hex(numbers.n / ${PER_CONVERSATION}), 12, '0'))::uuid as conversation, t.text || ' Bestelling ORD-' || (1000000 + numbers.n) as text, t.lexemes
  from (select n, $2::timestamptz - (n::float8 / $3::float8) * interval '730 days' as at from generate_series($4::int, $5::int) as n) as numbers
  join many_texts t on t.n = (hashint4(numbers.n) & 2147483647) % (select count(*) from many_texts)`;

const MESSAGES = `with numbered as materialized (${NUMBERED}), said as (
    insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_name, text, at)
    select id, $1, conversation, case n % 2 when 0 then 'in' else 'out' end, 'mail', 'customer', 'Klant', text, at from numbered)
  insert into search_messages (message_id, organisation_id, conversation_id, at, vector)
  select id, $1, conversation, at, array_to_tsvector(lexemes || array['ord' || (1000000 + n), (1000000 + n)::text]
    || array(select '#' || right($1::text, 8) || ':' || level || ':' || floor(extract(epoch from at) / (28800 * 8 ^ level))::bigint from generate_series(0, 4) as level)) from numbered`;

const CONVERSATIONS = `insert into conversations (id, organisation_id, subject, customer_id, channel, state, last_activity_at, urgent_at, reply_token, created_at)
  select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $1, 'Vraag ' || n, $2, 'mail', case n % 10 when 0 then 'open' else 'solved' end,
    $3::timestamptz - (n::float8 / $4::float8) * interval '730 days', now(), 'many-' || n, now() from generate_series($5::int, $6::int) as n`;

/** Gives how long making the index took, in ms. */
export async function insertManyMessages(platform: Platform, pool: pg.Pool, many: ManyMessages): Promise<number> {
  const client = await pool.connect();
  try {
    // What guards single rows would be asked millions of times; the rows are right by their making.
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set statement_timeout = 0; set maintenance_work_mem = '1GB'",
    );
    await makeTexts(platform, client, many);
    await makeConversations(client, many);
    await client.query("drop index search_messages_by_word");
    for (let from = 0; from < many.messages; from += AT_ONCE)
      await client.query(MESSAGES, [
        many.organisationId,
        many.until,
        many.messages,
        from,
        Math.min(many.messages, from + AT_ONCE) - 1,
      ]);
    const start = performance.now();
    await client.query(
      "create index search_messages_by_word on search_messages using gin (vector) with (gin_pending_list_limit = 2048)",
    );
    await client.query("analyze search_messages; analyze search_words; analyze conversations; analyze messages");
    return performance.now() - start;
  } finally {
    client.release(true);
  }
}

async function makeTexts(
  platform: Platform,
  client: pg.PoolClient,
  { organisationId, texts = 20_000, messages }: ManyMessages,
): Promise<void> {
  await client.query(
    "create unlogged table many_texts (n int primary key, text text not null, lexemes text[] not null)",
  );
  const written = writeTexts(texts);
  const lexemes = await lexemesOf(platform, organisationId, written);
  const made = written.map((text, index) => ({ text, lexemes: lexemes[index]! }));
  for (let from = 0; from < made.length; from += 2_000) await insertTexts(client, made.slice(from, from + 2_000), from);
  await client.query("analyze many_texts");
  await client.query(
    `insert into search_words (organisation_id, word, documents, is_stem)
      select $1, word, count(*) * $2, false from many_texts, unnest(lexemes) as word where word ~ '^[[:alpha:]]+$' group by word`,
    [organisationId, Math.max(1, Math.round(messages / texts))],
  );
}

type ManyText = { readonly text: string; readonly lexemes: readonly string[] };

async function insertTexts(client: pg.PoolClient, texts: readonly ManyText[], from: number): Promise<void> {
  await client.query(
    "insert into many_texts select n, text, lexemes from jsonb_to_recordset($1::jsonb) as made (n int, text text, lexemes text[])",
    [JSON.stringify(texts.map((text, index) => ({ n: from + index, ...text })))],
  );
}

async function makeConversations(
  client: pg.PoolClient,
  { organisationId, messages, until }: ManyMessages,
): Promise<void> {
  const customer = crypto.randomUUID();
  await client.query("insert into customers (id, organisation_id, name) values ($1, $2, 'Klant van velen')", [
    customer,
    organisationId,
  ]);
  const count = Math.ceil(messages / PER_CONVERSATION);
  for (let from = 0; from <= count; from += AT_ONCE)
    await client.query(CONVERSATIONS, [
      organisationId,
      customer,
      until,
      count,
      from,
      Math.min(count, from + AT_ONCE - 1),
    ]);
}

const WORDS_PER_TEXT = 45;
const COMMON =
  `bestelling pakket factuur retour levering schoenen bericht antwoord vraag betaling klant adres bezorger winkel kleur maat doos garantie
  kast stoel tafel lamp scherm kabel onderdeel handleiding korting cadeaubon rekening bedrag maandag dinsdag woensdag donderdag vrijdag gisteren morgen
  commande colis remboursement livraison facture article paiement adresse order refund delivery package invoice payment broken missing wandelschoenen
  retourzending kledingkast tuinstoel hanglamp leveringstermijn bezorging ontvangen geleverd beschadigd verkeerd ruilen terugsturen annuleren`
    .trim()
    .split(/\s+/);
const RARE = 30_000;
const SYLLABLES =
  "ba be bo da de do fa fi ga ge ha hi ka ke ki la le li ma me mi na ne no pa pe po ra re ri sa se si ta te ti va ve wi zo".split(
    " ",
  );

/** Real words first, then made-up ones: the further in the list, the rarer it is used. */
function writeTexts(count: number): string[] {
  const made = Array.from({ length: RARE }, (_, index) =>
    [index, index / 40, index / 1_600, index + 7]
      .map((part) => SYLLABLES[Math.floor(part) % SYLLABLES.length])
      .join(""),
  );
  const [draw, words] = [seededRandom(7), [...COMMON, ...new Set(made)]];
  const word = () => words[Math.floor(words.length ** draw()) - 1]!;
  return Array.from({ length: count }, () => Array.from({ length: WORDS_PER_TEXT }, word).join(" "));
}
