/** Shares with their intervals. Pure. */
import type { BotCount, BotFigures } from "@luwte/contract/bot.ts";
import { wilson } from "@luwte/planning/shares.ts";
import type { Counts } from "./shapes.ts";

const count = (n: number, of: number): BotCount => {
  const interval = wilson(n, of);
  return { n, of, low: interval?.low ?? null, high: interval?.high ?? null };
};

/** Opened is a share of where something was shown; came back is one of what was solved. */
export const figuresOf = (counts: Counts): BotFigures => ({
  dialogues: counts.dialogues,
  opened: count(counts.opened, counts.shown),
  confirmed: count(counts.confirmed, counts.dialogues),
  assumed: count(counts.assumed, counts.dialogues),
  handedOver: count(counts.handedOver, counts.dialogues),
  cameBack: count(counts.cameBack, counts.solved),
});
