/** What happens in the world without anybody at a desk: a message arrives. */
import type { Message } from "@luwte/contract/conversations.ts";
import { type ConversationId, newId } from "@luwte/contract/ids.ts";
import { found } from "./answering.ts";
import { lastMessageOf } from "./plant.ts";
import type { World } from "./world.ts";

/** The same as what arrives from outside: kept, told, and first in the conversation. */
export function addMessage(world: World, message: Message): void {
  world.messages.set(message.id, message);
  world.bodies.set(message.id, { text: message.text, html: message.richText });
  world.tell({ type: "message.added", payload: { message } });
  const lastMessage = lastMessageOf(message);
  if (message.direction !== "in")
    world.change(message.conversationId, {
      lastMessage,
      lastActivityAt: message.at,
      ...(message.direction === "out" ? { waitingSince: null, dueAt: null } : {}),
    });
  else
    world.change(message.conversationId, {
      lastMessage,
      lastActivityAt: message.at,
      waitingSince: message.at,
      state: { kind: "open", since: message.at },
    });
}

/** What a test does from outside: the customer writes again. */
export function customerWrites(world: World, conversationId: ConversationId, text: string): Message {
  const conversation = found(world.conversations.get(conversationId));
  const { customer } = conversation;
  const before = world.messagesOf(conversationId).find((message) => message.direction === "in")!;
  const message: Message = {
    ...before,
    id: newId(),
    text,
    attachments: [],
    hasHtml: false,
    hasMore: false,
    author: { kind: "customer", customerId: customer.id, name: customer.name, address: customer.address },
    at: world.now().toISOString(),
    version: 1,
  };
  addMessage(world, message);
  return message;
}
