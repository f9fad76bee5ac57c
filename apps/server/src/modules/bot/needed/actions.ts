/** The one list of what colleagues need, for a neighbour that looks for it where no bot took part. */
import type { BotFact } from "@luwte/contract/bot.ts";
import type { ContactReasonId, ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { neededFacts } from "../hearing/facts/rules.ts";
import { findDialogue } from "../queries.ts";
import { findSettings } from "../settings/actions.ts";

/** `always`: the reason has no list of its own, or there is none, and this is what is asked else. */
export async function neededFor(
  tx: OrganisationTransaction,
  reasonId: ContactReasonId | null,
): Promise<{ facts: readonly BotFact[]; always: boolean }> {
  const { settings } = await findSettings(tx);
  const isOwn = reasonId !== null && settings.needs.some((line) => line.reasonId === reasonId);
  return { facts: neededFacts(settings, reasonId), always: !isOwn };
}

/** What it asked for when it handed over: a bare number can be the answer. */
export const askedByBot = async (tx: OrganisationTransaction, id: ConversationId): Promise<readonly BotFact[]> =>
  (await findDialogue(tx, id))?.asked ?? [];
