/** Very many conversations at once, for questions of size: made by the database itself, spread as in a desk that has been in use for years. */
import type { OrganisationId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type pg from "pg";

export type Many = {
  organisationId: OrganisationId;
  people: readonly PersonId[];
  teams: readonly TeamId[];
  conversations: number;
  customers?: number;
  labels?: readonly string[];
};

/** Most are solved; of the others some wait for us, some for the customer, a few are put aside. Times go back two years. */
const INSERT = `
insert into conversations (id, organisation_id, subject, customer_id, customer_address, channel, state, state_since, snoozed_until, assignee_id, team_id,
  priority, language, label_ids, last_message_preview, last_activity_at, waiting_since, urgent_at, reply_token, created_at)
select id, $1, 'Vraag ' || n, customer, 'klant' || n || '@example.nl', case when n % 4 = 0 then 'chat' else 'mail' end, state, at,
  case when state = 'snoozed' then at + interval '900 days' end,
  case when n % 3 > 0 then ($2::uuid[])[1 + (n / 3) % cardinality($2::uuid[])] end, case when n % 5 > 0 then ($3::uuid[])[1 + (n / 5) % cardinality($3::uuid[])] end,
  case when n % 20 = 0 then 'high' else 'normal' end, case when n % 7 = 0 then 'fr' else 'nl' end,
  case when n % 10 = 0 then array[($4::uuid[])[1]] when n % 5000 = 1 then array[($4::uuid[])[2]] else '{}' end,
  'Goedemorgen, ik heb een vraag.', at, case when state = 'open' then at end, at, 'many-' || id, at
from (
  select n, gen_random_uuid() as id, ($5::uuid[])[1 + n % cardinality($5::uuid[])] as customer,
    case when n % 100 < 3 then 'open' when n % 100 < 6 then 'waiting_customer' when n % 100 < 7 then 'snoozed' else 'solved' end as state,
    timestamptz '2026-03-02 09:00:00+00' - n * interval '60 seconds' as at
  from generate_series($6::int, $7::int) as n
) as numbered`;

/** A long transaction holds up the events of everybody on this server, other tests too. */
const AT_ONCE = 2_000;

export async function insertMany(pool: pg.Pool, many: Many): Promise<void> {
  const { organisationId, people, teams, conversations, customers = 1_000, labels = [] } = many;
  const made = await pool.query(
    `insert into customers (id, organisation_id, name)
      select gen_random_uuid(), $1, 'Klant ' || n from generate_series(1, $2::int) as n returning id`,
    [organisationId, customers],
  );
  const ids = made.rows.map((row) => row.id);
  const given = labels.length > 1 ? labels : [crypto.randomUUID(), crypto.randomUUID()];
  for (let from = 1; from <= conversations; from += AT_ONCE)
    await pool.query(INSERT, [
      organisationId,
      people,
      teams,
      given,
      ids,
      from,
      Math.min(conversations, from + AT_ONCE - 1),
    ]);
  await pool.query("vacuum analyze conversations");
  await pool.query("analyze customers");
}
