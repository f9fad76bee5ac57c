/**
 * The lists of the inbox, as one table that server and desk both use: the server turns a line into SQL, the desk asks it whether a changed
 * conversation belongs in the list on the screen. Sorting is by one moment and the id, so that a keyset page never skips or repeats.
 */
import { z } from "zod";
import { Moment, Name } from "./common.ts";
import { CHANNELS, type Channel, CONVERSATION_STATES, type Conversation, PRIORITIES } from "./conversations.ts";
import {
  ContactReasonId,
  CustomerGroupId,
  CustomerId,
  InboxId,
  LabelId,
  PersonId,
  SavedFilterId,
  TeamId,
} from "./ids.ts";
import { Language } from "./language.ts";
import { Complexity } from "./wrapUps.ts";

/** What a list shows. Every field narrows; an absent one does not. `null` for an assignee or team means: nobody's. */
export const ConversationFilter = z.object({
  states: z.array(z.enum(CONVERSATION_STATES)).min(1).max(4).optional(),
  assigneeId: PersonId.nullable().optional(),
  teamId: TeamId.nullable().optional(),
  /** An address cannot carry an empty list: it would be no filter at all. */
  teamIds: z.array(TeamId).min(1).max(50).optional(),
  channel: z.enum(CHANNELS).optional(),
  inboxId: InboxId.optional(),
  labelId: LabelId.optional(),
  groupId: CustomerGroupId.optional(),
  customerId: CustomerId.optional(),
  priority: z.enum(PRIORITIES).optional(),
  language: Language.optional(),
  reasonId: ContactReasonId.optional(),
  complexity: Complexity.optional(),
  activeAfter: Moment.optional(),
  activeBefore: Moment.optional(),
});
export type ConversationFilter = z.output<typeof ConversationFilter>;

export const LIST_ORDERS = ["urgent", "newest"] as const;
/** urgent: `urgentAt` rising, who must be helped first on top. newest: `lastActivityAt` falling. */
export const ListOrder = z.enum(LIST_ORDERS);
export type ListOrder = z.output<typeof ListOrder>;

export const SavedFilter = z.object({
  id: SavedFilterId,
  name: Name,
  filter: ConversationFilter,
  order: ListOrder,
  /** null: everybody sees it. */
  personId: PersonId.nullable(),
  version: z.number().int(),
});
export type SavedFilter = z.output<typeof SavedFilter>;

type Viewer = { personId: PersonId; teamIds: readonly TeamId[] };
export type ConversationList = { filter: ConversationFilter; order: ListOrder };

export const STANDARD_LISTS = ["mine", "unassigned", "team", "waiting", "all"] as const;
export type StandardList = (typeof STANDARD_LISTS)[number];

/** For who is in no team: a list of teams that no conversation is of. */
const NO_TEAM = "00000000-0000-0000-0000-000000000000" as TeamId;

const LISTS: Record<StandardList, (viewer: Viewer) => ConversationList> = {
  mine: (viewer) => ({ filter: { states: ["open"], assigneeId: viewer.personId }, order: "urgent" }),
  unassigned: () => ({ filter: { states: ["open"], assigneeId: null }, order: "urgent" }),
  team: ({ teamIds }) => ({
    filter: { states: ["open"], teamIds: teamIds.length > 0 ? [...teamIds] : [NO_TEAM] },
    order: "urgent",
  }),
  waiting: (viewer) => ({
    filter: { states: ["waiting_customer", "snoozed"], assigneeId: viewer.personId },
    order: "newest",
  }),
  all: () => ({ filter: {}, order: "newest" }),
};
export const standardList = (name: StandardList, viewer: Viewer): ConversationList => LISTS[name](viewer);

/** One test per field of the filter; a conversation is in the list when every field that is set holds. `groupOf` says a customer's group. */
const HOLDS: {
  [Field in keyof Required<ConversationFilter>]: (
    want: NonNullable<ConversationFilter[Field]> | null,
    row: Conversation,
    groupId: string | null,
  ) => boolean;
} = {
  states: (want, row) => want!.includes(row.state.kind),
  assigneeId: (want, row) => row.assigneeId === want,
  teamId: (want, row) => row.teamId === want,
  teamIds: (want, row) => row.teamId !== null && want!.includes(row.teamId),
  channel: (want, row) => row.channel === (want as Channel),
  inboxId: (want, row) => row.inboxId === want,
  labelId: (want, row) => row.labelIds.includes(want!),
  groupId: (want, _row, groupId) => groupId === want,
  customerId: (want, row) => row.customer.id === want,
  priority: (want, row) => row.priority === want,
  language: (want, row) => row.language === want,
  reasonId: (want, row) => row.reasonId === want,
  complexity: (want, row) => row.complexity === want,
  activeAfter: (want, row) => row.lastActivityAt >= want!,
  activeBefore: (want, row) => row.lastActivityAt < want!,
};

export function belongs(row: Conversation, filter: ConversationFilter, groupId: string | null = null): boolean {
  return (Object.keys(HOLDS) as (keyof ConversationFilter)[]).every(
    (field) =>
      filter[field] === undefined ||
      (HOLDS[field] as (w: unknown, r: Conversation, g: string | null) => boolean)(filter[field], row, groupId),
  );
}

/** Sort key of a row in an order; compare with `compareRows`. */
export const sortMoment = (row: Pick<Conversation, "urgentAt" | "lastActivityAt">, order: ListOrder): string =>
  order === "urgent" ? row.urgentAt : row.lastActivityAt;

export const compareRows = (a: Conversation, b: Conversation, order: ListOrder): number =>
  compareKeys(keyOfRow(a, order), keyOfRow(b, order), order);

export function compareKeys(a: RowKey, b: RowKey, order: ListOrder): number {
  const sign = order === "urgent" ? 1 : -1;
  if (a.moment !== b.moment) return a.moment < b.moment ? -sign : sign;
  return a.id === b.id ? 0 : a.id < b.id ? -sign : sign;
}

/** Where a list was read until, or where a row stands in it. Also the cursor of its next page, so that a screen knows what that page will hold. */
export type RowKey = { moment: string; id: string };
export const keyOfRow = (row: Conversation, order: ListOrder): RowKey => ({
  moment: sortMoment(row, order),
  id: row.id,
});
export const cursorOf = (key: RowKey): string => `${key.moment}_${key.id}`;

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** Null for what never was a cursor. */
export function keyOfCursor(cursor: string): RowKey | null {
  const [, moment, id] = CURSOR.exec(cursor) ?? [];
  return moment && id && !Number.isNaN(Date.parse(moment)) ? { moment, id } : null;
}

/** Whether something stands at or before a place in the list. */
export function isWithin(key: RowKey, until: RowKey, order: ListOrder): boolean {
  if (key.moment === until.moment) return order === "urgent" ? key.id <= until.id : key.id >= until.id;
  return order === "urgent" ? key.moment < until.moment : key.moment > until.moment;
}

/** How many conversations there are per state, team and assignee: every standard list's count is a sum over these. */
export const CountBucket = z.object({
  state: z.enum(CONVERSATION_STATES),
  teamId: TeamId.nullable(),
  assigneeId: PersonId.nullable(),
  count: z.number().int(),
});
export type CountBucket = z.output<typeof CountBucket>;

export function countOf(buckets: readonly CountBucket[], filter: ConversationFilter): number {
  return buckets
    .filter((bucket) => !filter.states || filter.states.includes(bucket.state))
    .filter((bucket) => filter.assigneeId === undefined || bucket.assigneeId === filter.assigneeId)
    .filter((bucket) => filter.teamId === undefined || bucket.teamId === filter.teamId)
    .filter((bucket) => !filter.teamIds || (bucket.teamId !== null && filter.teamIds.includes(bucket.teamId)))
    .reduce((sum, bucket) => sum + bucket.count, 0);
}
