/** The one way in which a question changes: held with its conversation, stored, said in the timeline, told to all desks. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, QuestionId } from "@luwte/contract/ids.ts";
import type { Notification } from "@luwte/contract/notifications.ts";
import type { QuestionEntry, QuestionFilter } from "@luwte/contract/questions.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { ConversationChange } from "../conversations/public.ts";
import { notify } from "../notifications/public.ts";
import * as queries from "./queries.ts";
import { type Change, type Kept, type QuestionNeeds, shown } from "./shapes.ts";

export type Held = { question: Kept; conversation: Conversation };

/** First the conversation, then the question: everybody holds them in that order. */
export async function hold(work: Work, { conversations }: QuestionNeeds, id: QuestionId): Promise<Held | null> {
  const found = await queries.findQuestion(work.tx, id);
  const conversation = found && (await conversations.lock(work.tx, found.conversationId));
  const question = conversation && (await queries.findQuestion(work.tx, id));
  return question ? { question, conversation } : null;
}

export type Said = { code: string; params: Record<string, string | number | null> };

/** How a line of the timeline names a question. */
export const named = ({ id, name, words }: Kept) => ({ questionId: id, name, words: words.slice(0, 200) });

export async function change(
  work: Work,
  needs: QuestionNeeds,
  { question }: Held,
  wanted: Change,
  said: Said | null,
): Promise<Kept> {
  const after = await queries.updateQuestion(work.tx, question.id, wanted);
  if (said) await needs.conversations.addActivity(work, question.conversationId, said);
  await told(work, needs, after);
  return after;
}

export async function told(work: Work, { conversations }: QuestionNeeds, question: Kept): Promise<QuestionEntry> {
  const conversation = await conversations.find(work.tx, question.conversationId);
  if (!conversation) throw new Error("A conversation that is locked was not found.");
  const entry = { question: shown(question), conversation };
  work.record({ type: "question.changed", payload: entry });
  return entry;
}

/** Who has the conversation; when nobody has, who asked. */
export async function tellOwner(
  work: Work,
  { question, conversation }: Held,
  kind: Extract<Notification["kind"], `question_${string}`>,
): Promise<void> {
  const personId = conversation.assigneeId ?? question.askedBy;
  if (!personId) return;
  const params = { subject: conversation.subject, by: question.name, words: question.words.slice(0, 200) };
  await notify(work, { personId, kind, conversationId: conversation.id, params });
}

/** A conversation that comes to another person or team brings its questions along. */
export async function bring(work: Work, { before, after }: ConversationChange): Promise<void> {
  if (!before || (before.assigneeId === after.assigneeId && before.teamId === after.teamId)) return;
  for (const question of await queries.questionsOf(work.tx, after.id))
    work.record({ type: "question.changed", payload: { question: shown(question), conversation: after } });
}

const MOST_LISTED = 300;

export async function listed(
  tx: OrganisationTransaction,
  { conversations }: QuestionNeeds,
  filter: QuestionFilter,
): Promise<{ items: QuestionEntry[]; more: boolean }> {
  const found = await queries.listQuestions(tx, filter, MOST_LISTED + 1);
  const questions = found.slice(0, MOST_LISTED);
  const ids = [...new Set(questions.map(({ conversationId }) => conversationId))];
  const byId = new Map((await conversations.findSome(tx, ids)).map((row) => [row.id, row]));
  const items = questions.map((kept) => ({ question: shown(kept), conversation: byId.get(kept.conversationId)! }));
  return { items, more: found.length > MOST_LISTED };
}

/** For neighbours: what still lies with others. A colleague who was asked by address is nobody's business but ours: no name. */
export async function openWith(tx: OrganisationTransaction, id: ConversationId) {
  return (await queries.openQuestions(tx, id)).map(({ departmentId, name, words, dueAt }) => ({
    department: departmentId === null ? "" : name,
    name,
    words,
    dueAt,
  }));
}

export const notThere = (): Refusal<"not_found"> => refuse("not_found", { what: "question" });
