/** An agent's answer on its way to a visitor: into the widget when it leaves, and by mail when nobody was there to see it. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { Outgoing } from "../../conversations/public.ts";
import type { ChatNeeds, Visitor } from "../shapes.ts";
import { findByConversation, lockVisitor, updateVisitor } from "../visitors/queries.ts";
import { followUp, GONE_AFTER_SECONDS } from "./rules.ts";

const LOOKED_BACK = 50;
export const LEAVE_JOB = "chat.leave";
export const FOLLOW_JOB = "chat.follow";

/** At once when it need not wait; otherwise when it can no longer be taken back. */
export async function deliver(work: Work, needs: ChatNeeds, { message, sendAt }: Outgoing): Promise<void> {
  if (sendAt <= work.now) await leave(work, needs, message.id);
  else await work.enqueue(LEAVE_JOB, { messageId: message.id }, { startAfter: sendAt });
}

/** Nothing when it was taken back, or has left already. From here on widgets show it, and it is looked after until it was seen. */
export async function leave(work: Work, needs: ChatNeeds, id: Outgoing["message"]["id"]): Promise<void> {
  const outgoing = await needs.conversations.claim(work, id);
  if (!outgoing) return;
  await needs.conversations.setDelivery(work, id, { kind: "sent", at: work.now.toISOString() });
  await followLater(work, outgoing.conversation.id, new Date(work.now.getTime() + GONE_AFTER_SECONDS * 1000));
}

const followLater = (work: Work, conversationId: ConversationId, startAfter: Date): Promise<void> =>
  work.enqueue(FOLLOW_JOB, { conversationId }, { startAfter, singletonKey: conversationId });

/** Looks whether a visitor left before seeing an answer. */
export async function follow(work: Work, needs: ChatNeeds, id: ConversationId): Promise<void> {
  const visitor = await latestVisitor(work, id);
  if (!visitor) return;
  const { items } = await needs.conversations.listMessages(work.tx, id, null, LOOKED_BACK);
  const next = followUp(visitor, items.toReversed(), work.now);
  if (next.kind === "wait") await followLater(work, id, next.until);
  if (next.kind !== "mail") return;
  const to = { email: next.email, name: visitor.name };
  const refusal = await needs.goOnByMail(work, { conversationId: id, messages: next.messages, to });
  // Thrown, so that the job is tried again and, failing for good, is seen by an administrator.
  if (isRefusal(refusal)) throw new Error(`A chat could not go on by mail: ${refusal.refused}.`);
  const mailedUpTo = new Date(next.messages.at(-1)!.at);
  await updateVisitor(work.tx, visitor.id, { mailed_up_to: mailedUpTo, copies: await copiesOf(work, needs, visitor) });
  await needs.conversations.addActivity(work, id, { code: "went_on_by_mail", params: { address: next.email } });
}

/** Never more than this: an older one is long out of sight. */
const MOST_COPIES = 50;

async function copiesOf(work: Work, needs: ChatNeeds, { conversationId, copies }: Visitor): Promise<MessageId[]> {
  const { items } = await needs.conversations.listMessages(work.tx, conversationId!, null, 1);
  const copy = items.find(({ direction, channel }) => direction === "out" && channel === "mail");
  return copy ? [...copies, copy.id].slice(-MOST_COPIES) : [...copies];
}

/** Of several, whoever was here last; held, so that coming back and being mailed do not cross. */
export async function latestVisitor(work: Work, id: ConversationId): Promise<Visitor | null> {
  const visitors = await findByConversation(work.tx, id);
  const latest = visitors.toSorted((left, right) => right.lastHereAt.getTime() - left.lastHereAt.getTime())[0];
  return latest ? lockVisitor(work.tx, latest.id) : null;
}
