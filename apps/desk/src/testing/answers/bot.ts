/** The bot of the make-believe server. */
import type { BotDialogue, BotSettings } from "@luwte/contract/bot.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/bot.ts";
import type { Answers } from "../answering.ts";
import type { World } from "../world.ts";

type Kept = { dialogues: Map<ConversationId, BotDialogue>; saved: { settings: BotSettings; version: number } };
const kept = new WeakMap<World, Kept>();
function botOf(world: World): Kept {
  const settings = { on: { widget: false, status: false, mail: false }, name: "Luwte-assistent", needs: [] };
  const known = kept.get(world) ?? { dialogues: new Map(), saved: { settings, version: 0 } };
  kept.set(world, known);
  return known;
}

/** It said or showed something, and the desk hears it. */
export function botDid(world: World, dialogue: BotDialogue): void {
  botOf(world).dialogues.set(dialogue.conversationId, dialogue);
  world.tell({ type: "bot_dialogue.changed", payload: { dialogue } });
}

const NOBODY = { n: 0, of: 0, low: null, high: null };
const SOME = { n: 12, of: 48, low: 0.15, high: 0.39 };

export const botAnswers: Answers<typeof operations> = {
  getBotDialogue: ({ params }, { world }) => ({ dialogue: botOf(world).dialogues.get(params.conversationId) ?? null }),
  getBotSettings: (_input, { world }) => botOf(world).saved,
  saveBotSettings: ({ body }, { world }) => {
    botOf(world).saved = { settings: body.settings, version: body.version + 1 };
    return botOf(world).saved;
  },
  previewBot: ({ body }) => ({
    preview: {
      does: "hand_over",
      because: "unsure",
      words: `Ik geef dit aan een collega: ${body.question}`,
      language: body.language,
      level: 1,
      classes: ["date"],
      found: [],
    },
  }),
  getBotFigures: () => ({
    figures: { dialogues: 48, opened: SOME, confirmed: SOME, assumed: SOME, handedOver: SOME, cameBack: NOBODY },
  }),
};
