/** The one way in which a promise changes: held with its conversation, stored, told to all desks, said in the timeline. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, PromiseId } from "@luwte/contract/ids.ts";
import { cursorOf, type ListOrder, type RowKey } from "@luwte/contract/lists.ts";
import { keyOfPromise, type PromiseEntry, type PromiseFilter } from "@luwte/contract/promises.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { STEPS } from "./reminding/rules.ts";
import { type Change, type Kept, type PromiseNeeds, shown } from "./shapes.ts";

/** The job that looks after a due time. */
export const REMIND = "promises.remind";

export type Held = { promise: Kept; conversation: Conversation };

/** First the conversation, then the promise: everybody holds them in that order. */
export async function hold(work: Work, { conversations }: PromiseNeeds, id: PromiseId): Promise<Held | null> {
  const found = await queries.findPromise(work.tx, id);
  const conversation = found && (await conversations.lock(work.tx, found.conversationId));
  const promise = conversation && (await queries.findPromise(work.tx, id));
  return promise ? { promise, conversation } : null;
}

type Said = { code: string; params: Record<string, string | number | null> };

export async function change(
  work: Work,
  needs: PromiseNeeds,
  { promise }: Held,
  wanted: Change,
  said: Said | null,
): Promise<PromiseEntry> {
  const after = await queries.updatePromise(work.tx, promise.id, wanted);
  if (said) await needs.conversations.addActivity(work, promise.conversationId, said);
  if (wanted.dueAt !== undefined && wanted.dueAt !== promise.dueAt) await lookAfter(work, after);
  return told(work, needs, after);
}

/** The row of the conversation first: its nearest promise is in every list. */
export async function told(work: Work, needs: PromiseNeeds, promise: Kept): Promise<PromiseEntry> {
  const conversation = await settleNearest(work, needs, promise.conversationId);
  const entry = { promise: shown(promise), conversation };
  work.record({ type: "promise.changed", payload: entry });
  return entry;
}

export async function settleNearest(
  work: Work,
  { conversations }: PromiseNeeds,
  id: ConversationId,
): Promise<Conversation> {
  const { nearest } = await queries.openOf(work.tx, id);
  const written = await conversations.setPromiseDue(work, id, nearest);
  if ("refused" in written) throw new Error("A conversation that is locked was not found.");
  return written.conversation;
}

/** Each job looks again when it runs, and finds its own moment by the hours and settings of that day. */
export async function lookAfter(work: Work, { id, dueAt }: Pick<Kept, "id" | "dueAt">): Promise<void> {
  for (const step of STEPS) await work.enqueue(REMIND, { promiseId: id, dueAt, step });
}

type Page = { filter: PromiseFilter; order: ListOrder; after: RowKey | null; limit: number };

export async function pageOf(
  tx: OrganisationTransaction,
  { conversations }: PromiseNeeds,
  page: Page,
): Promise<{ items: PromiseEntry[]; next: string | null }> {
  const found = await queries.listPromises(tx, { ...page, limit: page.limit + 1 });
  const promises = found.slice(0, page.limit);
  const rows = await conversations.findSome(tx, [...new Set(promises.map((promise) => promise.conversationId))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const items = promises.map((promise) => ({ promise, conversation: byId.get(promise.conversationId)! }));
  const last = items.at(-1);
  return { items, next: found.length > page.limit && last ? cursorOf(keyOfPromise(last)) : null };
}

export const notThere = (): Refusal<"not_found"> => refuse("not_found", { what: "promise" });
