/** Everybody, with teams and skills: what each desk has whole. */
import { currentPosition } from "../../../platform/realtime/queries.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { withAvailability } from "../actions.ts";
import { listPeople } from "../queries.ts";
import type { AvailabilitySource } from "../shapes.ts";
import { listSkills } from "../skills/queries.ts";
import { listTeams } from "../teams/queries.ts";

/** The position first: what is committed after it comes as an event, and applying it again does no harm. */
export async function everybody(tx: OrganisationTransaction, now: Date, source: AvailabilitySource) {
  const position = await currentPosition(tx);
  const people = await withAvailability(tx, await listPeople(tx), source, now);
  return { position, people, teams: await listTeams(tx), skills: await listSkills(tx) };
}
