/** Counts of answers by team, reason and week. A person is never a column here. */
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Period = {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
  readonly leastColleagues: number;
};

export type CountRow = {
  by: "all" | "team" | "reason" | "week";
  key: string | null;
  few: boolean;
  satisfied: number;
  satisfiedOf: number;
  easy: number;
  easyOf: number;
  solved: number;
  solvedOf: number;
};

/** The reason is that of the last wrap-up. A team with few colleagues is marked as such. */
export async function countAnswers(tx: OrganisationTransaction, period: Period): Promise<CountRow[]> {
  const { from, until, timeZone, leastColleagues } = period;
  const { rows } = await sql<CountRow>`
    with answers as (
      select a.csat, a.ces, a.solved, a.team_id::text as team,
        to_char(date_trunc('week', a.at at time zone ${timeZone}), 'YYYY-MM-DD') as week,
        (select w.reason_id::text from wrap_ups w where w.conversation_id = a.conversation_id order by w.at desc, w.id desc limit 1) as reason
      from survey_answers a
      where a.at >= (${from}::timestamp at time zone ${timeZone}) and a.at < (${until}::timestamp at time zone ${timeZone})
    ), lines as (
      select 'all' as by, null::text as key, answers.* from answers
      union all select 'team', team, answers.* from answers
      union all select 'reason', reason, answers.* from answers
      union all select 'week', week, answers.* from answers
    )
    select by, key,
      by = 'team' and key is not null and (select count(*) from team_members m where m.team_id = key::uuid) < ${leastColleagues} as few,
      count(*) filter (where csat >= 4)::int as satisfied, count(csat)::int as "satisfiedOf",
      count(*) filter (where ces >= 4)::int as easy, count(ces)::int as "easyOf",
      count(*) filter (where solved)::int as solved, count(solved)::int as "solvedOf"
    from lines group by by, key order by by, key nulls last`.execute(tx);
  return rows;
}

export async function countAsked(
  tx: OrganisationTransaction,
  { from, until, timeZone }: Period,
): Promise<{ asked: number; answered: number }> {
  const { rows } = await sql<{ asked: number; answered: number }>`
    select count(*)::int as asked, count(a.conversation_id)::int as answered
    from survey_asks s left join survey_answers a on a.conversation_id = s.conversation_id
    where s.at >= (${from}::timestamp at time zone ${timeZone}) and s.at < (${until}::timestamp at time zone ${timeZone})`.execute(
    tx,
  );
  return rows[0]!;
}
