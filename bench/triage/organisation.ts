/** An organisation with its reasons and what it closed, as rows; guards of single rows are left out, for they are right by their making. */
import { type ContactReasonId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import type { Bare } from "../desk/bare.ts";
import { type Chance, letterBy } from "./letters.ts";
import { REASONS } from "./reasons.ts";

const AT_ONCE = 2_000;
/** Some write more than once. */
const CUSTOMERS_PER = 0.7;

export async function addReasons(db: Bare, organisationId: OrganisationId): Promise<ContactReasonId[]> {
  const ids = REASONS.map(() => newId<ContactReasonId>());
  await db.query(
    `insert into contact_reasons (id, organisation_id, names, complexity)
     select id, $1, jsonb_build_object('nl', name), complexity from unnest($2::uuid[], $3::text[], $4::text[]) as t (id, name, complexity)`,
    [organisationId, ids, REASONS.map(({ name }) => name), REASONS.map(({ complexity }) => complexity)],
  );
  return ids;
}

/** The end of an id decides which are held out, so ids are chance, as in use. */
export async function addClosed(
  db: Bare,
  { organisationId, reasons, chance }: { organisationId: OrganisationId; reasons: ContactReasonId[]; chance: Chance },
  total: number,
): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    const made = await client.query<{ id: string }>(CUSTOMERS, [organisationId, Math.ceil(total * CUSTOMERS_PER)]);
    const customers = made.rows.map(({ id }) => id);
    for (let from = 0; from < total; from += AT_ONCE) {
      const letters = Array.from({ length: Math.min(AT_ONCE, total - from) }, () => letterBy(chance));
      await client.query(CLOSED, [
        organisationId,
        from,
        letters.map(({ subject }) => subject),
        letters.map(({ text }) => text),
        letters.map(({ reason }) => reasons[reason]),
        letters.map(() => customers[chance.below(customers.length)]),
      ]);
    }
    await client.query("analyze conversations, messages, wrap_ups, customers");
  } finally {
    client.release(true);
  }
}

const CUSTOMERS = `insert into customers (id, organisation_id, name)
  select gen_random_uuid(), $1, 'Klant ' || g from generate_series(1, $2::int) g returning id`;

/** A minute apart, in the year before the clock of the measured server. */
const CLOSED = `
  with n as materialized (
    select gen_random_uuid() as id, subject, text, reason, customer, timestamptz '2026-03-01' - ($2::int + i) * interval '1 minute' as at
    from unnest($3::text[], $4::text[], $5::uuid[], $6::uuid[]) with ordinality as t (subject, text, reason, customer, i)),
  v as (insert into conversations (id, organisation_id, subject, customer_id, channel, state, state_since, last_activity_at, urgent_at, created_at, reply_token)
    select id, $1, subject, customer, 'mail', 'solved', at, at, at, at, id::text from n),
  m as (insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, text, at)
    select gen_random_uuid(), $1, id, 'in', 'mail', 'customer', text, at from n)
  insert into wrap_ups (id, organisation_id, conversation_id, at, reason_id, outcome, at_once, follow_up, proposals)
    select gen_random_uuid(), $1, id, at, reason, 'helped', true, '{"kind":"none"}', '[]' from n`;
