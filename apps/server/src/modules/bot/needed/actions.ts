/** The one list of what colleagues need, for a neighbour that looks for it where no bot took part. */
import type { BotFact } from "@luwte/contract/bot.ts";
import type { ContactReasonId, ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { neededFacts } from "../hearing/facts/rules.ts";
import { findDialogue } from "../queries.ts";
import { findSettings } from "../settings/actions.ts";

export const neededFor = async (
  tx: OrganisationTransaction,
  reasonId: ContactReasonId | null,
): Promise<readonly BotFact[]> => neededFacts((await findSettings(tx)).settings, reasonId);

/** What it asked for when it handed over: a bare number can be the answer. */
export const askedByBot = async (tx: OrganisationTransaction, id: ConversationId): Promise<readonly BotFact[]> =>
  (await findDialogue(tx, id))?.asked ?? [];
