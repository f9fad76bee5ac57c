/** What of a conversation its customer may read. */
import { createHash } from "node:crypto";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { isVisible, publicName } from "../../chat/public.ts";
import type { Facts, Said } from "../shapes.ts";

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
    newestFirst.find(isVisible)?.id,
    conversation.dueAt,
    owed.map((each) => [each.words, each.dueAt]),
    asked.map((each) => [each.department, each.until]),
  ]);
  return createHash("sha256").update(shown).digest("base64url").slice(0, 16);
}
