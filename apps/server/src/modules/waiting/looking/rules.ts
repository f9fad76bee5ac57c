/** What of a wait its customer is shown. Pure. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { WaitSettings } from "@luwte/contract/waiting.ts";
import type { Place } from "../../routing/public.ts";
import type { Opening } from "../../service-levels/public.ts";
import { opensAtFor } from "../rules.ts";
import type { Announcement, Choice, Hours, WaitView } from "../shapes.ts";

export type Known = {
  conversation: Pick<Conversation, "waitingSince" | "assigneeId" | "state" | "channel">;
  said: Announcement | null;
  place: Place | null;
  choice: Choice | null;
  hours: Pick<Hours, "opening">;
  /** Of the place where the customer is, when it has hours of its own. */
  own?: Opening | null | undefined;
  settings: Pick<WaitSettings, "tellPlace" | "tellTime" | "fromMinutes">;
  now: Date;
};

const MINUTE = 60_000;

/** Null: nothing that was said is about this wait. */
export function viewOf(known: Known): WaitView | null {
  const { conversation, said, place, choice, settings } = known;
  const since = conversation.waitingSince === null ? null : Date.parse(conversation.waitingSince);
  const isThis = (at: Date) => at.getTime() === since;
  const chosen = choice && (choice.kind !== "mail" || isThis(choice.waitingSince)) ? choice : null;
  const told = said && isThis(said.waitingSince) ? said : null;
  if (!chosen && !told) return null;
  const short = settings.tellTime ? shortOf(told, settings.fromMinutes) : null;
  return {
    place: place && conversation.assigneeId === null ? place.ahead + 1 : null,
    ...(short ?? { earliest: told?.named?.earliest ?? null, latest: told?.named?.latest ?? null }),
    reason: told?.reason ?? "unknown",
    opensAt: opensAtOf(known),
    tells: { place: settings.tellPlace && !short, time: settings.tellTime },
    choice: chosen,
  };
}

/** Where somebody is at the chat, we are there. */
function opensAtOf({ conversation: { channel }, place, hours, own, now }: Known): Date | null {
  const serving = place?.serving ?? 0;
  if (!own) return opensAtFor(channel, serving, hours, now);
  return own.open || serving > 0 ? null : own.opensAt;
}

/** Of a wait that is shorter than what is named exactly: that it is shorter, from beginning to end. Null: it is not. */
function shortOf(told: Announcement | null, minutes: number): Pick<WaitView, "earliest" | "latest"> | null {
  if (!told?.named) return null;
  const until = new Date(told.waitingSince.getTime() + minutes * MINUTE);
  return told.named.latest < until ? { earliest: told.waitingSince, latest: until } : null;
}
