/** Making, changing and removing teams. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Team } from "@luwte/contract/people.ts";
import type { Work } from "../../../platform/work/work.ts";
import { tellChanged } from "../actions.ts";
import { touchPeople } from "../queries.ts";
import { changedMembers } from "../rules.ts";
import type { AvailabilitySource } from "../shapes.ts";
import * as queries from "./queries.ts";

type SavedTeam = Pick<Team, "id" | "name" | "colour"> & {
  readonly memberIds?: readonly PersonId[] | undefined;
  readonly demo?: boolean;
};

export async function saveTeam(
  work: Work,
  saved: SavedTeam,
  source: AvailabilitySource,
): Promise<Team | Refusal<"not_found">> {
  const team = await queries.saveTeam(work.tx, work.organisationId, saved, saved.demo ?? false);
  if (!team) return refuse("not_found");
  work.record({ type: "team.changed", payload: { team } });
  work.audit({
    action: "team.saved",
    subject: { kind: "team", id: team.id },
    details: { name: team.name, ...(saved.memberIds ? { memberIds: saved.memberIds } : {}) },
  });
  if (saved.memberIds && !(await changeMembers(work, team.id, saved.memberIds, source)))
    return refuse("not_found", { what: "person" });
  return team;
}

async function changeMembers(
  work: Work,
  id: TeamId,
  memberIds: readonly PersonId[],
  source: AvailabilitySource,
): Promise<boolean> {
  const before = await queries.membersOf(work.tx, id);
  if (!(await queries.replaceMembers(work.tx, work.organisationId, id, memberIds))) return false;
  await tellMembers(work, changedMembers(before, [...new Set(memberIds)]), source);
  return true;
}

async function tellMembers(work: Work, ids: readonly PersonId[], source: AvailabilitySource): Promise<void> {
  await touchPeople(work.tx, ids);
  await tellChanged(work, ids, source);
}

export async function removeTeam(
  work: Work,
  id: TeamId,
  source: AvailabilitySource,
): Promise<Refusal<"not_found" | "in_use"> | undefined> {
  if (!(await queries.lockTeam(work.tx, id))) return refuse("not_found");
  if (await queries.isTeamUsed(work.tx, id)) return refuse("in_use");
  const members = await queries.membersOf(work.tx, id);
  await queries.deleteTeam(work.tx, id);
  await tellMembers(work, members, source);
  work.record({ type: "team.removed", payload: { teamId: id } });
  work.audit({ action: "team.removed", subject: { kind: "team", id } });
  return undefined;
}
