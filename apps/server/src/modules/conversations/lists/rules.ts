/** Which index a list is read along. Read from the top; the first line that fits wins. Whatever no index decides is tested on the way, up to a limit. */
import { CONVERSATION_STATES } from "@luwte/contract/conversations.ts";
import type { ConversationFilter, ListOrder } from "@luwte/contract/lists.ts";
import type { Field, Path } from "./shapes.ts";

const PATHS: readonly {
  by: Path["by"];
  fits: (filter: ConversationFilter, order: ListOrder) => boolean;
  /** The fields that the index decides. */
  decides: readonly Field[];
  byState: boolean;
}[] = [
  { by: "customer", fits: ({ customerId }) => customerId !== undefined, decides: ["customerId"], byState: false },
  {
    by: "assignee",
    fits: ({ assigneeId }) => typeof assigneeId === "string",
    decides: ["assigneeId", "states"],
    byState: true,
  },
  {
    by: "team",
    fits: ({ teamId, teamIds }) => typeof teamId === "string" || (teamId === undefined && teamIds !== undefined),
    decides: ["teamId", "teamIds", "states"],
    byState: true,
  },
  {
    by: "unassigned",
    fits: ({ assigneeId, states }, order) => assigneeId === null && order === "urgent" && states?.join() === "open",
    decides: ["assigneeId", "states"],
    byState: false,
  },
  { by: "all", fits: ({ states }, order) => states === undefined && order === "newest", decides: [], byState: false },
  { by: "state", fits: () => true, decides: ["states"], byState: true },
];

export function pathOf(filter: ConversationFilter, order: ListOrder): Path {
  const line = PATHS.find(({ fits }) => fits(filter, order))!;
  const decided = new Set<Field>([...line.decides, ...timesDecidedBy(order)]);
  if (line.by === "team" && filter.teamId !== undefined && filter.teamIds) decided.delete("teamIds");
  const fields = Object.keys(filter) as Field[];
  return {
    by: line.by,
    states: line.byState ? [...new Set(filter.states ?? CONVERSATION_STATES)] : null,
    teamIds: line.by === "team" ? teamsOf(filter) : null,
    tested: fields.filter((field) => filter[field] !== undefined && !decided.has(field)),
  };
}

/** In the order of time a stretch of time is a stretch of the index. */
const timesDecidedBy = (order: ListOrder): Field[] => (order === "newest" ? ["activeAfter", "activeBefore"] : []);

const teamsOf = ({ teamId, teamIds }: ConversationFilter): Path["teamIds"] =>
  typeof teamId === "string" ? [teamId] : [...new Set(teamIds)];
