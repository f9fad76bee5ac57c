/** Between a row and how it stands. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import { urgentAt } from "../standing/rules.ts";
import type { Standing } from "../standing/shapes.ts";
import type { ConversationRow } from "./shapes.ts";

export const standingOf = (row: ConversationRow): Standing => ({
  kind: row.state as Standing["kind"],
  since: row.state_since,
  by: row.state_by as PersonId | null,
  until: row.snoozed_until,
  waitingSince: row.waiting_since,
});

export const standingColumns = ({ kind, since, by, until, waitingSince }: Standing) => ({
  state: kind,
  state_since: since,
  state_by: by,
  snoozed_until: until,
  waiting_since: waitingSince,
});

type Moments = Pick<ConversationRow, "due_at" | "waiting_since" | "last_activity_at">;
export const urgencyOf = (row: Moments): Date =>
  urgentAt({ dueAt: row.due_at, waitingSince: row.waiting_since, lastActivityAt: row.last_activity_at });

type Facts = Pick<ConversationRow, "waiting_since" | "customer_group_id" | "channel" | "due_at">;

/** Whether the due time is to be asked anew: somebody begins to wait, or became somebody else to us. */
export const isDueUnknown = (before: Facts, after: Facts): boolean =>
  after.waiting_since !== null &&
  (before.waiting_since?.getTime() !== after.waiting_since.getTime() ||
    before.customer_group_id !== after.customer_group_id ||
    before.channel !== after.channel);

/** Null for a program, a customer or the clock. */
export const personOf = ({ actor }: { actor: ActorShape }): PersonId | null =>
  actor.kind === "person" ? actor.personId : null;
