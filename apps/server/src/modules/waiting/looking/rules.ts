/** What of a wait its customer is shown. Pure. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Place } from "../../routing/public.ts";
import { opensAtFor } from "../rules.ts";
import type { Announcement, Choice, Hours, WaitView } from "../shapes.ts";

export type Known = {
  conversation: Pick<Conversation, "waitingSince" | "assigneeId" | "state" | "channel">;
  said: Announcement | null;
  place: Place | null;
  choice: Choice | null;
  hours: Pick<Hours, "opening">;
  now: Date;
};

/** Null: nothing that was said is about this wait. */
export function viewOf({ conversation, said, place, choice, hours, now }: Known): WaitView | null {
  const since = conversation.waitingSince === null ? null : Date.parse(conversation.waitingSince);
  const isThis = (at: Date) => at.getTime() === since;
  const chosen = choice && (choice.kind !== "mail" || isThis(choice.waitingSince)) ? choice : null;
  const told = said && isThis(said.waitingSince) ? said : null;
  if (!chosen && !told) return null;
  return {
    place: place && conversation.assigneeId === null ? place.ahead + 1 : null,
    earliest: told?.named?.earliest ?? null,
    latest: told?.named?.latest ?? null,
    reason: told?.reason ?? "unknown",
    opensAt: opensAtFor(conversation.channel, place?.serving ?? 0, hours, now),
    choice: chosen,
  };
}
