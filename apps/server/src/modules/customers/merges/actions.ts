/** Two customers become one, and two again. */
import type { Customer, CustomerMerge } from "@luwte/contract/customers.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { CustomerId, CustomerMergeId, CustomerNoteId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { tell } from "../actions.ts";
import { findNotes, lockCustomers, updateCustomer } from "../queries.ts";
import type { Belongings } from "../shapes.ts";
import * as queries from "./queries.ts";
import { contributionOf, withContribution, withoutContribution } from "./rules.ts";
import type { MergeRow, Moved } from "./shapes.ts";

type Merged = { customer: Customer; merge: CustomerMerge };
type MergeRefusal = Refusal<"not_found" | "merge_not_possible">;
type Wanted = { id: CustomerMergeId; keptId: CustomerId; mergedId: CustomerId };

/** Only ever by a person: what looks alike is proposed, never done. */
export async function mergeCustomers(
  work: Work,
  wanted: Wanted,
  belongings: Belongings,
): Promise<Merged | MergeRefusal> {
  const before = await queries.findMerge(work.tx, wanted.id);
  if (before) return repeated(work, before, wanted);
  const pair = await lockPair(work, wanted);
  if (isRefusal(pair)) return pair;
  const moved = await moveEverything(work, pair, belongings);
  if (isRefusal(moved)) return moved;
  await updateCustomer(work.tx, wanted.keptId, withContribution(pair.kept, moved.contribution));
  await queries.markMerged(work.tx, wanted.mergedId, wanted.keptId);
  const by = work.actor.kind === "person" ? work.actor.personId : null;
  const merge = await queries.insertMerge(work, { ...wanted, by, moved });
  if (!merge) return refuse("merge_not_possible");
  work.audit({ action: "customer.merged", subject: { kind: "customer", id: wanted.keptId }, details: { ...wanted } });
  return { customer: await tellMerged(work, pair, moved, merge), merge: withoutMoved(merge) };
}

const withoutMoved = ({ id, keptId, mergedId, mergedName, by, at, undoneAt }: CustomerMerge): CustomerMerge => ({
  id,
  keptId,
  mergedId,
  mergedName,
  by,
  at,
  undoneAt,
});

/** The same call again answers the same, as long as that is still how it is. */
async function repeated(work: Work, merge: MergeRow, wanted: Wanted): Promise<Merged | MergeRefusal> {
  if (merge.keptId !== wanted.keptId || merge.mergedId !== wanted.mergedId || merge.undoneAt !== null)
    return refuse("merge_not_possible");
  const [kept] = await lockCustomers(work.tx, [wanted.keptId]);
  return kept ? { customer: kept.customer, merge: withoutMoved(merge) } : refuse("not_found");
}

type Pair = { kept: Customer; merged: Customer };

async function lockPair(work: Work, { keptId, mergedId }: Wanted): Promise<Pair | MergeRefusal> {
  if (keptId === mergedId) return refuse("merge_not_possible");
  const rows = await lockCustomers(work.tx, [keptId, mergedId]);
  const [kept, merged] = [keptId, mergedId].map((id) => rows.find((row) => row.customer.id === id));
  if (!kept || !merged) return refuse("not_found");
  if (kept.mergedInto !== null || merged.mergedInto !== null) return refuse("merge_not_possible");
  return { kept: kept.customer, merged: merged.customer };
}

async function moveEverything(
  work: Work,
  { kept, merged }: Pair,
  belongings: Belongings,
): Promise<Moved | MergeRefusal> {
  const conversationIds = await belongings.moveAll(work, merged.id, kept.id);
  if (conversationIds === null) return refuse("merge_not_possible", { reason: "too_many_conversations" });
  return {
    conversationIds,
    addressIds: await queries.moveAll(work.tx, "customer_addresses", merged.id, kept.id),
    noteIds: await queries.moveAll(work.tx, "customer_notes", merged.id, kept.id),
    contribution: contributionOf(kept, merged),
  };
}

async function tellMerged(work: Work, { kept, merged }: Pair, moved: Moved, merge: CustomerMerge): Promise<Customer> {
  work.record({ type: "customer.removed", payload: { customerId: merged.id, mergedInto: kept.id } });
  const customer = await tell(work, kept.id, kept.groupId);
  await tellNotes(work, moved.noteIds, merged.id);
  work.record({ type: "customer_merge.changed", payload: { merge: withoutMoved(merge) } });
  return customer;
}

async function tellNotes(work: Work, noteIds: readonly CustomerNoteId[], from: CustomerId): Promise<void> {
  for (const note of await findNotes(work.tx, noteIds)) {
    work.record({ type: "customer_note.removed", payload: { noteId: note.id, customerId: from } });
    work.record({ type: "customer_note.added", payload: { note } });
  }
}

/** Everything that the merge moved goes back, if nobody moved it on; what came since stays with who was kept. */
export async function undoMerge(
  work: Work,
  id: CustomerMergeId,
  belongings: Belongings,
): Promise<{ kept: Customer; restored: Customer } | MergeRefusal> {
  const merge = await queries.lockMerge(work.tx, id);
  if (!merge) return refuse("not_found");
  const rows = await lockCustomers(work.tx, [merge.keptId, merge.mergedId]);
  const kept = rows.find((row) => row.customer.id === merge.keptId);
  const merged = rows.find((row) => row.customer.id === merge.mergedId);
  // Who was kept may have been merged away since: that merge is undone first.
  if (merge.undoneAt !== null || !kept || kept.mergedInto !== null || merged?.mergedInto !== merge.keptId)
    return refuse("merge_not_possible");
  return restore(work, merge, kept.customer, belongings);
}

async function restore(work: Work, merge: MergeRow, kept: Customer, belongings: Belongings) {
  const { keptId, mergedId, moved } = merge;
  await belongings.moveBack(work, moved.conversationIds, keptId, mergedId);
  await queries.moveBack(work.tx, "customer_addresses", moved.addressIds, keptId, mergedId);
  const noteIds = await queries.moveBack(work.tx, "customer_notes", moved.noteIds, keptId, mergedId);
  await queries.markMerged(work.tx, mergedId, null);
  await updateCustomer(work.tx, mergedId, {});
  await updateCustomer(work.tx, keptId, withoutContribution(kept, moved.contribution));
  await queries.markUndone(work, merge.id);
  const restored = await tell(work, mergedId);
  const after = await tell(work, keptId, kept.groupId);
  await tellNotes(work, noteIds, keptId);
  const undone = { ...withoutMoved(merge), undoneAt: work.now.toISOString() };
  work.record({ type: "customer_merge.changed", payload: { merge: undone } });
  work.audit({
    action: "customer.unmerged",
    subject: { kind: "customer", id: keptId },
    details: { mergeId: merge.id, mergedId },
  });
  return { kept: after, restored };
}
