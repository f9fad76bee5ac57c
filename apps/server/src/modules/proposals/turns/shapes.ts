/** What people said in a conversation. */
import type { MessageId } from "@luwte/contract/ids.ts";

export type Turn = {
  readonly id: MessageId;
  readonly by: "customer" | "team";
  readonly text: string;
  readonly at: Date;
};
