/** The tables of people: one row each, with their teams and skills beside it. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { PersonSkill } from "@luwte/contract/people.ts";
import type { Role } from "@luwte/contract/rights.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { NewPerson, PersonRow, Profile } from "./shapes.ts";

/** More people than this in one organisation, and desks must stop having them all. */
const MAXIMUM_PEOPLE = 5_000;

const people = (tx: OrganisationTransaction) =>
  tx.selectFrom("people as person").select([
    "person.id",
    "person.name",
    "person.email",
    "person.role",
    "person.language",
    "person.speaks",
    "person.active",
    "person.version",
    "person.created_at as createdAt",
    sql<boolean>`person.totp_secret is not null`.as("hasSecondFactor"),
    sql<TeamId[]>`array(select team_id from team_members where person_id = person.id order by team_id)`.as("teamIds"),
    sql<
      PersonSkill[]
    >`coalesce((select jsonb_agg(jsonb_build_object('skillId', skill_id, 'level', level) order by skill_id)
        from person_skills where person_id = person.id), '[]')`.as("skills"),
  ]);

type Selected = Awaited<ReturnType<ReturnType<typeof people>["execute"]>>[number];

const personOf = (row: Selected): PersonRow => ({
  ...row,
  id: row.id as PersonId,
  role: row.role as Role,
  language: row.language as Language,
  speaks: row.speaks as Language[],
});

export async function findPeople(tx: OrganisationTransaction, ids: readonly PersonId[]): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const rows = await people(tx)
    .where("person.id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy("person.id")
    .execute();
  return rows.map(personOf);
}

export async function listPeople(tx: OrganisationTransaction): Promise<PersonRow[]> {
  const rows = await people(tx).orderBy(sql`lower(person.name)`).orderBy("person.id").limit(MAXIMUM_PEOPLE).execute();
  return rows.map(personOf);
}

/** Kept from others until the end of the transaction, so that a version is compared and raised by one at a time. */
export async function lockPerson(tx: OrganisationTransaction, id: PersonId): Promise<boolean> {
  const row = await tx.selectFrom("people").select("id").where("id", "=", id).forUpdate().executeTakeFirst();
  return row !== undefined;
}

/** Two administrators who take each other's role away at the same moment wait for each other here. */
export async function lockAdministrators(tx: OrganisationTransaction): Promise<PersonId[]> {
  const rows = await tx
    .selectFrom("people")
    .select("id")
    .where("role", "=", "administrator")
    .where("active", "=", true)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map((row) => row.id as PersonId);
}

/** For who has something to tell to whoever runs this Luwte. */
export async function listAdministrators(tx: OrganisationTransaction): Promise<PersonId[]> {
  const rows = await tx
    .selectFrom("people")
    .select("id")
    .where("role", "=", "administrator")
    .where("active", "=", true)
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map((row) => row.id as PersonId);
}

/** False: the address signs in already, here or at another organisation (that much is told, and only to who may invite). */
export async function insertPerson(
  tx: OrganisationTransaction,
  organisationId: string,
  made: NewPerson,
): Promise<boolean> {
  const inserted = await tx
    .insertInto("people")
    .values({
      id: made.id,
      organisation_id: organisationId,
      name: made.name,
      email: made.email,
      role: made.role,
      language: made.language,
      speaks: [...made.speaks],
      demo: made.demo ?? false,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function updatePerson(tx: OrganisationTransaction, id: PersonId, profile: Profile): Promise<void> {
  await tx
    .updateTable("people")
    .set((eb) => ({
      ...(profile.name === undefined ? {} : { name: profile.name }),
      ...(profile.role === undefined ? {} : { role: profile.role }),
      ...(profile.language === undefined ? {} : { language: profile.language }),
      ...(profile.speaks === undefined ? {} : { speaks: profile.speaks }),
      ...(profile.active === undefined ? {} : { active: profile.active }),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

export async function touchPeople(tx: OrganisationTransaction, ids: readonly PersonId[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("people")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

export async function findPreferences(tx: OrganisationTransaction, id: PersonId): Promise<Record<string, unknown>> {
  const row = await tx.selectFrom("people").select("preferences").where("id", "=", id).executeTakeFirstOrThrow();
  return row.preferences as Record<string, unknown>;
}

export async function updatePreferences(
  tx: OrganisationTransaction,
  id: PersonId,
  preferences: Record<string, unknown>,
): Promise<void> {
  await tx
    .updateTable("people")
    .set({ preferences: JSON.stringify(preferences) })
    .where("id", "=", id)
    .execute();
}
