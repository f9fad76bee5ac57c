/** Asking: a row, a line in the timeline and a letter, all or nothing. */
import { randomBytes } from "node:crypto";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, QuestionId } from "@luwte/contract/ids.ts";
import type { Addressee, ContextChoice, QuestionEntry, QuestionSettings } from "@luwte/contract/questions.ts";
import type { Work } from "../../../platform/work/work.ts";
import { type Held, hold, named, notThere, told } from "../actions.ts";
import { contextOf } from "../context/actions.ts";
import { isOwn, postLetter, senderFor } from "../letters/actions.ts";
import * as queries from "../queries.ts";
import { lookAfter } from "../reminding/looking/actions.ts";
import { MOST_OPEN, refusalOfDue } from "../rules.ts";
import { findSettings } from "../settings/actions.ts";
import { type House, type Kept, type QuestionNeeds, shown } from "../shapes.ts";

type Given = { id: QuestionId; to: Addressee; words: string; context: ContextChoice; dueAt: string };
type Unasked = "due_in_past" | "address_not_allowed" | "no_mailbox" | "not_found";

/** No l, o, 0 or 1, as in the reply addresses of conversations. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
const newReplyToken = (): string => Array.from(randomBytes(20), (byte) => ALPHABET[byte & 31]).join("");

/** The same id again is the same question, as it is by now. */
export async function askQuestion(
  work: Work,
  needs: QuestionNeeds,
  house: House,
  conversationId: ConversationId,
  given: Given,
): Promise<QuestionEntry | Refusal<Unasked | "too_many_questions">> {
  const conversation = await needs.conversations.lock(work.tx, conversationId);
  if (!conversation) return refuse("not_found", { what: "conversation" });
  const before = await queries.findQuestion(work.tx, given.id);
  if (before) return before.conversationId === conversationId ? { question: shown(before), conversation } : notThere();
  const to = await addressee(work, { conversation }, given.to, given.dueAt);
  if (isRefusal(to)) return to;
  if ((await queries.openQuestions(work.tx, conversationId)).length >= MOST_OPEN)
    return refuse("too_many_questions", { most: MOST_OPEN });
  const context = await contextOf(work.tx, needs, conversation, given.context);
  if (isRefusal(context)) return context;
  const { id, words, dueAt } = given;
  const question = await queries.insertQuestion(
    work,
    { ...to, id, conversationId, words, dueAt, context },
    newReplyToken(),
  );
  if (!question) return notThere();
  await needs.conversations.addActivity(work, conversationId, { code: "question_asked", params: named(question) });
  await letGo(work, needs, house, { question, conversation });
  return told(work, needs, question);
}

async function letGo(work: Work, needs: QuestionNeeds, house: House, held: Held): Promise<void> {
  await postLetter(work, needs, house, held, "ask");
  await lookAfter(work, held.question);
}

type Named = Pick<Kept, "departmentId" | "name" | "address" | "language">;

async function addressee(
  work: Work,
  { conversation }: Pick<Held, "conversation">,
  to: Addressee,
  dueAt: string,
): Promise<Named | Refusal<Unasked>> {
  const code = refusalOfDue(dueAt, work.now);
  if (code) return refuse(code, { dueAt });
  const sender = await senderFor(work.tx, conversation);
  if (!sender) return refuse("no_mailbox");
  const { settings, organisation } = await findSettings(work.tx);
  const found = personIn(to, settings, organisation.language);
  if (isRefusal(found)) return found;
  return isOwn(sender, found.address) ? refuse("address_not_allowed", { address: found.address }) : found;
}

function personIn(
  to: Addressee,
  { departments, anyAddress }: QuestionSettings,
  language: Named["language"],
): Named | Refusal<"not_found" | "address_not_allowed"> {
  if ("address" in to)
    return anyAddress
      ? { ...to, departmentId: null, language }
      : refuse("address_not_allowed", { address: to.address });
  const department = departments.find(({ id }) => id === to.departmentId);
  if (!department) return refuse("not_found", { what: "department" });
  return {
    departmentId: department.id,
    name: department.name,
    address: department.address,
    language: department.language,
  };
}

type Again = { to?: Addressee | undefined; words?: string | undefined; dueAt: string; version: number };

export async function askAgain(
  work: Work,
  needs: QuestionNeeds,
  house: House,
  id: QuestionId,
  { to, words, dueAt, version }: Again,
): Promise<QuestionEntry | Refusal<Unasked | "changed_meanwhile">> {
  const held = await hold(work, needs, id);
  if (!held) return notThere();
  const { question, conversation } = held;
  if (question.version !== version) return refuse("changed_meanwhile", { question: shown(question) });
  const whom = await addressee(work, held, to ?? whomBefore(question), dueAt);
  if (isRefusal(whom) && (to || whom.refused !== "not_found")) return whom;
  const renewed = {
    ...(isRefusal(whom) ? {} : whom),
    ...(words === undefined ? {} : { words }),
    dueAt,
    askedAt: work.now,
    times: question.times + 1,
    wish: null,
    mail: { kind: "queued" as const },
    state: { kind: "open" as const },
  };
  const after = await queries.updateQuestion(work.tx, id, renewed);
  await needs.conversations.addActivity(work, conversation.id, { code: "question_asked_again", params: named(after) });
  await letGo(work, needs, house, { question: after, conversation });
  return told(work, needs, after);
}

const whomBefore = ({ departmentId, name, address }: Kept): Addressee =>
  departmentId ? { departmentId } : { name, address };
