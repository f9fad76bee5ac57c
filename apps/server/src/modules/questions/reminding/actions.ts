/** Reminding a colleague before and at the due time, and telling the owner that there is no answer. */
import type { QuestionId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findCalendarOf } from "../../service-levels/public.ts";
import { type Held, hold, named, tellOwner } from "../actions.ts";
import { postLetter } from "../letters/actions.ts";
import { isOpen } from "../rules.ts";
import { findSettings } from "../settings/actions.ts";
import type { House, Kept, QuestionNeeds, Step } from "../shapes.ts";
import { REMIND } from "./looking/actions.ts";
import * as queries from "./queries.ts";
import { type Calendars, momentOf, PACE_MINUTES, type Verdict, verdictOn } from "./rules.ts";

export type Reminder = { questionId: QuestionId; dueAt: string; step: Step };

/** Looks again: it may be answered, moved or withdrawn by now, and hours and settings may be others. */
export async function remind(work: Work, needs: QuestionNeeds, house: House, reminder: Reminder): Promise<void> {
  const held = await hold(work, needs, reminder.questionId);
  if (!held || !isOpen(held.question) || held.question.dueAt !== reminder.dueAt) return;
  const verdict = await verdictFor(work, held.question, reminder.step, work.now);
  if (typeof verdict === "object") return work.enqueue(REMIND, reminder, { startAfter: verdict.later });
  if (verdict === "never" || !(await queries.writeDown(work, reminder))) return;
  if (reminder.step === "overdue") return tellOwner(work, held, "question_overdue");
  await remindColleague(work, needs, house, held);
}

async function verdictFor(work: Work, question: Kept, step: Step, now: Date): Promise<Verdict> {
  const { settings } = await findSettings(work.tx);
  const moment = momentOf(step, await calendarsFor(work, question), question, settings.remindMinutes);
  const remindedAt = step === "overdue" ? null : await queries.remindedAt(work.tx, question.address);
  return verdictOn({ step, moment, dueAt: question.dueAt, now, remindedAt, isWished: question.wish !== null });
}

async function calendarsFor(work: Work, { departmentId }: Kept): Promise<Calendars> {
  const { settings } = await findSettings(work.tx);
  const department = settings.departments.find(({ id }) => id === departmentId);
  return {
    ours: await findCalendarOf(work.tx, null),
    theirs: await findCalendarOf(work.tx, department?.hours ?? null),
  };
}

/** With what this address would be reminded of within the hour: one letter. */
async function remindColleague(work: Work, needs: QuestionNeeds, house: House, held: Held): Promise<void> {
  const others: Held[] = [];
  for (const question of await queries.openOfAddress(work.tx, held.question.address)) {
    const conversation = await needs.conversations.find(work.tx, question.conversationId);
    if (question.id === held.question.id || !conversation) continue;
    if (await isDueSoon(work, question)) others.push({ question, conversation });
  }
  await postLetter(work, needs, house, held, "remind", others);
  for (const { question } of [held, ...others])
    await needs.conversations.addActivity(work, question.conversationId, {
      code: "question_reminded",
      params: named(question),
    });
}

const SOON = PACE_MINUTES * 60_000;

/** Its own reminder, said here and now instead. */
async function isDueSoon(work: Work, question: Kept): Promise<boolean> {
  const { settings } = await findSettings(work.tx);
  const calendars = await calendarsFor(work, question);
  for (const step of ["due", "soon"] as const) {
    const moment = momentOf(step, calendars, question, settings.remindMinutes);
    const said = { questionId: question.id, dueAt: question.dueAt, step };
    if (question.wish !== null || moment.getTime() > work.now.getTime() + SOON) continue;
    if (step === "soon" && Date.parse(question.dueAt) <= work.now.getTime()) continue;
    if (await queries.writeDown(work, said)) return true;
  }
  return false;
}
