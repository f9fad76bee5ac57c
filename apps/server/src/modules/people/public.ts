/** The door of people for neighbours. */
import type { Refusal } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Person } from "@luwte/contract/people.ts";
import type { Module } from "../../platform/module.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { addPerson, changeSelf, tellChanged, withAvailability } from "./actions.ts";
import { findPeople, findPreferences, listAdministrators, listPeople } from "./queries.ts";
import { peopleRoutes } from "./routes.ts";
import type { NewPerson, PeopleNeeds } from "./shapes.ts";

export type { AccessEnder, AvailabilitySource, NewPerson, PeopleNeeds } from "./shapes.ts";
export { saveSkill } from "./skills/actions.ts";
export { listSkills } from "./skills/queries.ts";
export { saveTeam } from "./teams/actions.ts";
export { listTeams } from "./teams/queries.ts";
export { findPreferences, listAdministrators };

type Groups = Parameters<typeof addPerson>[2];
type SelfChange = Parameters<typeof changeSelf>[2];

export type People = {
  find(tx: OrganisationTransaction, id: PersonId, now: Date): Promise<Person | null>;
  list(tx: OrganisationTransaction, now: Date): Promise<Person[]>;
  add(work: Work, made: NewPerson, groups?: Groups): Promise<Person | Refusal<"already_exists" | "not_found">>;
  /** Something that colleagues see of them changed (such as their availability): tells everybody how they are now. */
  changed(work: Work, ids: readonly PersonId[]): Promise<Person[]>;
  changeSelf(
    work: Work,
    id: PersonId,
    change: SelfChange,
  ): Promise<{ person: Person; preferences: Record<string, unknown> } | Refusal<"too_large">>;
};

export function createPeople({ availability }: Pick<PeopleNeeds, "availability">): People {
  return {
    find: async (tx, id, now) => (await withAvailability(tx, await findPeople(tx, [id]), availability, now))[0] ?? null,
    list: async (tx, now) => withAvailability(tx, await listPeople(tx), availability, now),
    add: (work, made, groups = {}) => addPerson(work, made, groups, availability),
    changed: (work, ids) => tellChanged(work, ids, availability),
    changeSelf: (work, id, change) => changeSelf(work, id, change, availability),
  };
}

export const peopleModule = (needs: PeopleNeeds): Module => ({
  name: "people",
  routes: (platform) => peopleRoutes(platform, needs),
});
