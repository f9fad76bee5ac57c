/** That a customer is typing, by this browser's own clock: the server's may run ahead, and then it would never end. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { QueryClient } from "@tanstack/react-query";

/** The widget says it again every three seconds; one word may be lost. */
const LASTS_MS = 7_000;

export type Typing = { until: number } | null;
export const typingKey = (id: ConversationId) => ["typing", id] as const;

export function heardTyping(client: QueryClient, id: ConversationId, typing: boolean): void {
  client.setQueryData<Typing>(typingKey(id), typing ? { until: Date.now() + LASTS_MS } : null);
}

/** Whoever has sent what they wrote types no more. */
export function heardMessage(client: QueryClient, { conversationId, direction }: Sent): void {
  if (direction === "in" && client.getQueryData(typingKey(conversationId))) heardTyping(client, conversationId, false);
}
type Sent = { conversationId: ConversationId; direction: string };
