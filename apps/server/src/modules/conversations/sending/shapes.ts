/** What an agent sends, as the API took it. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { AttachmentId, ConversationId, MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { NewPromise } from "@luwte/contract/newPromises.ts";
import type { Wanted } from "../standing/shapes.ts";

export type Written = {
  id: MessageId;
  kind: "reply" | "note";
  richText: string;
  attachmentIds: readonly AttachmentId[];
  to?: readonly string[] | undefined;
  cc?: readonly string[] | undefined;
  mentions: readonly PersonId[];
  /** The newest message that the writer saw. */
  seenMessageId: MessageId | null;
  nextState: Wanted | null;
  promises: readonly NewPromise[];
};

export type Into = { conversationId: ConversationId; written: Written };
export type Sent = { message: Message; conversation: Conversation };
