/** A list of promises as far as it was loaded: of a conversation, a customer, a person, a team. */
import type { Conversation } from "../conversations.ts";
import type { EventPayload } from "../events.ts";
import { isWithin, keyOfCursor, type RowKey } from "../lists.ts";
import { comparePromises, isListed, keyOfPromise, type PromiseEntry, type PromiseList } from "../promises.ts";
import { applying, type Heard, hearing, isOlder, NOTHING_HEARD } from "../views.ts";
import { changedRow, renamedRow, rowWithoutInbox, rowWithoutLabel, rowWithoutTeam } from "./rows.ts";

export type PromisesView = PromiseList & {
  readonly entries: readonly PromiseEntry[];
  /** Until where all are here; null: to the end. */
  readonly until: RowKey | null;
  /** Something came that the events could not carry: load it afresh. */
  readonly stale: boolean;
  readonly heard: Heard;
};
type Page = { items: readonly PromiseEntry[]; next: string | null };

export const promisesView = (list: PromiseList, page: Page): PromisesView => ({
  ...list,
  entries: page.items,
  until: page.next === null ? null : keyOfCursor(page.next),
  stale: false,
  heard: NOTHING_HEARD,
});

export const applyToPromises = applying<PromisesView>({
  "promise.changed": place,
  "promise.removed": remove,
  "conversation.changed": (view, payload) =>
    each(heardOf(view, payload.conversation), (row) => changedRow(row, payload)),
  "conversation.removed": (view, { conversationId }) =>
    withEntries(
      view,
      view.entries.filter(({ conversation }) => conversation.id !== conversationId),
    ),
  "customer.changed": (view, payload) => each(view, (row) => renamedRow(row, payload)),
  "label.removed": (view, payload) => each(view, (row) => rowWithoutLabel(row, payload)),
  "team.removed": (view, payload) => each(view, (row) => rowWithoutTeam(row, payload)),
  "inbox.removed": (view, payload) => each(view, (row) => rowWithoutInbox(row, payload)),
});

const withEntries = (view: PromisesView, entries: readonly PromiseEntry[]): PromisesView =>
  entries.length === view.entries.length && entries.every((entry, index) => entry === view.entries[index])
    ? view
    : { ...view, entries };

const heardOf = (view: PromisesView, { id, version }: Conversation): PromisesView =>
  isOlder(view.heard, id, version) ? view : { ...view, heard: hearing(view.heard, id, version) };

/** What no longer belongs here by its conversation leaves; what comes in by it is told as a promise of its own. */
function each(view: PromisesView, change: (row: Conversation) => Conversation): PromisesView {
  const changed = view.entries.map((entry) => {
    const conversation = change(entry.conversation);
    return conversation === entry.conversation ? entry : { ...entry, conversation };
  });
  return withEntries(
    view,
    changed.filter((entry) => isListed(entry, view.filter)),
  );
}

function place(before: PromisesView, payload: EventPayload<"promise.changed">): PromisesView {
  const { promise } = payload;
  if (isOlder(before.heard, promise.id, promise.version)) return before;
  const view = { ...before, heard: hearing(before.heard, promise.id, promise.version) };
  const shown = view.entries.find((entry) => entry.promise.id === promise.id);
  const known = view.entries.find((entry) => entry.conversation.id === promise.conversationId)?.conversation;
  const entry = { promise: newest(shown?.promise, promise), conversation: newest(known, payload.conversation) };
  const others = view.entries.filter((each) => each.promise.id !== promise.id);
  if (!isListed(entry, view.filter) || !isLoaded(view, entry)) return withEntries(view, others);
  // How its conversation stands by now is not known here: it may belong to somebody else already.
  if (!known && isOlder(view.heard, entry.conversation.id, entry.conversation.version)) return { ...view, stale: true };
  return { ...view, entries: [...others, entry].toSorted((a, b) => comparePromises(a, b, view.order)) };
}

const newest = <Item extends { version: number }>(known: Item | undefined, told: Item): Item =>
  known && known.version > told.version ? known : told;

const isLoaded = (view: PromisesView, entry: PromiseEntry): boolean =>
  view.until === null || isWithin(keyOfPromise(entry), view.until, view.order);

function remove(view: PromisesView, { promiseId, version }: EventPayload<"promise.removed">): PromisesView {
  const entries = view.entries.filter(({ promise }) => promise.id !== promiseId || promise.version > version);
  return { ...withEntries(view, entries), heard: hearing(view.heard, promiseId, version) };
}
