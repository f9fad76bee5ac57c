/** What searching works with. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Customer } from "@luwte/contract/customers.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

/** A place in the order of messages, newest first. */
export type Place = { readonly at: Date; readonly id: string };

export type Hit = { readonly messageId: MessageId; readonly conversationId: ConversationId; readonly at: Date };

/** Ways in which a word of the question may be met; each way is words that must all be there. A word that ends in `*` is a beginning. */
export type Clause = readonly (readonly string[])[];

/** A question, understood: every clause must be met. */
export type Asked = {
  readonly clauses: readonly Clause[];
  /** Word that occurs nowhere -> what is searched instead. */
  readonly readAs: Readonly<Record<string, readonly string[]>>;
  /** The number of a conversation, when the question is nothing else. */
  readonly number: number | null;
};

/** What search needs from those who own conversations and customers. */
export type SearchNeeds = {
  findConversations(tx: OrganisationTransaction, ids: readonly ConversationId[]): Promise<Conversation[]>;
  findCustomers(tx: OrganisationTransaction, question: string, most: number): Promise<Customer[]>;
};
