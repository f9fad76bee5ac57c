/** Adding and changing people. Each tells colleagues with the whole person as it is then. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Input } from "@luwte/contract/operation.ts";
import type { changePerson as changePersonOperation } from "@luwte/contract/operations/people.ts";
import type { changeSelf as changeSelfOperation } from "@luwte/contract/operations/self.ts";
import type { Person } from "@luwte/contract/people.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { areTooMany, endsAccess, locksEverybodyOut, mergePreferences } from "./rules.ts";
import type { AccessEnder, AvailabilitySource, NewPerson, PersonRow } from "./shapes.ts";
import { replaceSkills } from "./skills/queries.ts";
import { replaceTeams } from "./teams/queries.ts";

/** A start value for somebody of whom availability knows nothing. */
const awaySince = (person: PersonRow): Person["availability"] => ({
  chosen: "away",
  since: person.createdAt.toISOString(),
  present: false,
});

export async function withAvailability(
  tx: OrganisationTransaction,
  rows: readonly PersonRow[],
  source: AvailabilitySource,
  now: Date,
): Promise<Person[]> {
  const known = await source(
    tx,
    rows.map((row) => row.id),
    now,
  );
  return rows.map(({ createdAt, ...person }) => ({
    ...person,
    availability: known.get(person.id) ?? awaySince({ ...person, createdAt }),
  }));
}

/** As they are now in this transaction, told to all desks. */
export async function tellChanged(work: Work, ids: readonly PersonId[], source: AvailabilitySource): Promise<Person[]> {
  const people = await withAvailability(work.tx, await queries.findPeople(work.tx, ids), source, work.now);
  for (const person of people) work.record({ type: "person.changed", payload: { person } });
  return people;
}

type Groups = Pick<Input<typeof changePersonOperation>["body"], "teamIds" | "skills">;

/** The same id with the same address again is the same person, so a repeated call makes nobody twice. */
export async function addPerson(
  work: Work,
  made: NewPerson,
  groups: Groups,
  source: AvailabilitySource,
): Promise<Person | Refusal<"already_exists" | "not_found">> {
  if (!(await queries.insertPerson(work.tx, work.organisationId, made))) {
    const [same] = await queries.findPeople(work.tx, [made.id]);
    if (same?.email !== made.email) return refuse("already_exists", { email: made.email });
  }
  const refusal = await replaceGroups(work, made.id, groups);
  if (refusal) return refusal;
  const [person] = await tellChanged(work, [made.id], source);
  work.audit({ action: "person.added", subject: { kind: "person", id: made.id }, details: { role: made.role } });
  return person!;
}

async function replaceGroups(work: Work, id: PersonId, groups: Groups): Promise<Refusal<"not_found"> | null> {
  const { tx, organisationId } = work;
  if (groups.teamIds && !(await replaceTeams(tx, organisationId, id, groups.teamIds)))
    return refuse("not_found", { what: "team" });
  if (groups.skills && !(await replaceSkills(tx, organisationId, id, groups.skills)))
    return refuse("not_found", { what: "skill" });
  return null;
}

type Change = Input<typeof changePersonOperation>["body"];
type ChangeRefusal = Refusal<"not_found" | "changed_meanwhile" | "last_administrator">;

export async function changePerson(
  work: Work,
  id: PersonId,
  change: Change,
  { availability, endAccess }: { availability: AvailabilitySource; endAccess: AccessEnder },
): Promise<{ person: Person; before: PersonRow } | ChangeRefusal> {
  const before = await changeable(work, id, change);
  if (isRefusal(before)) return before;
  await queries.updatePerson(work.tx, id, change);
  const refusal = await replaceGroups(work, id, change);
  if (refusal) return refusal;
  if (endsAccess(before, change)) await endAccess(work, id);
  const [person] = await tellChanged(work, [id], availability);
  work.audit({ action: "person.changed", subject: { kind: "person", id }, details: { ...change } });
  return { person: person!, before };
}

async function changeable(work: Work, id: PersonId, change: Change): Promise<PersonRow | ChangeRefusal> {
  const administrators = await queries.lockAdministrators(work.tx);
  if (!(await queries.lockPerson(work.tx, id))) return refuse("not_found");
  const [before] = await queries.findPeople(work.tx, [id]);
  if (change.version !== undefined && change.version !== before!.version)
    return refuse("changed_meanwhile", { version: before!.version });
  const others = administrators.filter((administrator) => administrator !== id).length;
  return locksEverybodyOut(before!, change, others) ? refuse("last_administrator") : before!;
}

type Self = { person: Person; preferences: Record<string, unknown> };

export async function changeSelf(
  work: Work,
  id: PersonId,
  change: Input<typeof changeSelfOperation>["body"],
  source: AvailabilitySource,
): Promise<Self | Refusal<"too_large">> {
  await queries.lockPerson(work.tx, id);
  const preferences = mergePreferences(await queries.findPreferences(work.tx, id), change.preferences ?? {});
  if (areTooMany(preferences)) return refuse("too_large");
  if (change.preferences) await queries.updatePreferences(work.tx, id, preferences);
  return { person: await renameSelf(work, id, change, source), preferences };
}

async function renameSelf(
  work: Work,
  id: PersonId,
  { name, language }: Input<typeof changeSelfOperation>["body"],
  source: AvailabilitySource,
): Promise<Person> {
  if (name !== undefined || language !== undefined) {
    await queries.updatePerson(work.tx, id, { name, language });
    work.audit({ action: "person.changed", subject: { kind: "person", id }, details: { name, language } });
    return (await tellChanged(work, [id], source))[0]!;
  }
  return (await withAvailability(work.tx, await queries.findPeople(work.tx, [id]), source, work.now))[0]!;
}
