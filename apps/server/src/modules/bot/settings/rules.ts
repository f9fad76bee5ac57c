/** What an organisation starts with: nothing is on. Pure. */
import { BotSettings } from "@luwte/contract/bot.ts";

export const DEFAULT_SETTINGS: BotSettings = {
  on: { widget: false, status: false, mail: false },
  name: "Luwte-assistent",
  needs: [{ reasonId: null, facts: ["order_number"] }],
};

/** What is newer than what was written has its preset. */
export const readSettings = (stored: unknown): BotSettings =>
  BotSettings.parse({ ...DEFAULT_SETTINGS, ...((stored ?? {}) as object) });
