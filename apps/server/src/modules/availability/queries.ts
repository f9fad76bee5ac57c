/** The table of availabilities: what was chosen and when a desk was last heard of. */
import type { OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { Availability } from "@luwte/contract/people.ts";
import { sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { AvailabilityRow, Choice } from "./shapes.ts";

const MOST_AT_ONCE = 500;
const MOST_ORGANISATIONS = 1000;

const COLUMNS = [
  "person_id",
  "chosen",
  "since",
  "until",
  "last_seen_at",
  "announced_present",
  "misses",
  "ever_chosen",
] as const;

type Selected = {
  person_id: string;
  chosen: string;
  since: Date;
  until: Date | null;
  last_seen_at: Date | null;
  announced_present: boolean;
  misses: number;
  ever_chosen: boolean;
};

const rowOf = (row: Selected): AvailabilityRow => ({
  personId: row.person_id as PersonId,
  chosen: row.chosen as Availability,
  since: row.since,
  until: row.until,
  lastSeenAt: row.last_seen_at,
  announcedPresent: row.announced_present,
  misses: row.misses,
  everChosen: row.ever_chosen,
});

/** Of everybody when no ids are named. */
export async function findRows(
  tx: OrganisationTransaction,
  ids: readonly PersonId[] | "everybody",
): Promise<AvailabilityRow[]> {
  const all = tx.selectFrom("availabilities").select(COLUMNS).orderBy("person_id");
  const some = ids === "everybody" ? all : all.where("person_id", "=", sql<string>`any(${[...ids]}::uuid[])`);
  return (await some.execute()).map(rowOf);
}

/** It stands with the settings of routing, which build on it. Null: nobody chose. */
export async function findAbsentAfter(tx: OrganisationTransaction): Promise<number | null> {
  const row = await tx
    .selectFrom("routing_settings")
    .select(sql<number | null>`(settings->>'absentAfterSeconds')::int`.as("seconds"))
    .executeTakeFirst();
  return row?.seconds ?? null;
}

export async function isColleague(tx: OrganisationTransaction, id: PersonId): Promise<boolean> {
  const row = await tx
    .selectFrom("people")
    .select("id")
    .where("id", "=", id)
    .where("active", "=", true)
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveChoice(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  personId: PersonId,
  { kind, until }: Choice,
  now: Date,
): Promise<void> {
  await tx
    .insertInto("availabilities")
    .values({
      person_id: personId,
      organisation_id: organisationId,
      chosen: kind,
      since: now,
      until,
      ever_chosen: true,
    })
    .onConflict((conflict) =>
      conflict.column("person_id").doUpdateSet({ chosen: kind, since: now, until, misses: 0, ever_chosen: true }),
    )
    .execute();
}

/** Never back in time: of two desks the later one counts. The row as it was before this heartbeat; null for who never had one. */
export async function saveHeartbeat(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  personId: PersonId,
  now: Date,
): Promise<AvailabilityRow> {
  const row = await tx
    .insertInto("availabilities")
    .values({ person_id: personId, organisation_id: organisationId, since: now, last_seen_at: now })
    .onConflict((conflict) =>
      conflict.column("person_id").doUpdateSet({
        last_seen_at: sql<Date>`greatest(availabilities.last_seen_at, excluded.last_seen_at)`,
      }),
    )
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return rowOf(row);
}

/** Who of these was not announced like this before: of two processes that notice the same, one tells it. */
export async function announcePresent(
  tx: OrganisationTransaction,
  ids: readonly PersonId[],
  present: boolean,
): Promise<PersonId[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .updateTable("availabilities")
    .set({ announced_present: present })
    .where("person_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where("announced_present", "!=", present)
    .returning("person_id")
    .execute();
  return rows.map((row) => row.person_id as PersonId);
}

/** Choices whose time has passed become what they mean since then, so that desks can be told once. */
export async function endChoices(tx: OrganisationTransaction, now: Date): Promise<PersonId[]> {
  const rows = await tx
    .updateTable("availabilities")
    .set({ chosen: "available", since: sql<Date>`until`, until: null, misses: 0 })
    .where("until", "<=", now)
    .returning("person_id")
    .execute();
  return rows.map((row) => row.person_id as PersonId);
}

/** Announced as present and silent since `before`. Rows that another process is at are left to it. */
export async function findSilent(tx: OrganisationTransaction, before: Date): Promise<PersonId[]> {
  const rows = await tx
    .selectFrom("availabilities")
    .select("person_id")
    .where("announced_present", "=", true)
    .where("last_seen_at", "<", before)
    .limit(MOST_AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => row.person_id as PersonId);
}

export async function addMisses(tx: OrganisationTransaction, ids: readonly PersonId[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("availabilities")
    .set((eb) => ({ misses: eb("misses", "+", 1) }))
    .where("person_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

export async function clearMisses(tx: OrganisationTransaction, id: PersonId): Promise<void> {
  await tx
    .updateTable("availabilities")
    .set({ misses: 0 })
    .where("person_id", "=", id)
    .where("misses", ">", 0)
    .execute();
}

/** Past the walls: in which organisations somebody fell silent or a choice ended. The strictest limit; each organisation then applies its own. */
export async function organisationsToSweep(
  database: Database,
  silentBefore: Date,
  now: Date,
): Promise<OrganisationId[]> {
  const rows = await database
    .selectFrom("availabilities")
    .select("organisation_id")
    .distinct()
    .where((eb) =>
      eb.or([
        eb.and([eb("announced_present", "=", true), eb("last_seen_at", "<", silentBefore)]),
        eb("until", "<=", now),
      ]),
    )
    .limit(MOST_ORGANISATIONS)
    .execute();
  return rows.map((row) => row.organisation_id as OrganisationId);
}
