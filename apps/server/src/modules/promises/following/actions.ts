/** What happens to promises when their conversation goes to another agent, team or customer. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Work } from "../../../platform/work/work.ts";
import { change } from "../actions.ts";
import { promisesOf } from "../queries.ts";
import { givenTo } from "../settling/actions.ts";
import { type Kept, type PromiseNeeds, shown } from "../shapes.ts";
import { ownerAfter } from "./rules.ts";

type Changed = { before: Conversation | null; after: Conversation };

/** Hears of every change of a conversation in its own transaction, so it asks nothing of what does not concern it. */
export async function follow(work: Work, needs: PromiseNeeds, { before, after }: Changed): Promise<void> {
  if (!before) return;
  const handed = before.assigneeId !== after.assigneeId && after.promiseDueAt !== null;
  const moved = before.teamId !== after.teamId || before.customer.id !== after.customer.id;
  if (!handed && !moved) return;
  for (const promise of await promisesOf(work.tx, after.id)) {
    const reowned = handed && (await hand(work, needs, promise, { before, after }));
    // Lists of a team or a customer gain or lose it: they are told the whole of it.
    if (moved && !reowned)
      work.record({ type: "promise.changed", payload: { promise: shown(promise), conversation: after } });
  }
}

async function hand(
  work: Work,
  needs: PromiseNeeds,
  promise: Kept,
  { before, after }: { before: Conversation; after: Conversation },
): Promise<boolean> {
  if (promise.state.kind !== "open") return false;
  const { ownerId, ownerChosen } = promise;
  const owner = ownerAfter({ ownerId, ownerChosen, from: before.assigneeId, to: after.assigneeId });
  if (owner === ownerId) return false;
  const held = { promise, conversation: after };
  await change(work, needs, held, { ownerId: owner, ownerChosen: false }, givenTo(held, owner));
  return true;
}
