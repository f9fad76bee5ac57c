/** What a colleague does on the page of a question: answers, asks for time, or names somebody else. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { QuestionWish } from "@luwte/contract/questions.ts";
import { serviceDays } from "@luwte/planning/calendar/serviceDays.ts";
import { type Form, keyIn } from "../../../../platform/http/forms.ts";
import { Refused } from "../../../../platform/http/problems.ts";
import type { Actor } from "../../../../platform/work/work.ts";
import { findCalendarOf } from "../../../service-levels/public.ts";
import { takeAnswer, takeWish } from "../../answering/actions.ts";
import { MORE_DAYS, type Notice } from "../../page/rules.ts";
import { findQuestion } from "../../queries.ts";
import { findSettings } from "../../settings/actions.ts";
import type { Door, Entered } from "../actions.ts";

const COLLEAGUE: Actor = { kind: "system", name: "colleague" };

export type Done = { readonly done: "thanks" | "timeAsked" | "notMeSaid" } | { readonly wrong: Notice["key"] };

export async function answer({ platform, needs }: Door, { opened }: Entered, form: Form): Promise<Done> {
  if (form.refused) return { wrong: form.refused };
  const text = (form.fields.get("text") ?? "").trim();
  if (!text && !form.file) return { wrong: "empty" };
  const name = (form.fields.get("name") ?? "").replace(/\s+/g, " ").trim().slice(0, 120);
  const id = (keyIn(form) as MessageId | null) ?? newId<MessageId>();
  const taken = await platform.work(opened.organisationId, COLLEAGUE, (work) =>
    takeAnswer(work, needs, opened.questionId, {
      id,
      by: { name, address: null },
      via: "link",
      text,
      files: form.file ? [form.file] : [],
      originalId: null,
      automatic: false,
    }),
  );
  // Nothing is said to have arrived that did not.
  if (!taken) throw new Refused({ refused: "not_found", details: {} });
  return { done: "thanks" };
}

export async function askForTime({ platform, needs }: Door, { opened }: Entered, { fields }: Form): Promise<Done> {
  const wanted = Number(fields.get("days"));
  const days = MORE_DAYS.find((each) => each === wanted) ?? MORE_DAYS[0];
  const words = (fields.get("words") ?? "").trim().slice(0, 300);
  await platform.work(opened.organisationId, COLLEAGUE, async (work) => {
    const question = await findQuestion(work.tx, opened.questionId);
    if (!question) return false;
    const { settings } = await findSettings(work.tx);
    const department = settings.departments.find(({ id }) => id === question.departmentId);
    const calendar = await findCalendarOf(work.tx, department?.hours ?? null);
    const from = new Date(Math.max(Date.parse(question.dueAt), work.now.getTime()));
    const until = serviceDays(calendar, from, days + 1).at(-1)?.closesAt;
    if (!until) return false;
    const at = work.now.toISOString();
    const wish: QuestionWish = { kind: "more_time", until: until.toISOString(), words, at };
    return takeWish(work, needs, opened.questionId, wish);
  });
  return { done: "timeAsked" };
}

export async function passOn({ platform, needs }: Door, { opened }: Entered, { fields }: Form): Promise<Done> {
  const ask = (fields.get("who") ?? "").replace(/\s+/g, " ").trim().slice(0, 200);
  if (!ask) return { wrong: "nobody" };
  await platform.work(opened.organisationId, COLLEAGUE, (work) =>
    takeWish(work, needs, opened.questionId, { kind: "not_me", ask, words: "", at: work.now.toISOString() }),
  );
  return { done: "notMeSaid" };
}
