/** Puts a mail where it belongs, and says so where somebody could wonder. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import type { MailNeeds } from "../../shapes.ts";
import { type IncomingFacts, incomingOf } from "../rules.ts";
import type { ReadMail, Settled } from "../shapes.ts";
import { type Thread, threadOf } from "../threads/actions.ts";

type Facts = Omit<IncomingFacts, "conversationId">;

export async function place(work: Work, needs: MailNeeds, read: ReadMail, facts: Facts): Promise<Settled> {
  const thread = await threadOf(work.tx, read.mail, facts.sender.address);
  const conversationId = thread.kind === "join" ? thread.conversationId : null;
  const received = await receive(work, needs, read, { ...facts, conversationId });
  await tell(work, needs, thread, received.conversation, read.mail.subject);
  return {
    state: "read",
    because: thread.because,
    messageId: received.message.id,
    conversationId: received.conversation.id,
  };
}

/** A conversation that was removed since it was looked up is no reason to lose the mail. */
async function receive(work: Work, needs: MailNeeds, read: ReadMail, facts: IncomingFacts) {
  const received = await needs.conversations.receiveMessage(work, incomingOf(read, facts));
  if (!isRefusal(received)) return received;
  const alone = await needs.conversations.receiveMessage(work, incomingOf(read, { ...facts, conversationId: null }));
  if (isRefusal(alone)) throw new Error(`Mail ${read.original.id} was refused: ${alone.refused}.`);
  return alone;
}

type Placed = { readonly id: ConversationId; readonly number: number };

/** Both subjects stay visible; a mail that answers another conversation names it, and is named there. */
async function tell(work: Work, needs: MailNeeds, thread: Thread, placed: Placed, subject: string): Promise<void> {
  const say = (id: ConversationId, code: string, params: Record<string, string | number>) =>
    needs.conversations.addActivity(work, id, { code, params });
  if (thread.kind === "join") {
    if (thread.otherSubject) await say(placed.id, "other_subject", { subject });
    return;
  }
  const other = thread.found.find(({ conversationId }) => conversationId === thread.linkTo);
  if (!other) return;
  const code = thread.because === "stranger" ? "stranger_answered" : "new_question";
  await say(placed.id, code, { number: other.number });
  await say(other.conversationId, `${code}_elsewhere`, { number: placed.number });
}
