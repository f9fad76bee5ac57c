/** Counts of wrap-ups in a period. Of reasons and teams; a person is never a column here. */
import type { TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Counted, Pace } from "./shapes.ts";

export type Period = { from: Date; until: Date; teamId?: TeamId | undefined };

const inPeriod = (tx: OrganisationTransaction, { from, until, teamId }: Period) => {
  const wrapUps = tx.selectFrom("wrap_ups").where("at", ">=", from).where("at", "<", until);
  return teamId ? wrapUps.where("team_id", "=", teamId) : wrapUps;
};

export async function countReasons(tx: OrganisationTransaction, period: Period): Promise<Counted[]> {
  const rows = await inPeriod(tx, period)
    .select(["reason_id", "at_once", "why_not", sql<number>`count(*)::int`.as("count")])
    .groupBy(["reason_id", "at_once", "why_not"])
    .execute();
  return rows.map((row) => ({
    reasonId: row.reason_id as Counted["reasonId"],
    atOnce: row.at_once,
    whyNot: row.why_not as Counted["whyNot"],
    count: row.count,
  }));
}

export async function findPace(tx: OrganisationTransaction, period: Period): Promise<Pace> {
  const row = await inPeriod(tx, period)
    .where("took_ms", "is not", null)
    .select([
      sql<number>`count(*)::int`.as("count"),
      sql<number>`count(distinct by)::int`.as("people"),
      sql<number | null>`percentile_cont(0.5) within group (order by took_ms)`.as("median"),
    ])
    .executeTakeFirstOrThrow();
  return row;
}

/** Solved in the period, stands so still, and was not wrapped up then. */
export async function countWithout(tx: OrganisationTransaction, { from, until, teamId }: Period): Promise<number> {
  const solved = tx
    .selectFrom("conversations as c")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("c.state", "=", "solved")
    .where("c.state_since", ">=", from)
    .where("c.state_since", "<", until)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("wrap_ups as w")
            .select("w.id")
            .whereRef("w.conversation_id", "=", "c.id")
            .whereRef("w.at", ">=", "c.state_since"),
        ),
      ),
    );
  return (await (teamId ? solved.where("c.team_id", "=", teamId) : solved).executeTakeFirstOrThrow()).count;
}
