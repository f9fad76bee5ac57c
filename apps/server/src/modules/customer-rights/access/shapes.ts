/** A line on its way into the log; its customer is found when it is written. */
import type { ActorShape } from "@luwte/contract/common.ts";

export type Line = {
  readonly id: string;
  readonly organisation_id: string;
  readonly at: Date;
  readonly by: ActorShape;
  readonly role: string;
  readonly kind: string;
  readonly operation: string;
  /** By what is looked for: `customerId`, `messageId` and so on. */
  readonly [target: string]: unknown;
};
