/** Who can be asked at this moment, made from what the tables and the clock say. Pure. */
import { CHANNELS, HEAVINESS } from "@luwte/contract/conversations.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import type { AvailabilityNow } from "../../availability/public.ts";
import { fitsUnderCeiling, loadOf, type WorkOf } from "../../load/public.ts";
import type { Agent, Gone, PersonFacts } from "../shapes.ts";

const LONG_AGO = new Date(0);
const FAR_AHEAD = new Date("9999-01-01T00:00:00Z");
const NEVER_SAID: AvailabilityNow = { kind: "away", since: LONG_AGO, because: "not_present" };
const NO_WORK: WorkOf = { open: [], recent: [] };

type Known = ReadonlyMap<PersonId, { now: AvailabilityNow; misses: number }>;

/** Who never said that work may come is away. */
export const availabilityOf = (id: PersonId, known: Known): AvailabilityNow => known.get(id)?.now ?? NEVER_SAID;

/** Who sits at a desk outside of working time keeps what they have and is offered nothing. */
export const withoutOffers = (known: Known, works: (id: PersonId) => boolean): Known =>
  new Map(
    [...known].map(([id, each]) => {
      const isOff = each.now.kind === "available" && !works(id);
      return [id, isOff ? { ...each, now: { ...each.now, kind: "busy" as const } } : each];
    }),
  );

/** Who has left is no agent: what they still hold goes to others. */
export const agentsOf = (
  people: readonly PersonFacts[],
  known: Known,
  work: ReadonlyMap<PersonId, WorkOf>,
  settings: RoutingSettings,
): Agent[] =>
  people
    .filter((person) => person.active)
    .map((person) => ({
      ...person,
      ...(work.get(person.id) ?? NO_WORK),
      availability: availabilityOf(person.id, known),
      capacity: settings.capacity,
      misses: known.get(person.id)?.misses ?? 0,
    }));

/** Whose conversations may have to go to others. Over a break mails wait; who has left keeps nothing. */
export const goneOf = (people: readonly PersonFacts[], known: Known): Gone[] =>
  people.flatMap(({ id, active }) => {
    if (!active) return [{ personId: id, since: LONG_AGO }];
    const { kind, since } = availabilityOf(id, known);
    if (kind === "away") return [{ personId: id, since }];
    return kind === "break" ? [{ personId: id, since: FAR_AHEAD }] : [];
  });

/** Whether anybody could be given anything at all: if not, what waits need not even be read. */
export const hasRoom = (agents: readonly Agent[], settings: RoutingSettings, now: Date): boolean =>
  agents.some((agent) => {
    if (agent.availability.kind !== "available") return false;
    const { load } = loadOf(agent, settings.load, now);
    return CHANNELS.some((channel) =>
      HEAVINESS.some((heaviness) => fitsUnderCeiling(load, { channel, heaviness }, settings.load)),
    );
  });
