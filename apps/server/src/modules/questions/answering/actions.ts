/** What a colleague says: an answer, that it takes longer, or that somebody else knows. It is a note to the team, never a message to or from the customer. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type { ConversationId, MessageId, OriginalId, QuestionId } from "@luwte/contract/ids.ts";
import type { Colleague, QuestionWish } from "@luwte/contract/questions.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { IncomingFile } from "../../conversations/public.ts";
import type { MailedAnswer } from "../../mail/public.ts";
import { change, type Held, hold, named, tellOwner } from "../actions.ts";
import { findNamed } from "../queries.ts";
import { isAskedAddress, isOpen } from "../rules.ts";
import type { Kept, QuestionNeeds } from "../shapes.ts";

export type Answer = {
  readonly id: MessageId;
  readonly by: Colleague;
  readonly via: "link" | "mail";
  readonly text: string;
  readonly files: readonly IncomingFile[];
  readonly originalId: OriginalId | null;
  /** A machine wrote it: kept, but it answers nothing and wakes nobody. */
  readonly automatic: boolean;
};
type Taken = { readonly messageId: MessageId; readonly conversationId: ConversationId };

const MOST_TEXT = 20_000;

/** Null: the question is gone. After it was answered or withdrawn it is one more note that somebody should read. */
export async function takeAnswer(
  work: Work,
  needs: QuestionNeeds,
  questionId: QuestionId,
  answer: Answer,
): Promise<Taken | null> {
  const held = await hold(work, needs, questionId);
  if (!held) return null;
  const { question, conversation } = held;
  const noted = await needs.conversations.addNote(work, {
    id: answer.id,
    conversationId: conversation.id,
    name: signedBy(answer.by, question),
    text: answer.text.slice(0, MOST_TEXT),
    files: answer.files,
    originalId: answer.originalId,
    wakes: !answer.automatic && question.state.kind !== "withdrawn",
  });
  if (isRefusal(noted)) return null;
  const taken = { messageId: noted.message.id, conversationId: conversation.id };
  if (!noted.created) return taken;
  if (answer.automatic) {
    const params = named(question);
    await needs.conversations.addActivity(work, conversation.id, { code: "question_automatic", params });
    return taken;
  }
  await settle(work, needs, held, answer);
  return taken;
}

async function settle(work: Work, needs: QuestionNeeds, held: Held, { id, by, via }: Answer): Promise<void> {
  const { question, conversation } = held;
  const said = { code: "question_answered", params: named(question) };
  if (isOpen(question)) {
    const state = { kind: "answered" as const, at: work.now.toISOString(), by, via, messageId: id };
    await change(work, needs, held, { state, wish: null }, said);
  } else await needs.conversations.addActivity(work, conversation.id, said);
  if (by.address && !isAskedAddress(question.address, by.address)) {
    const params = { ...named(question), address: by.address };
    await needs.conversations.addActivity(work, conversation.id, { code: "question_answered_elsewhere", params });
  }
  await tellOwner(work, held, "question_answered");
}

/** A department answers by a person: both are named. */
const signedBy = ({ name, address }: Colleague, asked: Pick<Kept, "name" | "address">): string => {
  const who = name || (address && !isAskedAddress(asked.address, address) ? address : asked.name);
  return who.toLowerCase() === asked.name.toLowerCase() ? asked.name : `${who} (${asked.name})`;
};

/**
 * A mail that names a question by our own letter's name or by the token in our reply address, which nobody can guess. From another address than was asked it
 * is an answer all the same, for departments answer by their people, and the timeline says so. What the customer writes is the customer's.
 */
export async function takeMailed(
  work: Work,
  needs: QuestionNeeds,
  { questionIds, tokens, from, ...mailed }: MailedAnswer,
): Promise<Taken | null> {
  const [question] = await findNamed(work.tx, { ids: questionIds, tokens });
  const conversation = question && (await needs.conversations.find(work.tx, question.conversationId));
  if (!question || !conversation) return null;
  const isCustomers = isAskedAddress(conversation.customer.address ?? "", from.address);
  if (isCustomers) return null;
  return takeAnswer(work, needs, question.id, { ...mailed, by: from, via: "mail" });
}

/** False: there is nothing left to ask. Somebody of the team decides what comes of it. */
export async function takeWish(
  work: Work,
  needs: QuestionNeeds,
  questionId: QuestionId,
  wish: QuestionWish,
): Promise<boolean> {
  const held = await hold(work, needs, questionId);
  if (!held || !isOpen(held.question)) return false;
  await change(work, needs, held, { wish }, saidBy(wish, held));
  await tellOwner(work, held, "question_returned");
  return true;
}

const saidBy = (wish: QuestionWish, { question }: Held) =>
  wish.kind === "more_time"
    ? { code: "question_more_time", params: { ...named(question), until: wish.until } }
    : { code: "question_not_me", params: { ...named(question), ask: wish.ask } };
