/** Whether somebody who waits in a chat has gone: nobody answered, and there is nowhere to answer to. Pure. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { Visitor } from "../shapes.ts";

/** Longer than another page, another tab or a lift takes. */
export const AWAY_MS = 10 * 60_000;

export type Waiting = {
  readonly visitor: Pick<Visitor, "lastHereAt" | "email">;
  readonly conversation: Pick<Conversation, "waitingSince" | "state" | "channel">;
  readonly messages: readonly Pick<Message, "direction" | "author">[];
};
export type Leaving =
  | { readonly kind: "nothing" }
  /** Look again then. */
  | { readonly kind: "wait"; readonly until: Date }
  | { readonly kind: "left"; readonly at: Date };

/** Who gave an address, or chose something instead, is answered elsewhere. Read from the top; the first line that holds wins. */
export function leavingOf({ visitor, conversation, messages }: Waiting, now: Date): Leaving {
  const { waitingSince, state, channel } = conversation;
  if (channel !== "chat" || waitingSince === null || state.kind !== "open") return { kind: "nothing" };
  if (visitor.email !== null) return { kind: "nothing" };
  if (messages.some(({ direction, author }) => direction === "out" && author.kind === "person"))
    return { kind: "nothing" };
  const goneAt = new Date(visitor.lastHereAt.getTime() + AWAY_MS);
  return now < goneAt ? { kind: "wait", until: goneAt } : { kind: "left", at: visitor.lastHereAt };
}
