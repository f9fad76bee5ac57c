/** Which articles a customer read here without being helped. Pure. */
import type { BotDialogue, BotReason } from "@luwte/contract/bot.ts";
import type { ArticleId } from "@luwte/contract/ids.ts";

/** A person has it because the customer wrote or pressed something after all: silence, a colleague and the switch say nothing about what was read. */
const STILL_ASKING: ReadonlySet<BotReason> = new Set(["asked", "not_helped", "unsure", "came_back", "sensitive"]);

/** Said not to help; or read, not said to help, and followed by a person. What was only shown nobody read. */
export function unhelpfulIn({ offers, because }: Pick<BotDialogue, "offers" | "because">): ArticleId[] {
  const isStillAsking = because !== null && STILL_ASKING.has(because);
  return offers
    .filter(({ opened, helped }) => helped === false || (opened && helped === null && isStillAsking))
    .map(({ articleId }) => articleId);
}
