/** A list of conversations as far as it was loaded. What lies beyond stays on the server until somebody scrolls there. */
import type { Conversation } from "../conversations.ts";
import type { EventPayload } from "../events.ts";
import type { CustomerGroupId } from "../ids.ts";
import { belongs, type ConversationList, compareRows, isWithin, keyOfCursor, keyOfRow, type RowKey } from "../lists.ts";
import { applying, type Heard, hearing, isOlder, NOTHING_HEARD, without } from "../views.ts";
import { changedRow, renamedRow, rowWithoutInbox, rowWithoutLabel, rowWithoutTeam } from "./rows.ts";

export type ListView = ConversationList & {
  readonly rows: readonly Conversation[];
  /** Until where all rows are here; null: to the end. Its cursor asks the next page. */
  readonly until: RowKey | null;
  /** Something came into this list that the event could not carry: load it afresh. */
  readonly stale: boolean;
  readonly heard: Heard;
};
type Page = { items: readonly Conversation[]; next: string | null };

export const listView = (list: ConversationList, page: Page): ListView => ({
  ...list,
  rows: page.items,
  until: untilOf(page),
  stale: false,
  heard: NOTHING_HEARD,
});

/** The next page goes behind what is here; what an event brought meanwhile is not doubled, the newer of the two is kept. */
export function withNextPage(view: ListView, page: Page): ListView {
  const until = untilOf(page);
  const fresh = page.items.filter((item) => view.rows.every((row) => row.id !== item.id || row.version < item.version));
  const kept = view.rows.filter((row) => fresh.every((item) => item.id !== row.id));
  return { ...view, until, rows: sorted(view, [...kept, ...fresh]) };
}

const untilOf = (page: Page): RowKey | null => (page.next === null ? null : keyOfCursor(page.next));

const sorted = (view: ListView, rows: readonly Conversation[]): Conversation[] =>
  rows.toSorted((a, b) => compareRows(a, b, view.order));

const isLoaded = (view: ListView, row: Conversation): boolean =>
  view.until === null || isWithin(keyOfRow(row, view.order), view.until, view.order);

export const applyToList = applying<ListView>({
  "conversation.changed": place,
  "conversation.removed": (view, { conversationId }) => withRows(view, without(view.rows, conversationId)),
  "customer.changed": (view, payload) =>
    regrouped(
      each(view, (row) => renamedRow(row, payload)),
      payload,
    ),
  "label.removed": (view, payload) => each(view, (row) => rowWithoutLabel(row, payload)),
  "team.removed": (view, payload) => each(view, (row) => rowWithoutTeam(row, payload)),
  "inbox.removed": (view, payload) => each(view, (row) => rowWithoutInbox(row, payload)),
});

/** Into its place, out of the list, or from one place to another: one test for all three. */
function place(before: ListView, payload: EventPayload<"conversation.changed">): ListView {
  const { id, version } = payload.conversation;
  if (isOlder(before.heard, id, version)) return before;
  const view = { ...before, heard: hearing(before.heard, id, version) };
  const shown = view.rows.find((row) => row.id === id);
  const after = shown ? changedRow(shown, payload) : payload.conversation;
  if (after === shown) return view;
  const others = without(view.rows, after.id);
  const stays = belongs(after, view.filter, payload.groupId) && isLoaded(view, after);
  return withRows(view, stays ? sorted(view, [...others, after]) : others);
}

const withRows = (view: ListView, rows: readonly Conversation[]): ListView =>
  rows === view.rows ? view : { ...view, rows };

/** All rows here are of the group that is asked for, so what leaves the list leaves it by what the row itself shows. */
function each(view: ListView, change: (row: Conversation) => Conversation): ListView {
  const rows = view.rows.map(change);
  if (rows.every((row, place) => row === view.rows[place])) return view;
  return { ...view, rows: rows.filter((row) => belongs(row, view.filter, view.filter.groupId ?? null)) };
}

/** A customer who leaves the group takes their rows along; of one who joins it, the rows are not in the event. */
function regrouped(view: ListView, { customer, groupBefore }: EventPayload<"customer.changed">): ListView {
  const group: CustomerGroupId | undefined = view.filter.groupId;
  if (group === undefined || groupBefore === customer.groupId) return view;
  if (customer.groupId === group) return { ...view, stale: true };
  return withRows(
    view,
    view.rows.filter((row) => row.customer.id !== customer.id),
  );
}
