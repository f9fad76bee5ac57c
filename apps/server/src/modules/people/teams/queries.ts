/** The tables of teams and who is in them. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Team } from "@luwte/contract/people.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

const MAXIMUM_TEAMS = 1_000;
const TEAM = ["id", "name", "colour", "version"] as const;

export async function listTeams(tx: OrganisationTransaction): Promise<Team[]> {
  const rows = await tx
    .selectFrom("teams")
    .select(TEAM)
    .orderBy(sql`lower(name)`)
    .orderBy("id")
    .limit(MAXIMUM_TEAMS)
    .execute();
  return rows as Team[];
}

export async function findTeam(tx: OrganisationTransaction, id: TeamId): Promise<Team | null> {
  const row = await tx.selectFrom("teams").select(TEAM).where("id", "=", id).executeTakeFirst();
  return (row as Team | undefined) ?? null;
}

export async function lockTeam(tx: OrganisationTransaction, id: TeamId): Promise<boolean> {
  const row = await tx.selectFrom("teams").select("id").where("id", "=", id).forUpdate().executeTakeFirst();
  return row !== undefined;
}

/** Null: this id is taken, by an organisation that we cannot see. */
export async function saveTeam(
  tx: OrganisationTransaction,
  organisationId: string,
  team: Pick<Team, "id" | "name" | "colour">,
  demo: boolean,
): Promise<Team | null> {
  const { id, name, colour } = team;
  const changed = await tx
    .updateTable("teams")
    .set((eb) => ({ name, colour, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .returning(TEAM)
    .executeTakeFirst();
  if (changed) return changed as Team;
  const made = await tx
    .insertInto("teams")
    .values({ id, organisation_id: organisationId, name, colour, demo })
    .onConflict((conflict) => conflict.doNothing())
    .returning(TEAM)
    .executeTakeFirst();
  return (made as Team | undefined) ?? null;
}

export async function deleteTeam(tx: OrganisationTransaction, id: TeamId): Promise<void> {
  await tx.deleteFrom("teams").where("id", "=", id).execute();
}

export async function membersOf(tx: OrganisationTransaction, id: TeamId): Promise<PersonId[]> {
  const rows = await tx.selectFrom("team_members").select("person_id").where("team_id", "=", id).execute();
  return rows.map((row) => row.person_id as PersonId);
}

/** What refers to a team, and would lose it: open work, an inbox, a canned reply. */
export async function isTeamUsed(tx: OrganisationTransaction, id: TeamId): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select
    exists (select from conversations where team_id = ${id} and state <> 'solved')
    or exists (select from inboxes where team_id = ${id})
    or exists (select from canned_replies where team_id = ${id}) as used`.execute(tx);
  return rows[0]!.used;
}

type Membership = { readonly teamId: TeamId; readonly personId: PersonId };

/** Both sides are looked up first: a reference alone would also hold to those of another organisation. Says whether all were there. */
async function insertMembers(
  tx: OrganisationTransaction,
  organisationId: string,
  members: readonly Membership[],
): Promise<boolean> {
  const inserted = await sql`insert into team_members (organisation_id, team_id, person_id)
    select ${organisationId}, teams.id, people.id
    from unnest(${members.map((one) => one.teamId)}::uuid[], ${members.map((one) => one.personId)}::uuid[]) as wanted (team_id, person_id)
    join teams on teams.id = wanted.team_id join people on people.id = wanted.person_id`.execute(tx);
  return Number(inserted.numAffectedRows ?? 0n) === members.length;
}

export async function replaceMembers(
  tx: OrganisationTransaction,
  organisationId: string,
  teamId: TeamId,
  personIds: readonly PersonId[],
): Promise<boolean> {
  await tx.deleteFrom("team_members").where("team_id", "=", teamId).execute();
  const members = [...new Set(personIds)].map((personId) => ({ teamId, personId }));
  return insertMembers(tx, organisationId, members);
}

export async function replaceTeams(
  tx: OrganisationTransaction,
  organisationId: string,
  personId: PersonId,
  teamIds: readonly TeamId[],
): Promise<boolean> {
  await tx.deleteFrom("team_members").where("person_id", "=", personId).execute();
  const members = [...new Set(teamIds)].map((teamId) => ({ teamId, personId }));
  return insertMembers(tx, organisationId, members);
}
