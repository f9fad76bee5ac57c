/** Time as it is kept: one's own pieces, and who belongs to which team. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { TimeEntry } from "@luwte/contract/timeLedger.ts";
import type { Stretch } from "@luwte/planning/calendar/working.ts";

export type Kept = { signals: { kind: TimeEntry["kind"] | "unknown"; from: Date; to: Date }[]; entries: TimeEntry[] };
export type Membership = { personId: PersonId; teamId: TeamId };
export type Meeting = Stretch;
