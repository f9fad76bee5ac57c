/** What a merge remembers, so that it can be undone whole. */
import type { Customer, CustomerMerge } from "@luwte/contract/customers.ts";
import type {
  AddressId,
  ConversationId,
  CustomerId,
  CustomerMergeId,
  CustomerNoteId,
  PersonId,
} from "@luwte/contract/ids.ts";

/** What a customer takes over from another when they do not have it themselves, besides fields of the organisation's own. */
export const CONTRIBUTED = ["name", "company", "language", "groupId"] as const;
export type Contributed = (typeof CONTRIBUTED)[number];
export type Contribution = { known: Partial<Pick<Customer, Contributed>>; fields: Customer["fields"] };

export type Moved = {
  addressIds: AddressId[];
  noteIds: CustomerNoteId[];
  conversationIds: ConversationId[];
  contribution: Contribution;
};

export type MergeRow = CustomerMerge & { moved: Moved };

type MergeInRow = {
  id: string;
  kept_id: string;
  merged_id: string;
  merged_name: string;
  by: string | null;
  at: Date;
  undone_at: Date | null;
};
export const mergeOf = (row: MergeInRow): CustomerMerge => ({
  id: row.id as CustomerMergeId,
  keptId: row.kept_id as CustomerId,
  mergedId: row.merged_id as CustomerId,
  mergedName: row.merged_name,
  by: row.by as PersonId | null,
  at: row.at.toISOString(),
  undoneAt: row.undone_at?.toISOString() ?? null,
});
