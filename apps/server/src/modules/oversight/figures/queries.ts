/** Counts of what became of suggestions, read from `assistance_outcomes` alone: that view has no column of a person. */
import type { Decided, Judgement, Task } from "@luwte/contract/oversight.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Period = { readonly from: Date; readonly until: Date; readonly task: Task | null };

/** So many suggestions that came to the same end. */
export type Cell = {
  readonly decided: Decided | null;
  readonly undone: boolean;
  readonly judgement: Judgement | null;
  readonly count: number;
};

const inPeriod = ({ from, until, task }: Period) =>
  sql`at >= ${from} and at < ${until} and (${task}::text is null or task = ${task})`;

export async function countByTopic(
  tx: OrganisationTransaction,
  period: Period,
): Promise<(Cell & { task: Task; topic: string | null })[]> {
  const { rows } = await sql<Cell & { task: Task; topic: string | null }>`
    select task, topic, decided, undone, judgement, count(*)::int as count from assistance_outcomes
    where ${inPeriod(period)} group by 1, 2, 3, 4, 5`.execute(tx);
  return rows;
}

/** Weeks begin on Monday where the organisation is; one without suggestions has a single cell of none. */
export async function countByWeek(
  tx: OrganisationTransaction,
  period: Period & { readonly timeZone: string },
): Promise<(Cell & { week: string })[]> {
  const { from, until, timeZone } = period;
  const { rows } = await sql<Cell & { week: string }>`
    with counted as (
      select date_trunc('week', at at time zone ${timeZone}) as week, decided, undone, judgement, count(*)::int as count
      from assistance_outcomes where ${inPeriod(period)} group by 1, 2, 3, 4
    )
    select to_char(w.week, 'YYYY-MM-DD') as week, decided, coalesce(undone, false) as undone, judgement, coalesce(count, 0) as count
    from generate_series(date_trunc('week', ${from}::timestamptz at time zone ${timeZone}),
      (${until}::timestamptz at time zone ${timeZone}) - interval '1 millisecond', interval '7 days') as w (week)
    left join counted using (week) order by 1`.execute(tx);
  return rows;
}
