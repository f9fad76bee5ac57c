/** Operations of the bot for the desk. What customers say to it comes in through the widget and the status page. */
import { z } from "zod";
import { BotDialogue, BotFigures, BotPreview, BotSettings } from "../bot.ts";
import { ConversationId } from "../ids.ts";
import { Language } from "../language.ts";
import { operation } from "../operation.ts";

export const getBotDialogue = operation({
  id: "getBotDialogue",
  method: "GET",
  path: "/api/conversations/{conversationId}/bot",
  summary: "What the bot showed, said and found out in a conversation; null: it took no part",
  right: "conversations.read",
  params: z.object({ conversationId: ConversationId }),
  reply: z.object({ dialogue: BotDialogue.nullable() }),
  refusals: ["not_found"],
});

const Saved = z.object({ settings: BotSettings, version: z.number().int() });

export const getBotSettings = operation({
  id: "getBotSettings",
  method: "GET",
  path: "/api/bot-settings",
  summary: "Where the bot is on, what it is called, and what it asks for",
  right: "assistance.read",
  reply: Saved,
});

export const saveBotSettings = operation({
  id: "saveBotSettings",
  method: "PUT",
  path: "/api/bot-settings",
  summary: "Change where the bot is on, what it is called, and what it asks for",
  right: "assistance.manage",
  body: Saved,
  reply: Saved,
  refusals: ["changed_meanwhile", "not_found"],
});

export const previewBot = operation({
  id: "previewBot",
  method: "POST",
  path: "/api/bot-preview",
  summary: "What the bot would do with a question; nothing is written",
  right: "assistance.manage",
  body: z.object({ question: z.string().trim().min(1).max(4000), language: Language }),
  reply: z.object({ preview: BotPreview }),
});

export const getBotFigures = operation({
  id: "getBotFigures",
  method: "GET",
  path: "/api/insights/bot",
  summary: "How conversations with the bot ended; confirmed and assumed apart, never by person",
  right: "insights.read",
  query: z.object({ days: z.coerce.number().int().min(1).max(366).default(28) }),
  reply: z.object({ figures: BotFigures }),
});
