/** Letting something through outside of working time: with a reason, for one colleague, for a few minutes, and never unseen. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { WorkingOverride } from "@luwte/contract/workingTime.ts";
import type { Work } from "../../../platform/work/work.ts";
import { worksAt } from "../actions.ts";
import { isColleague } from "../queries.ts";
import { overridesSince } from "../rules.ts";
import type { WorkingTimeNeeds } from "../shapes.ts";
import * as queries from "./queries.ts";

type Given = Pick<WorkingOverride, "id" | "personId" | "conversationId" | "reason" | "words">;

/** The same id again is the same exception. What waits about this conversation already arrives too. */
export async function letThrough(
  work: Work,
  needs: WorkingTimeNeeds,
  by: PersonId,
  given: Given,
): Promise<WorkingOverride | Refusal<"not_found" | "not_needed">> {
  const known = await queries.findOverride(work.tx, given.id);
  if (known) return known.by === by ? known : refuse("not_found");
  if (!(await isColleague(work.tx, given.personId))) return refuse("not_found");
  if (await worksAt(work.tx, given.personId, work.now)) return refuse("not_needed");
  const made = await queries.insertOverride(work, { ...given, by });
  if (!made) return refuse("not_found");
  const subject = { kind: "person", id: given.personId };
  work.audit({ action: "working_time.let_through", subject, details: { reason: given.reason } });
  if (given.conversationId) await needs.arrive(work, given.personId, given.conversationId);
  return made;
}

/** Whether what this actor does now may reach that colleague outside of working time. */
export async function isLetThrough(
  work: Work,
  personId: PersonId,
  conversationId: ConversationId | null,
): Promise<boolean> {
  if (work.actor.kind !== "person") return false;
  const since = overridesSince(work.now);
  return queries.isLetThrough(work.tx, { personId, by: work.actor.personId, conversationId, since });
}
