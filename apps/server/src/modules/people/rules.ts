/** Decisions about people. Pure. */
import type { Person } from "@luwte/contract/people.ts";
import type { Profile } from "./shapes.ts";

const isActiveAdministrator = (person: Pick<Person, "role" | "active">): boolean =>
  person.active && person.role === "administrator";

/** Whether this change would leave nobody who can let others in. `others`: how many active administrators there are besides. */
export function locksEverybodyOut(before: Pick<Person, "role" | "active">, change: Profile, others: number): boolean {
  const after = { role: change.role ?? before.role, active: change.active ?? before.active };
  return others === 0 && isActiveAdministrator(before) && !isActiveAdministrator(after);
}

/** Rights changed, so nobody may go on with what was remembered of this person. */
export const changesAccess = (before: Pick<Person, "role" | "active">, change: Profile): boolean =>
  (change.role !== undefined && change.role !== before.role) ||
  (change.active !== undefined && change.active !== before.active);

export const endsAccess = (before: Pick<Person, "active">, change: Profile): boolean =>
  before.active && change.active === false;

/** Those who came and those who went: for both the person changed. */
export function changedMembers<Id extends string>(before: readonly Id[], after: readonly Id[]): Id[] {
  return [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
}

const MAXIMUM_PREFERENCES = 100;
const MAXIMUM_PREFERENCE_BYTES = 32_000;

/** A preference set to null is forgotten. */
export function mergePreferences(
  before: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null));
}

export const areTooMany = (preferences: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(preferences).length > MAXIMUM_PREFERENCES ||
  JSON.stringify(preferences).length > MAXIMUM_PREFERENCE_BYTES;
