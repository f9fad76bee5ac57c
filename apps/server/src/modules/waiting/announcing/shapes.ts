/** A wait that is over. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Announcement } from "../shapes.ts";

export type Ended = {
  conversationId: ConversationId;
  /** When a person answered; null: nobody did. */
  answeredAt: Date | null;
  /** The customer chose a time instead, or a colleague put it aside. */
  putAside: boolean;
  /** Everything that was announced in it, in order. */
  said: readonly Announcement[];
};
