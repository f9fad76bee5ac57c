/** How often announcements held. Nothing here asks who answered. */
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Held = { held: number; of: number };
export type WeekRow = Held & { day: string };
export type QueueRow = Held & { queue: string; medianSeconds: number | null; widthSeconds: number | null };
export type Totals = { unknown: number; left: number; chosen: number };

/** What was named and answered. */
const TOLD = sql`from wait_announcements a join wait_outcomes o on o.announcement_id = a.id
  where o.ended = 'answered' and a.low_seconds is not null`;
const HELD = sql`count(*) filter (where o.waited_seconds between a.low_seconds and a.high_seconds)::int`;

export async function heldByWeek(tx: OrganisationTransaction, from: Date, timeZone: string): Promise<WeekRow[]> {
  const { rows } = await sql<WeekRow>`
    select to_char(date_trunc('week', a.at at time zone ${timeZone}), 'YYYY-MM-DD') as day, ${HELD} as held, count(*)::int as of
    ${TOLD} and a.at >= ${from} group by 1 order by 1`.execute(tx);
  return rows;
}

const MOST_QUEUES = 50;

export async function heldByQueue(tx: OrganisationTransaction, from: Date): Promise<QueueRow[]> {
  const { rows } = await sql<QueueRow>`
    select a.queue, ${HELD} as held, count(*)::int as of,
      percentile_cont(0.5) within group (order by o.waited_seconds)::real as "medianSeconds",
      percentile_cont(0.5) within group (order by a.high_seconds - a.low_seconds)::real as "widthSeconds"
    ${TOLD} and a.at >= ${from} group by 1 order by count(*) desc, 1 limit ${sql.lit(MOST_QUEUES)}`.execute(tx);
  return rows;
}

export async function totals(tx: OrganisationTransaction, from: Date): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select count(*) filter (where a.low_seconds is null)::int as unknown,
      count(*) filter (where o.ended = 'left')::int as left, count(*) filter (where o.ended = 'chosen')::int as chosen
    from wait_announcements a left join wait_outcomes o on o.announcement_id = a.id where a.at >= ${from}`.execute(tx);
  return rows[0]!;
}

export async function skillNames(tx: OrganisationTransaction): Promise<Map<string, string>> {
  const rows = await tx.selectFrom("skills").select(["id", "name"]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
