/** Showing a change before the server said yes. Only lists and the open conversation: counts follow when it really happened. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { LuwteEvent } from "@luwte/contract/events.ts";
import type { CustomerGroupId } from "@luwte/contract/ids.ts";
import type { ListView } from "@luwte/contract/views/list.ts";
import { applyToList } from "@luwte/contract/views/list.ts";
import type { QueryClient } from "@tanstack/react-query";
import { applyEvent } from "./reactions.ts";

const changed = (conversation: Conversation, groupId: CustomerGroupId | null): LuwteEvent => ({
  type: "conversation.changed",
  payload: { conversation, groupId, before: null },
});

/** The same version as what is shown: the real event, one higher, wins whenever it comes; and showing the old row again takes it back. */
export function showRow(client: QueryClient, row: Conversation): void {
  applyEvent(client, changed(row, null), ["conversation"]);
  for (const { queryKey, state } of client.getQueryCache().findAll({ queryKey: ["list"] })) {
    const view = state.data as ListView | undefined;
    if (!view) continue;
    // Which group the customer is in is not in the row; a list of one group has only rows of that group.
    const after = applyToList(view, changed(row, view.filter.groupId ?? null));
    if (after !== view) client.setQueryData(queryKey, after);
  }
}

export const showMessage = (client: QueryClient, message: Message): void =>
  applyEvent(client, { type: "message.added", payload: { message } }, ["conversation"]);

export const hideMessage = (client: QueryClient, { id, conversationId }: Message): void =>
  applyEvent(client, { type: "message.removed", payload: { messageId: id, conversationId } }, ["conversation"]);
