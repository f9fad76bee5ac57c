/** What one customer was told, and what they chose. */
import type { ConversationId, PromiseId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { type Announcement, announcementOf, type Choice, type ChoiceKind } from "../shapes.ts";

export async function findSaid(tx: OrganisationTransaction, id: ConversationId): Promise<Announcement | null> {
  const row = await tx
    .selectFrom("waits as w")
    .innerJoin("wait_announcements as a", "a.id", "w.announcement_id")
    .selectAll("a")
    .where("w.conversation_id", "=", id)
    .executeTakeFirst();
  return row ? announcementOf(row) : null;
}

/** A time that was chosen is over when its promise is. */
export async function findChoice(tx: OrganisationTransaction, id: ConversationId): Promise<Choice | null> {
  const row = await tx
    .selectFrom("wait_choices as w")
    .leftJoin("promises as p", "p.id", "w.promise_id")
    .select(["w.id", "w.kind", "w.at", "w.phone", "w.waiting_since", "w.promise_id", "p.due_at"])
    .where("w.conversation_id", "=", id)
    .where("w.ended_at", "is", null)
    .where((eb) => eb.or([eb("w.kind", "=", "mail"), eb("p.state", "=", "open")]))
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    kind: row.kind as ChoiceKind,
    // A colleague who moves the promise moves the appointment.
    at: row.due_at ?? row.at,
    phone: row.phone,
    waitingSince: row.waiting_since,
    promiseId: row.promise_id as PromiseId | null,
  };
}
