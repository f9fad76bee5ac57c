/** The history of whose a conversation was: one line at a time has no end. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type { Explanation } from "@luwte/contract/explanations.ts";
import type { ApiKeyId, AssignmentId, ConversationId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Role } from "@luwte/contract/rights.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { AssignmentRow, End, NewAssignment } from "./shapes.ts";

const MOST_LINES = 100;

export async function insertAssignment(work: Work, made: NewAssignment): Promise<void> {
  await work.tx
    .insertInto("assignments")
    .values({
      id: made.id,
      organisation_id: work.organisationId,
      conversation_id: made.conversationId,
      person_id: made.personId,
      team_id: made.teamId,
      by: JSON.stringify(work.actor),
      at: work.now,
      code: made.explanation.code,
      params: JSON.stringify(made.explanation.params),
      offered_until: made.offeredUntil,
    })
    .execute();
}

/** Whose it was until now, if it was anybody's by this history. */
export async function endAssignment(
  tx: OrganisationTransaction,
  conversationId: ConversationId,
  { at, because, reason }: End,
): Promise<void> {
  await tx
    .updateTable("assignments")
    .set({ ended_at: at, ended_because: because, ended_reason: reason })
    .where("conversation_id", "=", conversationId)
    .where("ended_at", "is", null)
    .execute();
}

/** True: it was still only offered. */
export async function takeUp(
  tx: OrganisationTransaction,
  conversationId: ConversationId,
  personId: PersonId,
): Promise<boolean> {
  const row = await tx
    .updateTable("assignments")
    .set({ offered_until: null })
    .where("conversation_id", "=", conversationId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("offered_until", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whose it is by the history; the conversation itself is what counts. */
export async function findHolder(
  tx: OrganisationTransaction,
  conversationId: ConversationId,
): Promise<PersonId | null> {
  const row = await tx
    .selectFrom("assignments")
    .select("person_id")
    .where("conversation_id", "=", conversationId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return (row?.person_id as PersonId | undefined) ?? null;
}

/** Newest first, with the names that the sentences need: names are not kept in the history, so that nothing has to be erased from it. */
export async function listAssignments(tx: OrganisationTransaction, id: ConversationId): Promise<AssignmentRow[]> {
  const rows = await tx
    .selectFrom("assignments")
    .innerJoin("people as person", "person.id", "assignments.person_id")
    .leftJoin("people as decider", (join) => join.on(sql`decider.id`, "=", sql`(assignments.by->>'personId')::uuid`))
    .selectAll("assignments")
    .select(["person.name as personName", "decider.name as deciderName"])
    .where("assignments.conversation_id", "=", id)
    .orderBy("assignments.at", "desc")
    .orderBy("assignments.ended_at", (order) => order.desc().nullsFirst())
    .orderBy("assignments.id", "desc")
    .limit(MOST_LINES)
    .execute();
  return rows.map((row) => ({
    id: row.id as AssignmentId,
    conversationId: row.conversation_id as ConversationId,
    personId: row.person_id as PersonId,
    teamId: row.team_id as TeamId | null,
    by: row.by as ActorShape,
    at: row.at,
    explanation: { code: row.code, params: row.params } as Explanation,
    offeredUntil: row.offered_until,
    ended: row.ended_at && {
      at: row.ended_at,
      because: row.ended_because as End["because"],
      reason: row.ended_reason,
    },
    names: { person: row.personName, by: row.deciderName },
  }));
}

export async function isTeam(tx: OrganisationTransaction, id: TeamId): Promise<boolean> {
  const row = await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst();
  return row !== undefined;
}

export async function isInTeam(tx: OrganisationTransaction, personId: PersonId, teamId: TeamId): Promise<boolean> {
  const row = await tx
    .selectFrom("team_members")
    .select("team_id")
    .where("person_id", "=", personId)
    .where("team_id", "=", teamId)
    .executeTakeFirst();
  return row !== undefined;
}

const MOST_FORGOTTEN = 20_000;

/** Past the walls. False: there may be more. */
export async function forgetEnded(database: Database, before: Date): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    delete from assignments where id in (select id from assignments where ended_at < ${before} limit ${sql.lit(MOST_FORGOTTEN)})`.execute(
    database,
  );
  return Number(numAffectedRows) < MOST_FORGOTTEN;
}

export async function findRole(tx: OrganisationTransaction, id: PersonId): Promise<Role> {
  const row = await tx.selectFrom("people").select("role").where("id", "=", id).executeTakeFirstOrThrow();
  return row.role as Role;
}

export async function findKeyRights(tx: OrganisationTransaction, id: ApiKeyId): Promise<readonly string[]> {
  const row = await tx.selectFrom("api_keys").select("rights").where("id", "=", id).executeTakeFirst();
  return row?.rights ?? [];
}
