/** How a list is read: along which index, and what is tested on the way. */
import type { ConversationStateKind } from "@luwte/contract/conversations.ts";
import type { TeamId } from "@luwte/contract/ids.ts";
import type { ConversationFilter } from "@luwte/contract/lists.ts";

export type Field = keyof ConversationFilter;

/** Each state and each team of a path is a stretch of an index that has the list's order by itself. */
export type Path = {
  by: "customer" | "assignee" | "team" | "unassigned" | "state" | "all";
  /** null: the path does not go by state. */
  states: ConversationStateKind[] | null;
  teamIds: TeamId[] | null;
  /** What the index does not decide. */
  tested: Field[];
};
