/** What proposing works with, and what it asks of its neighbours. */
import type { Conversations } from "../conversations/public.ts";

export type ProposalNeeds = {
  readonly conversations: Pick<Conversations, "lock" | "find">;
};
