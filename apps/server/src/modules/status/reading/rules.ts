/** What of a conversation its customer may read. */
import { createHash } from "node:crypto";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { Facts, Said } from "../shapes.ts";

/** What has left. What can still be taken back was never said; a note never is. */
const HAS_LEFT: readonly Message["delivery"]["kind"][] = ["none", "sent", "seen"];
export const isShown = ({ direction, delivery }: Pick<Message, "direction" | "delivery">): boolean =>
  direction === "in" || (direction === "out" && HAS_LEFT.includes(delivery.kind));

/** Customers know colleagues by their first name. */
const publicName = (name: string): string => name.trim().split(/\s+/)[0]!;

export const saidOf = ({ direction, author, text, at, attachments }: Message): Said => ({
  by: direction === "in" ? "customer" : author.kind === "person" ? "us" : "system",
  name: author.kind === "person" ? publicName(author.name) : author.name,
  text,
  at: new Date(at),
  files: attachments.filter((file) => !file.inline),
});

/** Changes when something changes that the page shows, and says nothing else. */
export function versionOf(
  conversation: Pick<Conversation, "state" | "dueAt">,
  { owed, asked }: Pick<Facts, "owed" | "asked">,
  newestFirst: readonly Message[],
): string {
  const shown = JSON.stringify([
    conversation.state.kind,
    newestFirst.find(isShown)?.id,
    conversation.dueAt,
    owed.map((each) => [each.words, each.dueAt]),
    asked.map((each) => [each.department, each.until]),
  ]);
  return createHash("sha256").update(shown).digest("base64url").slice(0, 16);
}
