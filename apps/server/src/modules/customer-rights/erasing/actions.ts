/** Asking for an erasure, taking it back, and carrying it out piece by piece. */
import type { Erasure, ErasureCounts } from "@luwte/contract/customerRights.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, CustomerId, ErasureId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { holdsOver } from "../holds/queries.ts";
import { findRetention } from "../keeping/queries.ts";
import { emptiedColumns, REGISTER } from "../register/rules.ts";
import type { RightsNeeds } from "../shapes.ts";
import * as queries from "./queries.ts";
import { dueAfter, sameCounts, stepsFor } from "./rules.ts";
import type { Whose } from "./shapes.ts";

export const ERASE = "rights.erase";
/** Few enough that nobody who writes in one of them waits for long. */
const PIECE = 20;
/** Desks are told of this many messages of a piece; the others are seen emptied when they are asked for. */
const MOST_TOLD = 2_000;

type Refused = Refusal<"not_found" | "on_hold" | "already_exists" | "changed_meanwhile">;

export async function askErasure(
  work: Work,
  customerId: CustomerId,
  { id, expected }: { id: ErasureId; expected: ErasureCounts },
): Promise<Erasure | Refused> {
  const same = await queries.findErasure(work.tx, id);
  if (same) return same.customerId === customerId ? same : refuse("not_found");
  const refusal = await cannotAsk(work, customerId, expected);
  if (refusal) return refusal;
  const { settings } = await findRetention(work.tx);
  const dueAt = dueAfter(work.now, settings.graceDays);
  if (!(await queries.insertErasure(work, { id, customerId, dueAt, promised: expected })))
    return refuse("already_exists");
  await work.enqueue(ERASE, { erasureId: id }, { startAfter: dueAt, singletonKey: id });
  work.audit({
    action: "customer.erasure_asked",
    subject: { kind: "customer", id: customerId },
    details: { erasureId: id, ...expected },
  });
  return (await queries.findErasure(work.tx, id))!;
}

async function cannotAsk(work: Work, customerId: CustomerId, expected: ErasureCounts): Promise<Refused | null> {
  const standing = await queries.standingOf(work.tx, customerId);
  if (!standing || standing.merged || standing.erased) return refuse("not_found");
  const family = await queries.lockFamily(work.tx, customerId);
  const holds = await holdsOver(work.tx, family);
  if (holds.length > 0) return refuse("on_hold", { holds });
  const counts = await queries.countsOf(work.tx, family);
  return sameCounts(counts, expected) ? null : refuse("changed_meanwhile", { counts });
}

export async function undoErasure(
  work: Work,
  id: ErasureId,
): Promise<Erasure | Refusal<"not_found" | "erasure_begun">> {
  const erasure = await queries.lockErasure(work.tx, id);
  if (!erasure) return refuse("not_found");
  if (erasure.state === "undone") return erasure;
  if (erasure.state !== "waiting") return refuse("erasure_begun");
  work.audit({ action: "customer.erasure_undone", subject: { kind: "customer", id: erasure.customerId } });
  return queries.moveErasure(work, id, { state: "undone" });
}

/** One piece in one transaction: who they were, then conversations while there are any. Null: there is nothing left to do. */
export async function erasePiece(work: Work, needs: RightsNeeds, id: ErasureId): Promise<Erasure | null> {
  const erasure = await queries.lockErasure(work.tx, id);
  if (!erasure || erasure.endedAt !== null || Date.parse(erasure.dueAt) > work.now.getTime()) return null;
  const standing = await queries.standingOf(work.tx, erasure.customerId);
  const family = await queries.lockFamily(work.tx, erasure.customerId);
  if (standing?.merged) return queries.moveErasure(work, id, { state: "stopped", because: "merged" });
  // What began is not half undone: a hold that comes later finds what is left.
  if (erasure.state === "waiting" && (await holdsOver(work.tx, family)).length > 0) return stopHeld(work, erasure);
  if (erasure.state === "waiting") return begin(work, needs, erasure, family);
  const next = await queries.nextConversations(work.tx, family, PIECE);
  if (next.length === 0) return finish(work, needs, erasure, family);
  await eraseConversations(work, needs, next);
  return queries.moveErasure(work, id, { state: "running", conversationsDone: next.length });
}

function stopHeld(work: Work, erasure: Erasure): Promise<Erasure> {
  work.audit({ action: "customer.erasure_stopped", subject: { kind: "customer", id: erasure.customerId } });
  return queries.moveErasure(work, erasure.id, { state: "stopped", because: "held" });
}

type Next = { readonly id: ConversationId; readonly isOpen: boolean };

/** Emptied before anything is told. What is open ends in the ordinary way then, so that every count that changes by it changes as always. */
export async function eraseConversations(work: Work, needs: RightsNeeds, next: readonly Next[]): Promise<void> {
  const ids = next.map(({ id }) => id);
  const whose: Whose = { customers: [], conversations: ids, addresses: [] };
  await queries.erase(work, stepsFor(REGISTER, whose), whose);
  for (const { id, isOpen } of next) {
    await needs.letGo(work, id);
    if (isOpen) await needs.conversations.setState(work, id, { kind: "solved" });
    await needs.conversations.tellAgain(work, id);
  }
  for (const id of await queries.messageIdsOf(work.tx, ids, MOST_TOLD)) {
    const message = await needs.conversations.findMessage(work.tx, id);
    if (message) work.record({ type: "message.changed", payload: { message } });
  }
}

/** First of all nobody finds them any more: what they write from now on is of somebody new. And what is told of their conversations names nobody. */
async function begin(work: Work, needs: RightsNeeds, { id }: Erasure, family: readonly CustomerId[]): Promise<Erasure> {
  await queries.markBegun(work.tx, id);
  await eraseFamily(work, needs, family);
  return queries.moveErasure(work, id, { state: "running" });
}

/** Once more who they were: a colleague may have noted something meanwhile. */
async function finish(
  work: Work,
  needs: RightsNeeds,
  erasure: Erasure,
  family: readonly CustomerId[],
): Promise<Erasure> {
  await eraseFamily(work, needs, family);
  work.audit({
    action: "customer.erased",
    subject: { kind: "customer", id: erasure.customerId },
    details: { erasureId: erasure.id, conversations: erasure.conversationsDone },
  });
  return queries.moveErasure(work, erasure.id, { state: "done" });
}

/** Who they were; and what may hold anybody. */
export async function eraseFamily(
  work: Work,
  needs: RightsNeeds,
  family: readonly CustomerId[],
  withShared = true,
): Promise<void> {
  const whose: Whose = {
    customers: family,
    conversations: [],
    addresses: await queries.addressesOf(work.tx, family),
  };
  await queries.erase(work, stepsFor(REGISTER, whose), whose);
  if (withShared) await queries.emptyShared(work, SHARED);
  for (const id of family) {
    const customer = await needs.customers.find(work.tx, id);
    if (customer) work.record({ type: "customer.changed", payload: { customer, groupBefore: customer.groupId } });
  }
}

const SHARED = Object.entries(REGISTER).flatMap(([table, line]) =>
  line.of === "anybody"
    ? [
        {
          table,
          done: line.done,
          file: line.file ?? null,
          sets: emptiedColumns(line.stays).map(([column, to]) => ({ column, to })),
        },
      ]
    : [],
);
