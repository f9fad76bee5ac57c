/** When an answer in a chat counts as given, and when it must go after a visitor who left. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { Visitor } from "../shapes.ts";

/** An open line says every 15 seconds that its visitor is here; a phone in a pocket may miss a few. */
export const HERE_SECONDS = 75;
/** Somebody who just closed a page may open the next one. */
export const GONE_AFTER_SECONDS = 120;
/** Then whoever left unread answers behind will not come back for them. */
const GIVE_UP_AFTER_DAYS = 7;

const SECOND = 1_000;
const DAY = 24 * 3_600 * SECOND;

const secondsSince = (moment: Date, now: Date): number => (now.getTime() - moment.getTime()) / SECOND;

export const isHere = ({ lastHereAt }: Pick<Visitor, "lastHereAt">, now: Date): boolean =>
  secondsSince(lastHereAt, now) < HERE_SECONDS;

/** What an agent said in the chat that the visitor neither saw nor was sent. Whoever writes has seen what stands above. */
export function unseenOf(
  visitor: Pick<Visitor, "visitorReadAt" | "mailedUpTo">,
  messages: readonly Message[],
): Message[] {
  const wrote = messages.findLast(({ direction }) => direction === "in")?.at;
  const marks = [visitor.visitorReadAt, visitor.mailedUpTo, wrote ? new Date(wrote) : null];
  const known = Math.max(0, ...marks.map((mark) => mark?.getTime() ?? 0));
  return messages.filter(
    ({ direction, channel, delivery, at }) =>
      direction === "out" && channel === "chat" && delivery.kind === "sent" && new Date(at).getTime() > known,
  );
}

export type Following =
  | { readonly kind: "nothing" }
  /** Look again then: the visitor is still there, or has only just left. */
  | { readonly kind: "wait"; readonly until: Date }
  | { readonly kind: "mail"; readonly messages: readonly Message[]; readonly email: string };

/** Read from the top; the first line that holds wins. */
export function followUp(
  visitor: Pick<Visitor, "visitorReadAt" | "mailedUpTo" | "lastHereAt" | "email">,
  messages: readonly Message[],
  now: Date,
): Following {
  const unseen = unseenOf(visitor, messages);
  const first = unseen[0];
  if (!first || now.getTime() - new Date(first.at).getTime() > GIVE_UP_AFTER_DAYS * DAY) return { kind: "nothing" };
  const goneAt = new Date(visitor.lastHereAt.getTime() + GONE_AFTER_SECONDS * SECOND);
  if (now < goneAt) return { kind: "wait", until: new Date(goneAt.getTime() + SECOND) };
  if (!visitor.email) return { kind: "nothing" };
  return { kind: "mail", messages: unseen, email: visitor.email };
}
