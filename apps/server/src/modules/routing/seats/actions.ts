/** Who there is, how they are and what they have, as one moment of the database and the clock. */
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findAvailabilities } from "../../availability/public.ts";
import { findWork, fitsUnderCeiling, loadOf } from "../../load/public.ts";
import { findReach } from "../../working-time/public.ts";
import { findPeople } from "../queries.ts";
import { findRoutingSettings } from "../settings/actions.ts";
import type { Agent, Gone } from "../shapes.ts";
import { agentsOf, availabilityOf, goneOf, withoutOffers } from "./rules.ts";

export type Present = { settings: RoutingSettings; agents: Agent[]; gone: Gone[] };

/** The work of who is away is not read: they get nothing, whatever they have. */
export async function findAgents(tx: OrganisationTransaction, now: Date): Promise<Present> {
  const { settings } = await findRoutingSettings(tx);
  const people = await findPeople(tx);
  const desks = await findAvailabilities(tx, now);
  const reach = await findReach(tx, [...desks.keys()], now);
  const known = withoutOffers(desks, (id) => reach.get(id)?.works ?? false);
  const there = people.filter(({ id, active }) => active && availabilityOf(id, known).kind !== "away");
  const ids = there.map(({ id }) => id);
  const work = await findWork(tx, ids, settings.load.quietShare.mail > 0, now);
  return { settings, gone: goneOf(people, known), agents: agentsOf(people, known, work, settings) };
}

/** What thinking along weighs: as little as there is. */
const A_LITTLE = { channel: "mail", heaviness: "light" } as const;

/** Who is available and has room for a colleague's question under the ceiling. */
export async function findHelpers(
  tx: OrganisationTransaction,
  now: Date,
): Promise<Pick<Agent, "id" | "teamIds" | "skills">[]> {
  const { settings, agents } = await findAgents(tx, now);
  return agents.filter(
    (agent) =>
      agent.availability.kind === "available" &&
      fitsUnderCeiling(loadOf(agent, settings.load, now).load, A_LITTLE, settings.load),
  );
}
