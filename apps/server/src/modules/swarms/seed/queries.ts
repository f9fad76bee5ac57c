/** A conversation of the demo that somebody could use help with. */
import type { ConversationId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Hard = { id: ConversationId; number: string; teamId: TeamId; ownerId: PersonId; otherId: PersonId };

/** The newest open one that is somebody's, with a colleague of its team. */
export async function findHard(tx: OrganisationTransaction): Promise<Hard | null> {
  const { rows } = await sql<Hard>`
    select c.id, c.number::text as number, c.team_id as "teamId", c.assignee_id as "ownerId", m.person_id as "otherId"
    from conversations c join lateral (
      select person_id from team_members where team_id = c.team_id and person_id <> c.assignee_id order by person_id limit 1
    ) m on true
    where c.state = 'open' and c.assignee_id is not null order by c.last_activity_at desc, c.id desc limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}
