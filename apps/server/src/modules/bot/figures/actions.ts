/** How dialogues of the last days ended. */
import type { BotFigures } from "@luwte/contract/bot.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { countDialogues } from "./queries.ts";
import { figuresOf } from "./rules.ts";

const DAY = 86_400_000;

export const figuresIn = async (
  tx: OrganisationTransaction,
  days: number,
  now: Date,
): Promise<{ figures: BotFigures }> => ({
  figures: figuresOf(await countDialogues(tx, new Date(now.getTime() - days * DAY))),
});
