/** Many conversations at once, spread over states, teams, people and two years, made inside the database. */
import type { Bare } from "./bare.ts";

const CUSTOMERS_PER = 4;

/** Adds conversations until there are `total`. Of these about one in twelve is not solved; a hundredth, at most 5,000, is open and nobody's. */
export async function seedConversations(db: Bare, organisationId: string, total: number): Promise<void> {
  const [{ n }] = (await db.query("select count(*)::int as n from conversations")).rows as [{ n: number }];
  const customers = Math.max(1, Math.floor(total / CUSTOMERS_PER));
  await db.query(
    `insert into customers (id, organisation_id, name)
     select gen_random_uuid(), $1, 'Klant ' || g from generate_series((select count(*) from customers) + 1, $2) g`,
    [organisationId, customers],
  );
  await db.query(CONVERSATIONS, [organisationId, n + 1, total]);
  await db.query("analyze");
}

const CONVERSATIONS = `
  with c as (select array_agg(id) as ids from customers where organisation_id = $1),
       p as (select array_agg(id order by id) as ids from people where organisation_id = $1),
       t as (select array_agg(id order by id) as ids from teams where organisation_id = $1),
       made as (
         select g, now() - (g::float8 / $3) * interval '730 days' as at,
           case when g % 100 < 92 then 'solved' when g % 100 < 96 then 'open' when g % 100 < 99 then 'waiting_customer' else 'snoozed' end as state
         from generate_series($2::int, $3::int) g)
  insert into conversations (id, organisation_id, subject, customer_id, customer_address, channel, state, state_since, snoozed_until, assignee_id, team_id,
    last_message_at, last_message_direction, last_message_preview, last_activity_at, waiting_since, urgent_at, reply_token, created_at)
  select gen_random_uuid(), $1, 'Vraag over bestelling WW-' || g, c.ids[1 + g % array_length(c.ids, 1)], 'klant' || g || '@post.example',
    case when g % 5 = 0 then 'chat' else 'mail' end, state, at, case when state = 'snoozed' then now() + interval '1 day' end,
    case when state = 'open' and g % 100 = 92 then null else p.ids[1 + (g / 7) % 20] end, t.ids[1 + (g / 3) % array_length(t.ids, 1)],
    at, 'in', 'Waar blijft mijn pakket? Ik wacht al een week.', at, case when state = 'open' then at end, at, 'seed-' || g, at
  from made, c, p, t`;
