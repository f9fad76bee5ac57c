/** Making a promise: by itself, or with an answer, and taking it back with that answer. */
import type { Message } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { NewPromise } from "@luwte/contract/newPromises.ts";
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { Promising } from "../../conversations/public.ts";
import { change, lookAfter, settleNearest, told } from "../actions.ts";
import * as queries from "../queries.ts";
import { MOST_OPEN, refusalOfDue } from "../rules.ts";
import { type Kept, type PromiseNeeds, shown } from "../shapes.ts";

type Refused = Refusal<"not_found" | "due_in_past" | "too_many_promises">;
type Into = { conversationId: ConversationId; messageId: MessageId | null; given: NewPromise };

/** The same id again is the same promise, as it is by now. */
export async function makePromise(work: Work, needs: PromiseNeeds, into: Into): Promise<PromiseEntry | Refused> {
  const conversation = await needs.conversations.lock(work.tx, into.conversationId);
  if (!conversation) return refuse("not_found", { what: "conversation" });
  const before = await queries.findPromise(work.tx, into.given.id);
  if (before)
    return before.conversationId === conversation.id ? { promise: shown(before), conversation } : refuse("not_found");
  const code = refusalOfDue(into.given.dueAt, work.now);
  if (code) return refuse(code, { dueAt: into.given.dueAt });
  const { open } = await queries.openOf(work.tx, conversation.id);
  if (open >= MOST_OPEN) return refuse("too_many_promises", { most: MOST_OPEN });
  return store(work, needs, into, conversation.assigneeId ?? personOf(work));
}

const personOf = ({ actor }: Work): PersonId | null => (actor.kind === "person" ? actor.personId : null);

async function store(
  work: Work,
  needs: PromiseNeeds,
  { conversationId, messageId, given }: Into,
  ownerId: PersonId | null,
): Promise<PromiseEntry | Refused> {
  const made = await queries.insertPromise(work, { ...given, conversationId, messageId, ownerId });
  if (!made) return refuse("not_found", { what: "promise" });
  const params = { promiseId: made.id, words: made.words, until: made.dueAt };
  await needs.conversations.addActivity(work, conversationId, { code: "promise_made", params });
  await lookAfter(work, made);
  return told(work, needs, (await queries.findPromise(work.tx, made.id))!);
}

export const promisingWith = (needs: PromiseNeeds): Promising => ({
  async made(work, message, promises) {
    for (const given of promises) {
      const { conversationId, id: messageId } = message;
      const made = await makePromise(work, needs, { conversationId, messageId, given });
      if (isRefusal(made)) return made;
    }
    return undefined;
  },
  async takenBack(work, message) {
    const [made, moved] = [
      await queries.promisesIn(work.tx, message.id),
      await queries.promisesMovedBy(work.tx, message.id),
    ];
    for (const promise of made) await takeBack(work, needs, promise);
    for (const promise of moved) await moveBack(work, needs, message, promise);
    return made.map(({ id, words, dueAt, provenance }) => ({ id, words, dueAt, provenance }));
  },
});

async function takeBack(work: Work, needs: PromiseNeeds, { id, conversationId, words, version }: Kept): Promise<void> {
  await queries.deletePromise(work.tx, id);
  const payload = { promiseId: id, conversationId, version: version + 1 };
  work.record({ type: "promise.removed", payload });
  await settleNearest(work, needs, conversationId);
  const params = { promiseId: id, words };
  await needs.conversations.addActivity(work, conversationId, { code: "promise_taken_back", params });
}

/** What was moved on since, by somebody who knew of this answer, stays where they put it. */
async function moveBack(work: Work, needs: PromiseNeeds, message: Message, promise: Kept): Promise<void> {
  const conversation = await needs.conversations.lock(work.tx, message.conversationId);
  if (!conversation || !promise.movedFrom) return;
  const { dueAt, toldAt } = promise.movedFrom;
  const params = { promiseId: promise.id, words: promise.words, until: dueAt };
  const back = { dueAt, toldAt, movedBy: null, movedFrom: null };
  await change(work, needs, { promise, conversation }, back, { code: "promise_move_undone", params });
}
