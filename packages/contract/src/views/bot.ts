/** The bot's part of a conversation, as a desk has it. */
import type { BotDialogue } from "../bot.ts";
import type { ConversationId } from "../ids.ts";
import { applying } from "../views.ts";

export type BotView = { readonly conversationId: ConversationId; readonly dialogue: BotDialogue | null };

export const applyToBot = applying<BotView>({
  "bot_dialogue.changed": (view, { dialogue }) =>
    dialogue.conversationId === view.conversationId && dialogue.version >= (view.dialogue?.version ?? 0)
      ? { ...view, dialogue }
      : view,
});
