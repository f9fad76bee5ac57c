/** Whether work may come to somebody: what they chose, for how long, and when their desk was last heard of. */
import type { Availability } from "@luwte/contract/people.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";

export type AvailabilityFacts = {
  chosen: Availability;
  since: Date;
  /** When the choice ends by itself: a break until half past twelve. */
  until: Date | null;
  /** The last heartbeat of any desk of theirs. */
  lastSeenAt: Date | null;
};

export type AvailabilitySettings = Pick<RoutingSettings, "absentAfterSeconds">;

/** What holds now, since when, and why: nothing of this is stored. */
export type AvailabilityNow = { kind: Availability; since: Date; because: "chosen" | "choice_ended" | "not_present" };
