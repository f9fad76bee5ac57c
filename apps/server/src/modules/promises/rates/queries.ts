/** Promises that were due in a period, counted. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Counted } from "../shapes.ts";

type Period = { from: Date; until: Date };
/** More pairs of a person and a team than any organisation has. */
const MOST_TALLIES = 20_000;

export async function tallies(tx: OrganisationTransaction, { from, until }: Period): Promise<Counted[]> {
  const { rows } = await sql<{ owner_id: PersonId | null; team_id: TeamId | null; kept: number; of: number }>`
    select p.owner_id, c.team_id, count(*)::int as of,
      count(*) filter (where p.state = 'kept' and p.settled_at <= p.first_due_at)::int as kept
    from promises p join conversations c on c.id = p.conversation_id
    where p.first_due_at >= ${from} and p.first_due_at < ${until} and p.state <> 'released'
    group by p.owner_id, c.team_id order by p.owner_id, c.team_id limit ${sql.lit(MOST_TALLIES)}`.execute(tx);
  return rows.map((row) => ({ ownerId: row.owner_id, teamId: row.team_id, kept: row.kept, of: row.of }));
}

export async function countReleased(tx: OrganisationTransaction, { from, until }: Period): Promise<number> {
  const { count } = await tx
    .selectFrom("promises")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("first_due_at", ">=", from)
    .where("first_due_at", "<", until)
    .where("state", "=", "released")
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function isTeam(tx: OrganisationTransaction, id: TeamId): Promise<boolean> {
  return (await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}
