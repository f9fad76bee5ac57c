/** What proposing works with, and what it asks of its neighbours. */
import type { CardProposal } from "@luwte/contract/handovers.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";
import type { Endpoint } from "../endpoint/public.ts";

/** To look at conversations. */
export type Looking = { readonly conversations: Pick<Conversations, "lock" | "find"> };
export type ProposalNeeds = Looking & {
  /** What a handover card would say by records alone. */
  card(tx: OrganisationTransaction, id: ConversationId): Promise<CardProposal>;
};
/** What proposing shows at once, a language model elsewhere may word better afterwards. */
export type WordingNeeds = ProposalNeeds & { readonly endpoint: Pick<Endpoint, "ask" | "whoWords"> };
