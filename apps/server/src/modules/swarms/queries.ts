/** Requests for help, who was asked, and who joined. */
import type { ConversationId, PersonId, SwarmId, TeamId } from "@luwte/contract/ids.ts";
import type { AskedBecause, Swarm, SwarmAsk } from "@luwte/contract/swarms.ts";
import { MOST_SWARMS } from "@luwte/contract/views/swarms.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { AskedBefore, Chosen, NewSwarm } from "./shapes.ts";

const swarms = (tx: OrganisationTransaction) =>
  tx
    .selectFrom("swarms as s")
    .innerJoin("conversations as c", "c.id", "s.conversation_id")
    .selectAll("s")
    .select([
      "c.number",
      sql<string[]>`array(select person_id from swarm_asks a where a.swarm_id = s.id and a.answer = 'joined'
        order by answered_at, person_id)`.as("joined"),
    ]);
type Row = Awaited<ReturnType<ReturnType<typeof swarms>["executeTakeFirstOrThrow"]>>;

const swarmOf = (row: Row): Swarm => ({
  id: row.id as SwarmId,
  conversationId: row.conversation_id as ConversationId,
  number: Number(row.number),
  teamId: row.team_id as TeamId | null,
  askedBy: row.asked_by as PersonId | null,
  at: row.at.toISOString(),
  reason: row.reason as Swarm["reason"],
  tried: row.tried,
  needed: row.needed,
  joinedIds: row.joined as PersonId[],
  state: row.ended_at
    ? { kind: "ended", at: row.ended_at.toISOString(), by: row.ended_by as PersonId | null, helped: row.helped }
    : { kind: "open" },
  version: row.version,
});

export async function findSwarm(tx: OrganisationTransaction, id: SwarmId): Promise<Swarm | null> {
  const row = await swarms(tx).where("s.id", "=", id).executeTakeFirst();
  return row ? swarmOf(row) : null;
}

/** Held, so that two answers do not ask the same next one. */
export async function lockSwarm(tx: OrganisationTransaction, id: SwarmId): Promise<Swarm | null> {
  await tx.selectFrom("swarms").select("id").where("id", "=", id).forUpdate().execute();
  return findSwarm(tx, id);
}

/** Newest first. */
export async function listSwarms(tx: OrganisationTransaction, id: ConversationId): Promise<Swarm[]> {
  const query = swarms(tx).where("s.conversation_id", "=", id).orderBy("s.at", "desc").orderBy("s.id", "desc");
  return (await query.limit(MOST_SWARMS).execute()).map(swarmOf);
}

/** Null: one is open already, or the id is taken where we do not see it. */
export async function insertSwarm(work: Work, made: NewSwarm): Promise<Swarm | null> {
  const row = await work.tx
    .insertInto("swarms")
    .values({
      id: made.id,
      organisation_id: work.organisationId,
      conversation_id: made.conversationId,
      team_id: made.teamId,
      asked_by: made.askedBy,
      at: work.now,
      reason: made.reason,
      tried: made.tried,
      needed: made.needed,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row ? findSwarm(work.tx, made.id) : null;
}

export async function endSwarm(work: Work, id: SwarmId, by: PersonId | null, helped: string): Promise<Swarm> {
  await work.tx
    .updateTable("swarms")
    .set({ ended_at: work.now, ended_by: by, helped, version: sql`version + 1` })
    .where("id", "=", id)
    .execute();
  return (await findSwarm(work.tx, id))!;
}

export async function raiseVersion(work: Work, id: SwarmId): Promise<Swarm> {
  await work.tx.updateTable("swarms").set({ version: sql`version + 1` }).where("id", "=", id).execute();
  return (await findSwarm(work.tx, id))!;
}

export async function insertAsk(work: Work, swarmId: SwarmId, { personId, because }: Chosen): Promise<void> {
  await work.tx
    .insertInto("swarm_asks")
    .values({
      swarm_id: swarmId,
      person_id: personId,
      organisation_id: work.organisationId,
      at: work.now,
      because: JSON.stringify(because),
    })
    .execute();
}

/** Who was not asked may join as well. */
export async function saveAnswer(
  work: Work,
  swarmId: SwarmId,
  personId: PersonId,
  answer: NonNullable<SwarmAsk["answer"]>,
): Promise<void> {
  const given = { answer, answered_at: work.now };
  await work.tx
    .insertInto("swarm_asks")
    .values({ swarm_id: swarmId, person_id: personId, organisation_id: work.organisationId, at: work.now, ...given })
    .onConflict((conflict) => conflict.columns(["swarm_id", "person_id"]).doUpdateSet(given))
    .execute();
}

const NOT_ASKED: AskedBecause = { skillIds: [], asked: 0, of: 0 };

/** One's own only. */
export async function ownAsks(
  tx: OrganisationTransaction,
  personId: PersonId | null,
  ids: readonly SwarmId[],
): Promise<SwarmAsk[]> {
  if (personId === null || ids.length === 0) return [];
  const rows = await tx
    .selectFrom("swarm_asks as a")
    .innerJoin("swarms as s", "s.id", "a.swarm_id")
    .selectAll("a")
    .select("s.conversation_id")
    .where("a.person_id", "=", personId)
    .where("a.swarm_id", "in", [...ids])
    .orderBy("a.swarm_id", "desc")
    .execute();
  return rows.map((row) => ({
    swarmId: row.swarm_id as SwarmId,
    personId,
    conversationId: row.conversation_id as ConversationId,
    at: row.at.toISOString(),
    because: (row.because as AskedBecause | null) ?? NOT_ASKED,
    answer: row.answer as SwarmAsk["answer"],
  }));
}

/** Everybody who was asked, answered or not. */
export async function askedIn(tx: OrganisationTransaction, id: SwarmId): Promise<{ id: PersonId; open: boolean }[]> {
  const rows = await tx.selectFrom("swarm_asks").select(["person_id", "answer"]).where("swarm_id", "=", id).execute();
  return rows.map((row) => ({ id: row.person_id as PersonId, open: row.answer === null }));
}

export async function askedSince(
  tx: OrganisationTransaction,
  since: Date,
): Promise<ReadonlyMap<PersonId, AskedBefore>> {
  const rows = await tx
    .selectFrom("swarm_asks")
    .select(["person_id", (eb) => eb.fn.countAll<string>().as("times"), (eb) => eb.fn.max("at").as("last_at")])
    .where("at", ">", since)
    .where("because", "is not", null)
    .groupBy("person_id")
    .execute();
  return new Map(rows.map((row) => [row.person_id as PersonId, { times: Number(row.times), lastAt: row.last_at }]));
}

/** The asker's own team, when the case has none. */
export async function teamOf(tx: OrganisationTransaction, personId: PersonId | null): Promise<TeamId | null> {
  if (personId === null) return null;
  const query = tx.selectFrom("team_members").select("team_id").where("person_id", "=", personId).orderBy("team_id");
  return ((await query.executeTakeFirst())?.team_id as TeamId | undefined) ?? null;
}

export async function nameOf(tx: OrganisationTransaction, id: PersonId | null): Promise<string> {
  if (id === null) return "";
  return (await tx.selectFrom("people").select("name").where("id", "=", id).executeTakeFirst())?.name ?? "";
}
