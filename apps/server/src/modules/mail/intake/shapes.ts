/** An original on its way to becoming a message. */
import type { ConversationId, InboxId, MessageId, OriginalId } from "@luwte/contract/ids.ts";
import type { IncomingFile } from "../../conversations/public.ts";
import type { NormalisedMail } from "../parse/shapes.ts";

export type StoredOriginal = {
  readonly id: OriginalId;
  readonly inboxId: InboxId;
  readonly hash: string;
  readonly receivedAt: Date;
  /** An administrator asked to take it as it is. */
  readonly forced: boolean;
};

/** Everything that reading gave, before the transaction in which it becomes a message. */
export type ReadMail = {
  readonly original: StoredOriginal;
  readonly mail: NormalisedMail;
  readonly identity: string;
  readonly files: readonly IncomingFile[];
};

/** What became of an original. */
export type Settled =
  | {
      readonly state: "read" | "duplicate" | "own";
      readonly because: string;
      readonly messageId: MessageId;
      readonly conversationId: ConversationId | null;
    }
  | {
      readonly state: "bounce";
      readonly because: string;
      readonly messageId: MessageId;
      readonly conversationId: ConversationId;
    }
  /** A mail of our own set-up test. */
  | { readonly state: "discarded"; readonly because: string }
  | { readonly state: "set_aside"; readonly because: string; readonly subject: string; readonly sender: string };
