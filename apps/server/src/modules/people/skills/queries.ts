/** The tables of skills and who declared them. */
import type { PersonId, SkillId } from "@luwte/contract/ids.ts";
import type { PersonSkill, Skill } from "@luwte/contract/people.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

const MAXIMUM_SKILLS = 1_000;
const SKILL = ["id", "name", "version"] as const;

export async function listSkills(tx: OrganisationTransaction): Promise<Skill[]> {
  const rows = await tx
    .selectFrom("skills")
    .select(SKILL)
    .orderBy(sql`lower(name)`)
    .orderBy("id")
    .limit(MAXIMUM_SKILLS)
    .execute();
  return rows as Skill[];
}

/** Null: this id is taken, by an organisation that we cannot see. */
export async function saveSkill(
  tx: OrganisationTransaction,
  organisationId: string,
  { id, name }: Pick<Skill, "id" | "name">,
  demo: boolean,
): Promise<Skill | null> {
  const changed = await tx
    .updateTable("skills")
    .set((eb) => ({ name, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .returning(SKILL)
    .executeTakeFirst();
  if (changed) return changed as Skill;
  const made = await tx
    .insertInto("skills")
    .values({ id, organisation_id: organisationId, name, demo })
    .onConflict((conflict) => conflict.doNothing())
    .returning(SKILL)
    .executeTakeFirst();
  return (made as Skill | undefined) ?? null;
}

export async function deleteSkill(tx: OrganisationTransaction, id: SkillId): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom("skills").where("id", "=", id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function peopleWith(tx: OrganisationTransaction, id: SkillId): Promise<PersonId[]> {
  const rows = await tx.selectFrom("person_skills").select("person_id").where("skill_id", "=", id).execute();
  return rows.map((row) => row.person_id as PersonId);
}

/** Skills are looked up first: a reference alone would also hold to those of another organisation. Says whether all were there. */
export async function replaceSkills(
  tx: OrganisationTransaction,
  organisationId: string,
  personId: PersonId,
  skills: readonly PersonSkill[],
): Promise<boolean> {
  await tx.deleteFrom("person_skills").where("person_id", "=", personId).execute();
  const levels = new Map(skills.map(({ skillId, level }) => [skillId, level]));
  const inserted = await sql`insert into person_skills (organisation_id, person_id, skill_id, level)
    select ${organisationId}, ${personId}, skills.id, wanted.level
    from unnest(${[...levels.keys()]}::uuid[], ${[...levels.values()]}::int[]) as wanted (id, level) join skills on skills.id = wanted.id`.execute(
    tx,
  );
  return Number(inserted.numAffectedRows ?? 0n) === levels.size;
}
