/** The baseline: the same rows, asked for and written with nothing but SQL, over connections of its own. */
import { newId } from "@luwte/contract/ids.ts";
import pg from "pg";

export type Bare = { query: pg.Pool["query"]; pool: pg.Pool; end(): Promise<void> };

export function bare(url: string, connections: number): Bare {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  return { pool, query: pool.query.bind(pool), end: () => pool.end() };
}

/** The rows that creating a conversation through the API leaves, in one transaction, each statement prepared once per connection. */
const ROWS = [
  ["customer", "insert into customers (id, organisation_id, name) values ($1, $2, $3)"],
  [
    "address",
    "insert into customer_addresses (id, organisation_id, customer_id, kind, value, verified_at) values ($1, $2, $3, 'email', $4, now())",
  ],
  [
    "conversation",
    `insert into conversations (id, organisation_id, customer_id, customer_address, channel, subject, last_message_id, last_message_at, last_message_direction,
      last_message_preview, last_customer_message_at, waiting_since, reply_token) values ($1, $2, $3, $4, 'mail', $5, $6, now(), 'in', $7, now(), now(), $8)`,
  ],
  [
    "message",
    "insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_id, text) values ($1, $2, $3, 'in', 'mail', 'customer', $4, $5)",
  ],
  [
    "participant",
    "insert into participants (organisation_id, conversation_id, address, kind) values ($1, $2, $3, 'customer')",
  ],
  ["pending", "insert into search_pending (message_id, organisation_id, conversation_id) values ($1, $2, $3)"],
  [
    "event",
    "insert into events (organisation_id, type, payload) values ($1, 'conversation.changed', $2), ($1, 'message.added', $2)",
  ],
] as const;

export async function createBare(db: Bare, organisationId: string, index: number): Promise<void> {
  const [customer, conversation, message] = [newId<string>(), newId<string>(), newId<string>()];
  const email = `bare${index}.${conversation}@post.example`;
  const text = `Waar blijft mijn pakket? Bestelling WW-${index}. `.repeat(6);
  const payload = JSON.stringify({ conversation: { id: conversation, subject: text, padding: "x".repeat(900) } });
  const values: unknown[][] = [
    [customer, organisationId, email],
    [newId(), organisationId, customer, email],
    [conversation, organisationId, customer, email, text.slice(0, 80), message, text.slice(0, 160), conversation],
    [message, organisationId, conversation, customer, text],
    [organisationId, conversation, email],
    [message, organisationId, conversation],
    [organisationId, payload],
  ];
  const client = await db.pool.connect();
  try {
    await client.query("begin");
    for (const [position, [name, statement]] of ROWS.entries())
      await client.query({ name, text: statement, values: values[position]! });
    await client.query("commit");
  } finally {
    client.release();
  }
}
