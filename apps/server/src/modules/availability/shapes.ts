/** Whether work may come to somebody: what they chose, for how long, and when their desk was last heard of. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Availability } from "@luwte/contract/people.ts";
import type { PersonAvailability, RoutingSettings } from "@luwte/contract/routing.ts";
import type { Work } from "../../platform/work/work.ts";

export type AvailabilityFacts = {
  chosen: Availability;
  since: Date;
  /** When the choice ends by itself: a break until half past twelve. */
  until: Date | null;
  /** The last heartbeat of any desk of theirs. */
  lastSeenAt: Date | null;
};
export type AvailabilityRow = AvailabilityFacts & {
  personId: PersonId;
  announcedPresent: boolean;
  misses: number;
  everChosen: boolean;
};

export type AvailabilitySettings = Pick<RoutingSettings, "absentAfterSeconds">;

/** What holds now, since when, and why: nothing of this is stored. */
export type AvailabilityNow = { kind: Availability; since: Date; because: PersonAvailability["now"]["because"] };

export type Choice = { kind: Availability; until: Date | null };

/** Given by `people`: tells every desk how these people are now. */
export type PeopleTeller = (work: Work, personIds: readonly PersonId[]) => Promise<unknown>;
export type AvailabilityNeeds = { readonly tellPeople: PeopleTeller };
