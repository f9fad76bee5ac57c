/** What a story is made of, and what this module asks of its neighbours. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { StoryLine } from "@luwte/contract/stories.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";
import type { Customers } from "../customers/public.ts";

export type Told = { conversationId: ConversationId; line: StoryLine };

/** Lines of some conversations, in any order and number; names of lists in the reader's language. */
export type StorySource = {
  linesOf(tx: OrganisationTransaction, ids: readonly ConversationId[], language: Language): Promise<readonly Told[]>;
};

export type StoryNeeds = {
  conversations: Pick<Conversations, "findSome">;
  customers: Pick<Customers, "find">;
  sources: readonly StorySource[];
};

/** Oldest first within a conversation. */
export type SaidLine = {
  conversationId: ConversationId;
  direction: "in" | "out";
  at: Date;
  who: string;
  text: string;
};
