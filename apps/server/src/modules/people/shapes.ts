/** What people need from neighbours that build on them, and what is kept of a person. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Person } from "@luwte/contract/people.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";

/** Given by `availability`. Who is not in the map never said anything: away. */
export type AvailabilitySource = (
  tx: OrganisationTransaction,
  personIds: readonly PersonId[],
  now: Date,
) => Promise<ReadonlyMap<PersonId, Person["availability"]>>;

/** Given by `sign-in`: what happens to somebody's sessions when they may not come in any more. */
export type AccessEnder = (work: Work, personId: PersonId) => Promise<void>;

/** A person without what availability says: what the tables of this module know. */
export type PersonRow = Omit<Person, "availability"> & { readonly createdAt: Date };

export type NewPerson = Pick<Person, "id" | "name" | "email" | "role" | "language" | "speaks"> & {
  readonly demo?: boolean;
};

export type Profile = {
  readonly [Field in "name" | "role" | "language" | "speaks" | "active"]?: Person[Field] | undefined;
};

/** What `main.ts` hands in. */
export type PeopleNeeds = { readonly availability: AvailabilitySource; readonly endAccess: AccessEnder };
