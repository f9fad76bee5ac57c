/** Who is in the demo's largest team. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export async function largestTeam(
  tx: OrganisationTransaction,
): Promise<{ teamId: TeamId; personIds: PersonId[] } | null> {
  const { rows } = await sql<{ teamId: TeamId; personIds: PersonId[] }>`
    select team_id as "teamId", array_agg(person_id order by person_id) as "personIds" from team_members
    group by team_id order by count(*) desc, team_id limit 1`.execute(tx);
  return rows[0] ?? null;
}
