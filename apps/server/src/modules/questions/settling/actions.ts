/** Another due time, or an answer that is no longer needed. The colleague is told of both. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { QuestionId } from "@luwte/contract/ids.ts";
import type { QuestionEntry } from "@luwte/contract/questions.ts";
import type { Work } from "../../../platform/work/work.ts";
import { change, hold, named, notThere } from "../actions.ts";
import { postLetter } from "../letters/actions.ts";
import { lookAfter } from "../reminding/looking/actions.ts";
import { isOpen, refusalOfDue } from "../rules.ts";
import { type House, type QuestionNeeds, shown } from "../shapes.ts";

type Moved = Refusal<"not_found" | "changed_meanwhile" | "question_settled" | "due_in_past">;

export async function moveQuestion(
  work: Work,
  needs: QuestionNeeds,
  house: House,
  id: QuestionId,
  { dueAt, version }: { dueAt: string; version: number },
): Promise<QuestionEntry | Moved> {
  const held = await hold(work, needs, id);
  if (!held) return notThere();
  if (held.question.version !== version) return refuse("changed_meanwhile", { question: shown(held.question) });
  if (!isOpen(held.question)) return refuse("question_settled");
  const code = refusalOfDue(dueAt, work.now);
  if (code) return refuse(code, { dueAt });
  const params = { ...named(held.question), until: dueAt };
  const question = await change(work, needs, held, { dueAt, wish: null }, { code: "question_moved", params });
  await postLetter(work, needs, house, { ...held, question }, "moved");
  await lookAfter(work, question);
  return { question: shown(question), conversation: held.conversation };
}

export async function withdrawQuestion(
  work: Work,
  needs: QuestionNeeds,
  house: House,
  id: QuestionId,
): Promise<QuestionEntry | Refusal<"not_found" | "question_settled">> {
  const held = await hold(work, needs, id);
  if (!held) return notThere();
  const { question, conversation } = held;
  if (question.state.kind === "withdrawn") return { question: shown(question), conversation };
  if (!isOpen(question)) return refuse("question_settled");
  const state = { kind: "withdrawn" as const, at: work.now.toISOString(), by: work.actor };
  const said = { code: "question_withdrawn", params: named(question) };
  const after = await change(work, needs, held, { state, wish: null }, said);
  await postLetter(work, needs, house, { ...held, question: after }, "withdrawn");
  return { question: shown(after), conversation };
}
