/** What is counted. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import type { WhyNot } from "@luwte/contract/wrapUps.ts";

export type Counted = { reasonId: ContactReasonId | null; atOnce: boolean; whyNot: WhyNot | null; count: number };
/** How long wrapping up took, in milliseconds, of how many records by how many people. */
export type Pace = { count: number; people: number; median: number | null };
