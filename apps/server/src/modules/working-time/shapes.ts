/** Working time as it is kept, and what this module needs of its neighbours. */
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { WorkingDay, WorkingPattern } from "@luwte/contract/workingTime.ts";
import type { Stretch } from "@luwte/planning/calendar/working.ts";
import type { Work } from "../../platform/work/work.ts";

export type Written = {
  readonly patterns: readonly WorkingPattern[];
  readonly days: readonly WorkingDay[];
  readonly chosen: readonly Stretch[];
};

export type WorkingTimeNeeds = {
  /** What waits for this person arrives now; about one conversation, or all of it. */
  arrive(work: Work, personId: PersonId, about?: ConversationId | null): Promise<void>;
};
