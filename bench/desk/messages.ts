/**
 * Very many messages with their search index, for questions of size. Some thousand different texts are written and read as the indexer reads
 * them; the database makes all messages of those, each with an order number and a customer's name. Words are used as in real texts: few very often,
 * most hardly ever. The newest are made first, and making ends when the time for it is over.
 */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type pg from "pg";
import { lexemesOf } from "../../apps/server/src/modules/search/public.ts";
import { openDatabase } from "../../apps/server/src/platform/database/open.ts";
import { createLog } from "../../apps/server/src/platform/log/log.ts";
import { createWorkGate } from "../../apps/server/src/platform/work/work.ts";
import { FIRST_NAMES, LAST_NAMES, writeTexts } from "./words.ts";

export type ManyMessages = {
  readonly url: string;
  readonly organisationId: OrganisationId;
  /** Spread over two years; five belong to one conversation. */
  readonly most: number;
  readonly texts: number;
  readonly customers: number;
  /** When to stop making messages; the index over them is made after that. */
  readonly budgetMs: number;
};

export type MadeMessages = { messages: number; conversations: number; rowsSeconds: number; indexSeconds: number };

const AT_ONCE = 25_000;
const PER_CONVERSATION = 5;
const CUSTOMER = "('00000000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid";

const CUSTOMERS = `insert into customers (id, organisation_id, name)
  select ${CUSTOMER}, $1, ($3::text[])[1 + n % cardinality($3::text[])] || ' ' || ($4::text[])[1 + n / 7 % cardinality($4::text[])] from generate_series(0, $2::int - 1) as n`;

const CONVERSATIONS = `insert into conversations (id, organisation_id, subject, customer_id, channel, state, last_activity_at, urgent_at, reply_token, created_at)
  select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, $1, 'Vraag ' || g, ${CUSTOMER}, case g % 4 when 0 then 'chat' else 'mail' end,
    case g % 10 when 0 then 'open' else 'solved' end, $3::timestamptz - (g * ${PER_CONVERSATION}::float8 / $4::float8) * interval '730 days', now(), 'many-' || g, now()
  from (select g, g % $2::int as n from generate_series($5::int, $6::int) as g) as made`;

/** Row by row the time of a message, its id (in the order of time), its customer's name and the text it is made of. */
const NUMBERED = `select numbers.n, at, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(numbers.n::text), 1, 3) || '8' || substr(md5(numbers.n::text || 'x'), 1, 15))::uuid as id,
    ('00000000-0000-7000-8000-' || lpad(to_hex(numbers.n / ${PER_CONVERSATION}), 12, '0'))::uuid as conversation, first, last,
    t.text || ' Bestelling ORD-' || (1000000 + numbers.n) as text, t.lexemes
  from (select n, $2::timestamptz - (n::float8 / $3::float8) * interval '730 days' as at, ($6::text[])[1 + c % cardinality($6::text[])] as first,
      ($7::text[])[1 + c / 7 % cardinality($7::text[])] as last
    from (select n, n / ${PER_CONVERSATION} % $8::int as c from generate_series($4::int, $5::int) as n) as given) as numbers
  join many_texts t on t.n = (hashint4(numbers.n) & 2147483647) % (select count(*) from many_texts)`;

const MESSAGES = `with numbered as materialized (${NUMBERED}), said as (
    insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_name, text, at)
    select id, $1, conversation, case n % 2 when 0 then 'in' else 'out' end, 'mail', 'customer', first || ' ' || last, text, at from numbered)
  insert into search_messages (message_id, organisation_id, conversation_id, at, vector)
  select id, $1, conversation, at, array_to_tsvector(lexemes || array[lower(first), lower(last), 'ord' || (1000000 + n), (1000000 + n)::text]
    || array(select '#' || right($1::text, 8) || ':' || level || ':' || floor(extract(epoch from at) / (28800 * 8 ^ level))::bigint from generate_series(0, 4) as level)) from numbered`;

const WORDS = `insert into search_words (organisation_id, word, documents, is_stem)
  select $1, word, $2::int, false from (select word from many_texts, unnest(lexemes) as word where word ~ '^[[:alpha:]]+$' union select lower(name) from unnest($3::text[]) as names (name)) as known`;

export async function seedMessages(many: ManyMessages): Promise<MadeMessages> {
  const database = openDatabase(many.url, 3, createLog({ level: "error" }));
  const client = await database.pool.connect();
  try {
    // What guards single rows would be asked millions of times; the rows are right by their making.
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set statement_timeout = 0; set maintenance_work_mem = '1GB'",
    );
    const gate = createWorkGate({
      database,
      clock: () => new Date(),
      insertJobs: async () => {},
      committed: () => {},
    });
    await makeTexts(gate.read, client, many);
    const { organisationId, customers } = many;
    await client.query(CUSTOMERS, [organisationId, customers, FIRST_NAMES, LAST_NAMES]);
    return await makeMessages(client, many);
  } finally {
    client.release(true);
    await database.pool.end();
  }
}

async function makeMessages(client: pg.PoolClient, many: ManyMessages): Promise<MadeMessages> {
  const start = performance.now();
  await client.query("drop index search_messages_by_word");
  let made = 0;
  for (; made < many.most && performance.now() - start < many.budgetMs; made += AT_ONCE)
    await makeSome(client, many, made);
  const indexing = performance.now();
  await client.query(
    "create index search_messages_by_word on search_messages using gin (vector) with (gin_pending_list_limit = 2048)",
  );
  await client.query("analyze search_messages, search_words, conversations, messages, customers");
  return {
    messages: made,
    conversations: made / PER_CONVERSATION,
    rowsSeconds: Math.round((indexing - start) / 1000),
    indexSeconds: Math.round((performance.now() - indexing) / 1000),
  };
}

const UNTIL = new Date();

async function makeSome(client: pg.PoolClient, many: ManyMessages, from: number): Promise<void> {
  const { organisationId, most, customers } = many;
  const to = from + AT_ONCE;
  const [first, last] = [from / PER_CONVERSATION, to / PER_CONVERSATION - 1];
  await client.query({
    name: "conversations",
    text: CONVERSATIONS,
    values: [organisationId, customers, UNTIL, most, first, last],
  });
  const values = [organisationId, UNTIL, most, from, to - 1, FIRST_NAMES, LAST_NAMES, customers];
  await client.query({ name: "messages", text: MESSAGES, values });
}

async function makeTexts(
  read: Parameters<typeof lexemesOf>[0]["read"],
  client: pg.PoolClient,
  { organisationId, texts, most }: ManyMessages,
): Promise<void> {
  await client.query(
    "create unlogged table many_texts (n int primary key, text text not null, lexemes text[] not null)",
  );
  const written = writeTexts(texts);
  const lexemes = await lexemesOf({ read }, organisationId, written);
  const made = written.map((text, index) => ({ text, lexemes: lexemes[index]! }));
  for (let from = 0; from < made.length; from += 2_000) await insertTexts(client, made.slice(from, from + 2_000), from);
  await client.query("analyze many_texts");
  await client.query(WORDS, [organisationId, Math.max(1, Math.round(most / texts)), [...FIRST_NAMES, ...LAST_NAMES]]);
}

type ManyText = { readonly text: string; readonly lexemes: readonly string[] };

async function insertTexts(client: pg.PoolClient, texts: readonly ManyText[], from: number): Promise<void> {
  await client.query(
    "insert into many_texts select n, text, lexemes from jsonb_to_recordset($1::jsonb) as made (n int, text text, lexemes text[])",
    [JSON.stringify(texts.map((text, index) => ({ n: from + index, ...text })))],
  );
}
