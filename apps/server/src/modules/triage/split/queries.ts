/** Where simple and complex questions go, and how many of each came in. */
import type { TriageDay, TriageSplit } from "@luwte/contract/triage.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type Kept = { readonly settings: TriageSplit; readonly version: number };

/** As it was written; it may be of a shape of before. */
export async function findSplit(tx: OrganisationTransaction): Promise<{ settings: unknown; version: number } | null> {
  const row = await tx.selectFrom("triage_splits").select(["settings", "version"]).executeTakeFirst();
  return row ?? null;
}

/** Null: somebody else saved meanwhile. */
export async function saveSplit(
  { tx, organisationId }: Work,
  settings: TriageSplit,
  version: number,
): Promise<Kept | null> {
  const { rows } = await sql<{ version: number }>`
    insert into triage_splits (organisation_id, settings, version)
    select ${organisationId}::uuid, ${JSON.stringify(settings)}::jsonb, 1 where ${version} = 0 or exists (select from triage_splits)
    on conflict (organisation_id) do update set settings = excluded.settings, version = triage_splits.version + 1
      where triage_splits.version = ${version}
    returning version`.execute(tx);
  return rows[0] ? { settings, version: rows[0].version } : null;
}

/** Whether the teams and skills that are named are there. */
export async function areThere(
  tx: OrganisationTransaction,
  { teamIds, skillIds }: { teamIds: readonly string[]; skillIds: readonly string[] },
): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select not exists (select from unnest(${[...teamIds]}::uuid[]) as named where named not in (select id from teams))
      and not exists (select from unnest(${[...skillIds]}::uuid[]) as named where named not in (select id from skills)) as there`.execute(
    tx,
  );
  return rows[0]!.there;
}

/** By the organisation's own days, up to today; a day without questions is there too. What customers began, by what was decided or else proposed last. */
export async function countDays(tx: OrganisationTransaction, now: Date, days: number): Promise<TriageDay[]> {
  const { rows } = await sql<TriageDay>`
    with place as (select time_zone as zone from organisations limit 1),
    days as (select ((${now}::timestamptz at time zone zone)::date - back) as day from place, generate_series(0, ${days - 1}::int) back),
    came as (
      select (c.created_at at time zone zone)::date as day, coalesce(c.complexity, last.complexity) as complexity
      from place, conversations c
      left join lateral (
        select value ->> 'complexity' as complexity from suggestions where conversation_id = c.id and task = 'complexity' order by at desc limit 1
      ) last on true
      where c.created_at >= ${now}::timestamptz - make_interval(days => ${days + 1}::int)
        and (select direction from messages where conversation_id = c.id order by arrival, at, id limit 1) = 'in'
    )
    select to_char(d.day, 'YYYY-MM-DD') as day,
      count(*) filter (where complexity = 'simple')::int as simple,
      count(*) filter (where complexity = 'complex')::int as complex,
      count(*) filter (where came.day is not null and complexity is null)::int as unsure
    from days d left join came on came.day = d.day group by d.day order by d.day`.execute(tx);
  return rows;
}
