/** How dialogues ended. Never by person, and the two kinds of solved are never added up. */
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Counts } from "./shapes.ts";

/** Of dialogues that began since then. */
export async function countDialogues(tx: OrganisationTransaction, since: Date): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*)::int as dialogues,
      count(*) filter (where jsonb_array_length(offers) > 0)::int as shown,
      count(*) filter (where offers @> '[{"opened": true}]')::int as opened,
      count(*) filter (where solved = 'confirmed')::int as confirmed,
      count(*) filter (where solved = 'assumed')::int as assumed,
      count(*) filter (where state = 'handed_over')::int as "handedOver",
      count(*) filter (where solved is not null)::int as solved,
      count(*) filter (where because = 'came_back')::int as "cameBack"
    from bot_dialogues where started_at >= ${since}`.execute(tx);
  return rows[0]!;
}
