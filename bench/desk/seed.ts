/** Many conversations at once, spread over states, teams, people and two years, made inside the database. */
import type { Bare } from "./bare.ts";

const CUSTOMERS_PER = 4;
const AT_ONCE = 50_000;

/**
 * Adds conversations until there are `total`. Of these about one in twelve is not solved; a hundredth is open and nobody's. What guards and counts
 * single rows is left out: the rows are right by their making, and are counted together at the end.
 */
export async function seedConversations(db: Bare, organisationId: string, total: number): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query("set session_replication_role = replica; set synchronous_commit = off");
    const [{ n }] = (await client.query("select count(*)::int as n from conversations")).rows as [{ n: number }];
    await client.query(CUSTOMERS, [organisationId, Math.max(1, Math.floor(total / CUSTOMERS_PER))]);
    for (let from = n + 1; from <= total; from += AT_ONCE)
      await client.query(CONVERSATIONS, [organisationId, from, Math.min(total, from + AT_ONCE - 1), total]);
    await client.query("delete from conversation_counts where organisation_id = $1", [organisationId]);
    await client.query(COUNTS, [organisationId]);
    await client.query("vacuum analyze conversations, customers, conversation_counts");
  } finally {
    client.release(true);
  }
}

const CUSTOMERS = `insert into customers (id, organisation_id, name)
  select gen_random_uuid(), $1, 'Klant ' || g from generate_series((select count(*) from customers) + 1, $2) g`;

const COUNTS = `insert into conversation_counts (organisation_id, state, team_id, assignee_id, change)
  select organisation_id, state, team_id, assignee_id, count(*) from conversations where organisation_id = $1 group by 1, 2, 3, 4`;

const CONVERSATIONS = `
  with c as materialized (select array_agg(id) as ids from (select id from customers where organisation_id = $1 limit 50000) as few),
       p as (select array_agg(id order by id) as ids from people where organisation_id = $1),
       t as (select array_agg(id order by id) as ids from teams where organisation_id = $1),
       made as (
         select g, now() - (g::float8 / $4) * interval '730 days' as at,
           case when g % 100 < 92 then 'solved' when g % 100 < 96 then 'open' when g % 100 < 99 then 'waiting_customer' else 'snoozed' end as state
         from generate_series($2::int, $3::int) g)
  insert into conversations (id, organisation_id, subject, customer_id, customer_address, channel, state, state_since, snoozed_until, assignee_id, team_id,
    last_message_at, last_message_direction, last_message_preview, last_activity_at, waiting_since, urgent_at, reply_token, created_at)
  select gen_random_uuid(), $1, 'Vraag over bestelling WW-' || g, c.ids[1 + g % array_length(c.ids, 1)], 'klant' || g || '@post.example',
    case when g % 5 = 0 then 'chat' else 'mail' end, state, at, case when state = 'snoozed' then now() + interval '1 day' end,
    case when state = 'open' and g % 100 = 92 then null else p.ids[1 + (g / 7) % 20] end, t.ids[1 + (g / 3) % array_length(t.ids, 1)],
    at, 'in', 'Waar blijft mijn pakket? Ik wacht al een week.', at, case when state = 'open' then at end, at, 'seed-' || g, at
  from made, c, p, t`;
