/** How the question behind a link stands. */
import type { OrganisationId, QuestionId } from "@luwte/contract/ids.ts";
import type { QuestionState } from "@luwte/contract/questions.ts";
import type { Database } from "../../../platform/database/connection.ts";
import { keptOf } from "../shapes.ts";

type Standing = { organisationId: OrganisationId; times: number; state: QuestionState; dueAt: string };

/** Past the walls: the link is all that its reader knows of whose question it is. */
export async function findStanding(database: Database, id: QuestionId): Promise<Standing | null> {
  const row = await database.selectFrom("questions").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const { times, state, dueAt } = keptOf(row);
  return { organisationId: row.organisation_id as OrganisationId, times, state, dueAt };
}
