/** What somebody who answers needs, and what of it is known. */
import type { BotFact } from "@luwte/contract/bot.ts";
import type { CustomerAddress } from "@luwte/contract/customers.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Source } from "@luwte/contract/oversight.ts";
import type { Turn } from "../turns/shapes.ts";

/** Where it may have been said. */
export type Said = {
  readonly conversationId: ConversationId;
  readonly subject: string;
  readonly turns: readonly Turn[];
  readonly addresses: readonly Pick<CustomerAddress, "kind" | "value">[];
  /** By the bot: a bare number can be the answer. */
  readonly asked: readonly BotFact[];
};
export type Known = { readonly value: string; readonly source: Source };
