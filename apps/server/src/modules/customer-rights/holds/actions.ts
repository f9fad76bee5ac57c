/** Placing and releasing legal holds. */
import type { LegalHold } from "@luwte/contract/customerRights.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { LegalHoldId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { customerOfTarget, endHold, findHold, insertHold, isBeingErased, type NewHold } from "./queries.ts";

type Refused = Refusal<"not_found" | "due_in_past" | "erasure_begun">;

/** The reason is the organisation's own and is not repeated in the audit log, which outlives it. */
export async function placeHold(work: Work, made: NewHold): Promise<LegalHold | Refused> {
  const customerId = await customerOfTarget(work.tx, made);
  if (!customerId) return refuse("not_found");
  if (made.reviewOn < work.now.toISOString().slice(0, 10)) return refuse("due_in_past");
  if (await isBeingErased(work.tx, customerId)) return refuse("erasure_begun");
  if (await insertHold(work, made))
    work.audit({ action: "legal_hold.placed", subject: subjectOf(made), details: { holdId: made.id } });
  return (await findHold(work.tx, made.id)) ?? refuse("not_found");
}

const subjectOf = ({ customerId, conversationId }: Pick<LegalHold, "customerId" | "conversationId">) =>
  customerId ? { kind: "customer", id: customerId } : { kind: "conversation", id: conversationId! };

export async function releaseHold(
  work: Work,
  id: LegalHoldId,
  reason: string,
): Promise<LegalHold | Refusal<"not_found">> {
  const hold = await findHold(work.tx, id);
  if (!hold) return refuse("not_found");
  if (hold.released) return hold;
  await endHold(work, id, reason);
  work.audit({ action: "legal_hold.released", subject: subjectOf(hold), details: { holdId: id } });
  return (await findHold(work.tx, id))!;
}
