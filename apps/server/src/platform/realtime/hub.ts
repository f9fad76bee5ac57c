/** Who listens now, and what each may hear. One frame is made for all listeners of an event. */
import type { Audience } from "@luwte/contract/events.ts";
import { type Caller, type Forget, isMeant } from "../http/caller.ts";
import { eventFrame, passingFrame } from "./frames.ts";
import { type Place, positionOf } from "./position.ts";
import type { OutboxRow } from "./queries.ts";

export type Ear = {
  readonly caller: Caller;
  /** `place` is null for what is not kept. */
  hear(frame: Buffer, place: Place | null): void;
  /** Ends the line; the browser comes back by itself. */
  end(): void;
  beat(): void;
};

export type Passing = {
  readonly organisationId: string;
  readonly type: string;
  readonly payload: unknown;
  readonly audience: Audience;
};

export type Hub = {
  add(ear: Ear): () => void;
  tell(rows: readonly OutboxRow[]): void;
  tellPassing(passing: Passing): void;
  forget(whom: Forget): void;
  beat(): void;
  countOf(personId: string): number;
  count(): number;
  endAll(): void;
};

export function createHub(): Hub {
  const byOrganisation = new Map<string, Set<Ear>>();
  const all = (): Ear[] => [...byOrganisation.values()].flatMap((ears) => [...ears]);
  const earsOf = (organisationId: string, audience: Audience): Ear[] =>
    [...(byOrganisation.get(organisationId) ?? [])].filter((ear) => mayHear(ear.caller, audience));
  return {
    add: (ear) => addEar(byOrganisation, ear),
    tell(rows) {
      for (const row of rows) tellRow(byOrganisation, row);
    },
    tellPassing({ organisationId, type, payload, audience }) {
      const frame = passingFrame(type, payload);
      for (const ear of earsOf(organisationId, audience)) ear.hear(frame, null);
    },
    forget(whom) {
      for (const ear of all()) if (isMeant(ear.caller, whom)) ear.end();
    },
    beat() {
      for (const ear of all()) ear.beat();
    },
    countOf: (personId) => all().filter((ear) => ear.caller.personId === personId).length,
    count: () => all().length,
    endAll() {
      for (const ear of all()) ear.end();
    },
  };
}

function addEar(byOrganisation: Map<string, Set<Ear>>, ear: Ear): () => void {
  const { organisationId } = ear.caller;
  const ears = byOrganisation.get(organisationId) ?? new Set();
  byOrganisation.set(organisationId, ears.add(ear));
  return () => {
    ears.delete(ear);
    if (ears.size === 0) byOrganisation.delete(organisationId);
  };
}

/** An event that nobody here listens to costs nothing. */
function tellRow(byOrganisation: Map<string, Set<Ear>>, row: OutboxRow): void {
  const ears = byOrganisation.get(row.organisation_id);
  if (!ears) return;
  const place = { xid: BigInt(row.xid), seq: BigInt(row.seq) };
  const frame = eventFrame(row.type, row.payload, positionOf(place));
  for (const ear of [...ears]) if (mayHear(ear.caller, row.audience as Audience)) ear.hear(frame, place);
}

export function mayHear(caller: Caller, audience: Audience): boolean {
  if (audience === null) return true;
  if ("people" in audience) return caller.personId !== null && audience.people.includes(caller.personId);
  return (caller.rights as ReadonlySet<string>).has(audience.right);
}
