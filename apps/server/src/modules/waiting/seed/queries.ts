/** What the demo's customers waited in its last weeks. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { ConversationId, TeamId } from "@luwte/contract/ids.ts";
import type { PersonSkill } from "@luwte/contract/people.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Past = {
  id: ConversationId;
  channel: Channel;
  teamId: TeamId | null;
  skills: PersonSkill[];
  asked: Date;
  answered: Date;
};
const MOST = 3000;

/** From the first message until a person answered it, in the order in which they came. */
export async function pastWaits(tx: OrganisationTransaction, from: Date): Promise<Past[]> {
  const { rows } = await sql<Past>`
    select * from (
      select c.id, c.channel, c.team_id as "teamId", c.skills,
        min(m.at) filter (where m.direction = 'in') as asked,
        min(m.at) filter (where m.direction = 'out' and m.author_kind = 'person') as answered
      from conversations c join messages m on m.conversation_id = c.id group by c.id
    ) past where asked >= ${from} and answered > asked order by asked, id limit ${sql.lit(MOST)}`.execute(tx);
  return rows;
}
