/** What of the demo's past was solved after somebody answered. */
import type { ConversationId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type Ended = { id: ConversationId; teamId: TeamId | null; toId: PersonId; at: Date; language: string | null };

const MOST = 120;

export async function findEnded(tx: OrganisationTransaction): Promise<Ended[]> {
  const { rows } = await sql<Ended>`
    select c.id, c.team_id as "teamId", c.state_since as at, c.language,
      (select m.author_id from messages m where m.conversation_id = c.id and m.direction = 'out' and m.author_kind = 'person' order by m.at desc limit 1) as "toId"
    from conversations c where c.state = 'solved'
      and exists (select from messages m where m.conversation_id = c.id and m.direction = 'out' and m.author_kind = 'person')
    order by c.state_since desc, c.id limit ${MOST}`.execute(tx);
  return rows;
}

type Answer = { csat: number; ces: number; solved: boolean };

export async function insertPast(
  { tx, organisationId }: Work,
  { id, teamId, at }: Ended,
  answer: Answer | null,
): Promise<void> {
  const own = { conversation_id: id, organisation_id: organisationId, at };
  await tx
    .insertInto("survey_asks")
    .values({ ...own, how: "mail" })
    .execute();
  if (answer)
    await tx
      .insertInto("survey_answers")
      .values({ ...own, team_id: teamId, changed_at: at, ...answer })
      .execute();
}

type Said = { id: string; words: string; state: "delivered" | "held"; because: string[]; onWall: boolean };

export async function insertSaid({ tx, organisationId }: Work, { id, toId, at }: Ended, said: Said): Promise<void> {
  await tx
    .insertInto("compliments")
    .values({
      id: said.id,
      organisation_id: organisationId,
      conversation_id: id,
      to_id: toId,
      kind: "compliment",
      words: said.words,
      place: "status",
      at,
      state: said.state,
      because: said.because,
      on_wall_since: said.onWall ? at : null,
    })
    .execute();
}
