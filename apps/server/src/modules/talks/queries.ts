/** The talks and their readers. */
import type { ConversationId, PersonId, TalkId, TeamId } from "@luwte/contract/ids.ts";
import type { ChannelSettings, Talk } from "@luwte/contract/talks.ts";
import { type Selectable, sql } from "kysely";
import type { Talks } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Member, NewChannel } from "./shapes.ts";

const MOST_MEMBERS = 5_000;
const MOST_TEAMS = 1_000;

export const talkOf = (row: Selectable<Talks>): Talk => ({
  id: row.id as TalkId,
  kind: row.kind as Talk["kind"],
  conversationId: row.conversation_id as ConversationId | null,
  teamId: row.team_id as TeamId | null,
  isDefault: row.is_default,
  name: row.name,
  purpose: row.purpose,
  closed: row.closed,
  archivedAt: row.archived_at?.toISOString() ?? null,
  version: row.version,
});

export async function findTalk(tx: OrganisationTransaction, id: TalkId): Promise<Talk | null> {
  const row = await tx.selectFrom("talks").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? talkOf(row) : null;
}

export async function findDefault(tx: OrganisationTransaction, teamId: TeamId): Promise<Talk | null> {
  const query = tx.selectFrom("talks").selectAll().where("team_id", "=", teamId).where("is_default", "=", true);
  const row = await query.executeTakeFirst();
  return row ? talkOf(row) : null;
}

export async function teamsOf(tx: OrganisationTransaction, personId: PersonId): Promise<TeamId[]> {
  const rows = await tx
    .selectFrom("team_members")
    .select("team_id")
    .where("person_id", "=", personId)
    .limit(MOST_TEAMS)
    .execute();
  return rows.map((row) => row.team_id as TeamId);
}

/** Of these teams, everybody who works here. */
export async function listMembers(tx: OrganisationTransaction, teamIds: readonly TeamId[]): Promise<Member[]> {
  if (teamIds.length === 0) return [];
  const rows = await tx
    .selectFrom("team_members as m")
    .innerJoin("people as p", "p.id", "m.person_id")
    .select(["m.person_id as personId", "m.team_id as teamId"])
    .where("m.team_id", "in", [...teamIds])
    .where("p.active", "=", true)
    .limit(MOST_MEMBERS)
    .execute();
  return rows as Member[];
}

/** Those of them that are there: a reference alone would also hold to another organisation. */
export async function knownPeople(tx: OrganisationTransaction, ids: readonly PersonId[]): Promise<PersonId[]> {
  if (ids.length === 0) return [];
  const query = tx
    .selectFrom("people")
    .select("id")
    .where("id", "in", [...ids])
    .where("active", "=", true);
  const known = new Set((await query.execute()).map(({ id }) => id));
  return [...new Set(ids)].filter((id) => known.has(id));
}

export async function knownTeams(tx: OrganisationTransaction, ids: readonly TeamId[]): Promise<TeamId[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("teams")
    .select("id")
    .where("id", "in", [...ids])
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => known.has(id));
}

/** Teams that have no channel yet. */
export async function teamsWithoutChannel(tx: OrganisationTransaction): Promise<{ id: TeamId; name: string }[]> {
  const rows = await tx
    .selectFrom("teams")
    .select(["id", "name"])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("talks")
            .select("talks.id")
            .whereRef("talks.team_id", "=", "teams.id")
            .where("is_default", "=", true),
        ),
      ),
    )
    .limit(MOST_TEAMS)
    .execute();
  return rows as { id: TeamId; name: string }[];
}

/** Null: somebody else made it meanwhile, or the id is taken where we do not see it. */
export async function insertChannel(work: Work, made: NewChannel): Promise<Talk | null> {
  const row = await work.tx
    .insertInto("talks")
    .values({
      id: made.id,
      organisation_id: work.organisationId,
      kind: "channel",
      team_id: made.teamId,
      is_default: made.isDefault,
      name: made.name,
      purpose: made.purpose,
      closed: made.closed,
      made_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? talkOf(row) : null;
}

/** There is one for each case: the second that begins it finds it. */
export async function insertCaseTalk(work: Work, id: ConversationId): Promise<void> {
  await work.tx
    .insertInto("talks")
    .values({
      id,
      organisation_id: work.organisationId,
      kind: "case",
      conversation_id: id,
      name: "",
      made_at: work.now,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

export async function updateChannel(work: Work, id: TalkId, settings: ChannelSettings): Promise<Talk | null> {
  const { name, purpose, teamId, closed, archived } = settings;
  const row = await work.tx
    .updateTable("talks")
    .set({
      name,
      purpose,
      team_id: teamId,
      closed,
      archived_at: archived ? sql`coalesce(archived_at, ${work.now})` : null,
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("kind", "=", "channel")
    .returningAll()
    .executeTakeFirst();
  return row ? talkOf(row) : null;
}
