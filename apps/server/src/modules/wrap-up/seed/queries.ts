/** What of the demo's past was solved. */
import type { ConversationId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Solved = {
  id: ConversationId;
  subject: string;
  teamId: TeamId | null;
  at: Date;
  by: PersonId | null;
  answers: number;
};

const MOST = 150;

export async function findSolved(tx: OrganisationTransaction, since: Date): Promise<Solved[]> {
  const answered = sql`from messages m where m.conversation_id = c.id and m.author_kind = 'person' and m.direction = 'out'`;
  const rows = await tx
    .selectFrom("conversations as c")
    .select([
      "c.id",
      "c.subject",
      "c.team_id",
      "c.state_since",
      sql<string | null>`(select m.author_id ${answered} order by m.at desc limit 1)`.as("by"),
      sql<number>`(select count(*)::int ${answered})`.as("answers"),
    ])
    .where("c.state", "=", "solved")
    .where("c.state_since", ">=", since)
    .orderBy("c.state_since", "desc")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id as ConversationId,
    subject: row.subject,
    teamId: row.team_id as TeamId | null,
    at: row.state_since,
    by: row.by as PersonId | null,
    answers: row.answers,
  }));
}
