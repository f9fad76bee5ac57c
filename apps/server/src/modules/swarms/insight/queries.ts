/** For what help was asked: counts, without a column for a person. */
import type { TeamId } from "@luwte/contract/ids.ts";
import type { WhyNot } from "@luwte/contract/wrapUps.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type SwarmPeriod = { from: Date; until: Date; teamId?: TeamId | undefined };
type Line = { reason: WhyNot; count: number; helped: number; joined: number };

/** The most asked first. */
export async function countSwarms(tx: OrganisationTransaction, { from, until, teamId }: SwarmPeriod) {
  const { rows } = await sql<Line>`
    select reason, count(*)::int as count, count(*) filter (where helped <> '')::int as helped,
      count(*) filter (where exists (select from swarm_asks a where a.swarm_id = s.id and a.answer = 'joined'))::int as joined
    from swarms s where at >= ${from} and at < ${until} and (${teamId ?? null}::uuid is null or team_id = ${teamId ?? null}::uuid)
    group by reason order by count(*) desc, reason`.execute(tx);
  const sum = (of: "count" | "helped" | "joined") => rows.reduce((total, line) => total + line[of], 0);
  const reasons = rows.map(({ reason, count, helped }) => ({ reason, count, helped }));
  return { total: sum("count"), joined: sum("joined"), helped: sum("helped"), reasons };
}
