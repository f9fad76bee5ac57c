/** The tables of working time: patterns, days that are different, and shifts by own choice. */
import type { PersonId, WorkingDayId } from "@luwte/contract/ids.ts";
import type { WorkingDay, WorkingDayChoice, WorkingPattern, WorkingWeek } from "@luwte/contract/workingTime.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Written } from "./shapes.ts";

const among = (ids: readonly PersonId[]) => sql<string>`any(${[...ids]}::uuid[])`;
/** Yesterday's shift may last over midnight anywhere on earth. */
const DAYS_BACK = 2;
const MOST_ROWS = 20_000;

export async function findTimeZone(tx: OrganisationTransaction): Promise<string> {
  const row = await tx.selectFrom("organisations").select("time_zone").executeTakeFirstOrThrow();
  return row.time_zone;
}

/** Of each of these people, all that bears on `now` and later. Who has nothing written is not there. */
export async function findWritten(
  tx: OrganisationTransaction,
  ids: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, Written>> {
  const [patterns, days, chosen] = [
    await patternRows(tx, ids),
    await dayRows(tx, ids, now),
    await choiceRows(tx, ids, now),
  ];
  const written = new Map<
    PersonId,
    { patterns: WorkingPattern[]; days: WorkingDay[]; chosen: { from: Date; to: Date }[] }
  >();
  const of = (id: string) => {
    const found = written.get(id as PersonId) ?? { patterns: [], days: [], chosen: [] };
    written.set(id as PersonId, found);
    return found;
  };
  for (const row of patterns) of(row.person_id).patterns.push(patternOf(row));
  for (const row of days) of(row.person_id).days.push(dayOf(row));
  for (const row of chosen) of(row.person_id).chosen.push({ from: row.from_at, to: row.until_at });
  return written;
}

type PatternRow = { from: string; week: unknown; made_by: string | null };
const patternOf = ({ from, week, made_by }: PatternRow): WorkingPattern => ({
  from,
  week: week as WorkingWeek | null,
  madeBy: made_by as PersonId | null,
});

type DayRow = {
  id: string;
  kind: string;
  day: string;
  from_clock: string | null;
  to_clock: string | null;
  made_by: string | null;
};
const dayOf = (row: DayRow): WorkingDay => ({
  id: row.id as WorkingDayId,
  day:
    row.kind === "off"
      ? { kind: "off", day: row.day }
      : { kind: "extra", day: row.day, from: row.from_clock!, to: row.to_clock! },
  madeBy: row.made_by as PersonId | null,
});

const patternRows = (tx: OrganisationTransaction, ids: readonly PersonId[]) =>
  tx
    .selectFrom("working_patterns")
    .select(["person_id", "from_day as from", "week", "made_by"])
    .where("person_id", "=", among(ids))
    .orderBy("from_day")
    .limit(MOST_ROWS)
    .execute();

const dayRows = (tx: OrganisationTransaction, ids: readonly PersonId[], now: Date) =>
  tx
    .selectFrom("working_days")
    .select(["id", "person_id", "kind", "day", "from_clock", "to_clock", "made_by"])
    .where("person_id", "=", among(ids))
    .where("day", ">=", sql<string>`${now}::date - ${DAYS_BACK}::int`)
    .orderBy("day")
    .orderBy("id")
    .limit(MOST_ROWS)
    .execute();

const choiceRows = (tx: OrganisationTransaction, ids: readonly PersonId[], now: Date) =>
  tx
    .selectFrom("working_choices")
    .select(["person_id", "from_at", "until_at"])
    .where("person_id", "=", among(ids))
    .where("until_at", ">", now)
    .limit(MOST_ROWS)
    .execute();

const MOST_KEPT = 400;

/** How many patterns and days this person has: a limit holds for both. */
export async function isFull(tx: OrganisationTransaction, personId: PersonId): Promise<boolean> {
  const { rows } = await sql<{
    count: number;
  }>`select (select count(*) from working_patterns where person_id = ${personId})::int
    + (select count(*) from working_days where person_id = ${personId} and day >= current_date)::int as count`.execute(
    tx,
  );
  return (rows[0]?.count ?? 0) >= MOST_KEPT;
}

type Pattern = { personId: PersonId; from: string; week: WorkingWeek | null };

export async function savePattern(
  work: Work,
  { personId, from, week }: Pattern,
  madeBy: PersonId | null,
): Promise<void> {
  const written = { week: week === null ? null : JSON.stringify(week), made_by: madeBy, made_at: work.now };
  await work.tx
    .insertInto("working_patterns")
    .values({ organisation_id: work.organisationId, person_id: personId, from_day: from, ...written })
    .onConflict((conflict) => conflict.columns(["person_id", "from_day"]).doUpdateSet(written))
    .execute();
}

export async function deletePattern(tx: OrganisationTransaction, personId: PersonId, from: string): Promise<boolean> {
  const query = tx.deleteFrom("working_patterns").where("person_id", "=", personId).where("from_day", "=", from);
  return (await query.returning("person_id").executeTakeFirst()) !== undefined;
}

type Different = { id: WorkingDayId; personId: PersonId; day: WorkingDayChoice };

/** False: the id is taken by something else. */
export async function saveDay(
  work: Work,
  { id, personId, day: given }: Different,
  madeBy: PersonId | null,
): Promise<boolean> {
  const clocks = given.kind === "extra" ? { from_clock: given.from, to_clock: given.to } : {};
  const values = {
    kind: given.kind,
    day: given.day,
    from_clock: null,
    to_clock: null,
    ...clocks,
    made_by: madeBy,
    made_at: work.now,
  };
  const row = await work.tx
    .insertInto("working_days")
    .values({ id, organisation_id: work.organisationId, person_id: personId, ...values })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(values).where("working_days.person_id", "=", personId))
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteDay(tx: OrganisationTransaction, personId: PersonId, id: WorkingDayId): Promise<boolean> {
  const query = tx.deleteFrom("working_days").where("id", "=", id).where("person_id", "=", personId);
  return (await query.returning("id").executeTakeFirst()) !== undefined;
}

export async function insertChoice(work: Work, id: string, personId: PersonId, until: Date): Promise<void> {
  await work.tx
    .insertInto("working_choices")
    .values({ id, organisation_id: work.organisationId, person_id: personId, from_at: work.now, until_at: until })
    .execute();
}

export async function endChoices(work: Work, personId: PersonId): Promise<void> {
  await work.tx
    .updateTable("working_choices")
    .set({ until_at: sql<Date>`greatest(from_at, ${work.now}::timestamptz)` })
    .where("person_id", "=", personId)
    .where("until_at", ">", work.now)
    .execute();
}

export async function isColleague(tx: OrganisationTransaction, id: PersonId): Promise<boolean> {
  const query = tx.selectFrom("people").select("id").where("id", "=", id).where("active", "=", true);
  return (await query.executeTakeFirst()) !== undefined;
}
