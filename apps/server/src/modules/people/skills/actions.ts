/** Making, renaming and removing skills. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { SkillId } from "@luwte/contract/ids.ts";
import type { Skill } from "@luwte/contract/people.ts";
import type { Work } from "../../../platform/work/work.ts";
import { tellChanged } from "../actions.ts";
import { touchPeople } from "../queries.ts";
import type { AvailabilitySource } from "../shapes.ts";
import * as queries from "./queries.ts";

export async function saveSkill(
  work: Work,
  saved: Pick<Skill, "id" | "name"> & { readonly demo?: boolean },
): Promise<Skill | Refusal<"not_found">> {
  const skill = await queries.saveSkill(work.tx, work.organisationId, saved, saved.demo ?? false);
  if (!skill) return refuse("not_found");
  work.record({ type: "skill.changed", payload: { skill } });
  work.audit({ action: "skill.saved", subject: { kind: "skill", id: skill.id }, details: { name: skill.name } });
  return skill;
}

export async function removeSkill(
  work: Work,
  id: SkillId,
  source: AvailabilitySource,
): Promise<Refusal<"not_found"> | undefined> {
  const people = await queries.peopleWith(work.tx, id);
  if (!(await queries.deleteSkill(work.tx, id))) return refuse("not_found");
  await touchPeople(work.tx, people);
  await tellChanged(work, people, source);
  work.record({ type: "skill.removed", payload: { skillId: id } });
  work.audit({ action: "skill.removed", subject: { kind: "skill", id } });
  return undefined;
}
