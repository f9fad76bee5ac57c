/** The operations of the bot, and what it did in a conversation. */
import { createClient } from "@luwte/contract/client.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import * as bot from "@luwte/contract/operations/bot.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";
import { live } from "../api/liveQuery.ts";

export const botApi = createClient(bot, CLIENT);

export const botQuery = (conversationId: ConversationId) =>
  live(
    ["bot", conversationId],
    () => botApi.getBotDialogue({ params: { conversationId } }),
    ({ dialogue }) => ({ conversationId, dialogue }),
  );

export const botFiguresQuery = queryOptions({
  queryKey: ["botFigures"],
  queryFn: async () => (await botApi.getBotFigures({})).figures,
  staleTime: 0,
});

export const botSettingsQuery = queryOptions({
  queryKey: ["botSettings"],
  queryFn: () => botApi.getBotSettings({}),
  staleTime: 0,
});
