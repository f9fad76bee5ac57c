/** Conversations of the demo that a colleague has after another worked on them. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Passed = { id: ConversationId; fromId: PersonId; toId: Conversation["assigneeId"]; teamId: TeamId | null };

/** The newest of those that are open, answered, and somebody's; given by whoever else is in the team. */
export async function findPassed(tx: OrganisationTransaction, most: number): Promise<Passed[]> {
  const { rows } = await sql<Passed>`
    select c.id, giver.id as "fromId", c.assignee_id as "toId", c.team_id as "teamId"
    from conversations c join lateral (
      select p.id from people p where p.id <> c.assignee_id and p.active order by p.role <> 'lead', p.id limit 1
    ) giver on true
    where c.state in ('open', 'waiting_customer') and c.assignee_id is not null
      and exists (select from messages m where m.conversation_id = c.id and m.author_kind = 'person')
    order by c.last_activity_at desc, c.id desc limit ${most}`.execute(tx);
  return rows;
}
