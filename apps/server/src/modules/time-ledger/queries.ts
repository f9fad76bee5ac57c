/** The tables of the time ledger. What is of a person is only ever asked by that person, or of all together for the release. */
import { newId, type OrganisationId, type PersonId, type TeamId, type TimeEntryId } from "@luwte/contract/ids.ts";
import type { TeamWeek, TimeEntry, TimeKind, TimeLedgerState } from "@luwte/contract/timeLedger.ts";
import { sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Kept, Meeting, Membership } from "./shapes.ts";

export type Decided = Omit<TimeLedgerState, "hasData">;

export async function findState(tx: OrganisationTransaction): Promise<Decided> {
  const row = await tx.selectFrom("time_ledger_settings").selectAll().executeTakeFirst();
  if (!row) return { on: false, decision: null, version: 0 };
  const decision = row.reference && row.decided_on ? { reference: row.reference, date: row.decided_on } : null;
  return { on: row.is_on, decision, version: row.version };
}

/** False: somebody else saved meanwhile. */
export async function saveState(work: Work, { on, decision, version }: Decided): Promise<boolean> {
  const decided = { reference: decision?.reference ?? null, decided_on: decision?.date ?? null };
  const written = { is_on: on, ...decided, changed_at: work.now, version: version + 1 };
  const row = await work.tx
    .insertInto("time_ledger_settings")
    .values({ organisation_id: work.organisationId, ...written })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(written).where("time_ledger_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row !== undefined;
}

const TABLES = ["time_signals", "time_entries", "time_weeks", "time_releases"] as const;

export async function hasData(tx: OrganisationTransaction): Promise<boolean> {
  for (const table of TABLES)
    if (await tx.selectFrom(table).select("organisation_id").limit(1).executeTakeFirst()) return true;
  return false;
}

export async function deleteAll(tx: OrganisationTransaction): Promise<void> {
  for (const table of TABLES) await tx.deleteFrom(table).execute();
}

export async function findTimeZone(tx: OrganisationTransaction): Promise<string> {
  return (await tx.selectFrom("organisations").select("time_zone").executeTakeFirstOrThrow()).time_zone;
}

export type Chosen = "available" | "busy" | "break" | "away";
export async function findChosen({ tx, now }: Work, personId: PersonId): Promise<Chosen> {
  const row = await tx
    .selectFrom("availabilities")
    .select(["chosen", "until"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (row?.until && row.until <= now) return "available";
  return (row?.chosen as Chosen | undefined) ?? "available";
}

type Signal = { personId: PersonId; kind: TimeKind; since: Date };

/** Makes the stretch of this kind longer, or begins one where the last ended: what lies between belongs to what came of it. */
export async function keepSignal(work: Work, { personId, kind, since }: Signal): Promise<void> {
  const extended = await work.tx
    .updateTable("time_signals")
    .set({ to_at: work.now })
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .where("to_at", ">=", since)
    .returning("id")
    .executeTakeFirst();
  if (extended) return;
  const last = await work.tx
    .selectFrom("time_signals")
    .select((eb) => eb.fn.max("to_at").as("at"))
    .where("person_id", "=", personId)
    .where("to_at", ">=", since)
    .executeTakeFirst();
  const row = { id: newId(work.now.getTime()), organisation_id: work.organisationId, person_id: personId, kind };
  await work.tx
    .insertInto("time_signals")
    .values({ ...row, from_at: last?.at ?? work.now, to_at: work.now })
    .execute();
}

const MOST_PIECES = 20_000;

export async function findKept(tx: OrganisationTransaction, personId: PersonId, from: Date, to: Date): Promise<Kept> {
  const signals = await tx
    .selectFrom("time_signals")
    .select(["kind", "from_at", "to_at"])
    .where("person_id", "=", personId)
    .where("to_at", ">", from)
    .where("from_at", "<", to)
    .limit(MOST_PIECES)
    .execute();
  const entries = await tx
    .selectFrom("time_entries")
    .selectAll()
    .where("person_id", "=", personId)
    .where("to_at", ">", from)
    .where("from_at", "<", to)
    .orderBy(sql`source = 'hand'`)
    .orderBy("id")
    .limit(MOST_PIECES)
    .execute();
  return {
    signals: signals.map((row) => ({ kind: row.kind as TimeEntry["kind"], from: row.from_at, to: row.to_at })),
    entries: entries.map((row) => ({
      id: row.id as TimeEntryId,
      kind: row.kind as TimeEntry["kind"],
      from: row.from_at.toISOString(),
      to: row.to_at.toISOString(),
      source: row.source as TimeEntry["source"],
    })),
  };
}

/** False: the id is another's. */
export async function saveEntry(
  work: Work,
  personId: PersonId,
  { id, kind, from, to, source }: TimeEntry,
): Promise<boolean> {
  const values = { kind, from_at: from, to_at: to, source };
  const row = await work.tx
    .insertInto("time_entries")
    .values({ id, organisation_id: work.organisationId, person_id: personId, ...values })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(values).where("time_entries.person_id", "=", personId))
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteEntry(tx: OrganisationTransaction, personId: PersonId, id: TimeEntryId): Promise<boolean> {
  const query = tx.deleteFrom("time_entries").where("id", "=", id).where("person_id", "=", personId);
  return (await query.returning("id").executeTakeFirst()) !== undefined;
}

/** A next file replaces what the last one said of these weeks. */
export async function replaceMeetings(
  work: Work,
  personId: PersonId,
  meetings: readonly Meeting[],
  from: Date,
  to: Date,
): Promise<void> {
  await work.tx
    .deleteFrom("time_entries")
    .where("person_id", "=", personId)
    .where("source", "=", "file")
    .where("to_at", ">", from)
    .where("from_at", "<", to)
    .execute();
  if (meetings.length === 0) return;
  const of = { organisation_id: work.organisationId, person_id: personId, kind: "meetings", source: "file" };
  const rows = meetings.map((each) => ({ id: newId(work.now.getTime()), ...of, from_at: each.from, to_at: each.to }));
  await work.tx.insertInto("time_entries").values(rows).execute();
}

export async function findWhoCounted(tx: OrganisationTransaction, from: Date, to: Date): Promise<PersonId[]> {
  const signals = tx.selectFrom("time_signals").select("person_id").where("to_at", ">", from).where("from_at", "<", to);
  const entries = tx.selectFrom("time_entries").select("person_id").where("to_at", ">", from).where("from_at", "<", to);
  const rows = await signals.union(entries).execute();
  return rows.map((row) => row.person_id as PersonId);
}

export async function findMemberships(tx: OrganisationTransaction): Promise<Membership[]> {
  const rows = await tx.selectFrom("team_members").select(["person_id", "team_id"]).execute();
  return rows.map((row) => ({ personId: row.person_id as PersonId, teamId: row.team_id as TeamId }));
}

/** False: that week was looked at before. */
export async function beginRelease({ tx, organisationId, now }: Work, week: string): Promise<boolean> {
  const row = await tx
    .insertInto("time_releases")
    .values({ organisation_id: organisationId, week, released_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("week")
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertWeek(
  { tx, organisationId, now }: Work,
  { week, teamId, people, shares }: TeamWeek,
): Promise<void> {
  await tx
    .insertInto("time_weeks")
    .values({
      organisation_id: organisationId,
      week,
      team_id: teamId,
      people,
      shares: JSON.stringify(shares),
      released_at: now,
    })
    .execute();
}

/** The table refuses fewer too; what is read is checked again, for a figure of four cannot be taken back. */
const FEWEST = 5;
const MOST_WEEKS = 520;
export async function listWeeks(tx: OrganisationTransaction): Promise<TeamWeek[]> {
  const query = tx
    .selectFrom("time_weeks")
    .selectAll()
    .where("people", ">=", FEWEST)
    .orderBy("week", "desc")
    .orderBy(sql`team_id nulls first`);
  const rows = await query.limit(MOST_WEEKS).execute();
  return rows.map((row) => ({
    week: row.week,
    teamId: row.team_id as TeamId | null,
    people: row.people,
    shares: row.shares as TeamWeek["shares"],
  }));
}

/** Past the walls: where it is on. */
export async function organisationsWithLedger(database: Database): Promise<OrganisationId[]> {
  const rows = await database
    .selectFrom("time_ledger_settings")
    .select("organisation_id")
    .where("is_on", "=", true)
    .execute();
  return rows.map((row) => row.organisation_id as OrganisationId);
}

/** Past the walls: what is too old, of everybody. */
export async function deleteOld(database: Database, before: Date): Promise<void> {
  await database.deleteFrom("time_signals").where("to_at", "<", before).execute();
  await database.deleteFrom("time_entries").where("to_at", "<", before).execute();
}
