/** The bot over the API, for the desk. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/bot.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { figuresIn } from "./figures/actions.ts";
import { preview } from "./preview/actions.ts";
import { dialogueOf, findDialogue } from "./queries.ts";
import { findSettings, saveSettings } from "./settings/actions.ts";
import type { BotNeeds } from "./shapes.ts";

export const botRoutes = (needs: BotNeeds): Implementation[] =>
  implement(operations, {
    getBotDialogue: ({ params: { conversationId } }, call) =>
      call.read(async (tx) => {
        if (!(await needs.conversations.find(tx, conversationId))) return refuse("not_found");
        const kept = await findDialogue(tx, conversationId);
        return { dialogue: kept && dialogueOf(kept) };
      }),
    getBotSettings: (_input, call) => call.read(findSettings),
    saveBotSettings: ({ body }, call) => call.work((work) => saveSettings(work, needs, body)),
    previewBot: ({ body }, call) => call.read((tx) => preview(tx, body, call.now)),
    getBotFigures: ({ query: { days } }, call) => call.read((tx) => figuresIn(tx, days, call.now)),
  });
