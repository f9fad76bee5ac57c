/** Questions to other departments over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/questions.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { currentPosition } from "../../platform/realtime/queries.ts";
import { findCalendarOf } from "../service-levels/public.ts";
import { listed } from "./actions.ts";
import { askAgain, askQuestion } from "./asking/actions.ts";
import { findSettings, saveSettings } from "./settings/actions.ts";
import { moveQuestion, withdrawQuestion } from "./settling/actions.ts";
import type { QuestionNeeds } from "./shapes.ts";

/** Where nothing was set: two working days of eight hours. */
const DUE_MINUTES = 960;

export const questionRoutes = (platform: Platform, needs: QuestionNeeds): Implementation[] =>
  implement(operations, {
    listQuestions: ({ query }, call) =>
      call.read(async (tx) => {
        const position = await currentPosition(tx);
        return { ...(await listed(tx, needs, query)), position };
      }),
    askQuestion: ({ params, body }, call) =>
      call.work((work) => askQuestion(work, needs, platform, params.conversationId, body)),
    askQuestionAgain: ({ params, body }, call) =>
      call.work((work) => askAgain(work, needs, platform, params.questionId, body)),
    moveQuestion: ({ params, body }, call) =>
      call.work((work) => moveQuestion(work, needs, platform, params.questionId, body)),
    withdrawQuestion: ({ params }, call) =>
      call.work((work) => withdrawQuestion(work, needs, platform, params.questionId)),
    proposeQuestionDue: ({ query }, call) =>
      call.read(async (tx) => {
        const { settings } = await findSettings(tx);
        const department = settings.departments.find(({ id }) => id === query.departmentId);
        if (query.departmentId && !department) return refuse("not_found", { what: "department" });
        const calendar = await findCalendarOf(tx, department?.hours ?? null);
        const due = calendar.addServiceTime(call.now, department?.dueMinutes ?? DUE_MINUTES);
        return { dueAt: due.kind === "moment" ? due.at.toISOString() : null };
      }),
    getQuestionSettings: async (_input, call) => {
      const { settings, approval, version } = await call.read(findSettings);
      return { settings, approval, version };
    },
    saveQuestionSettings: ({ body }, call) => call.work((work) => saveSettings(work, body.settings, body.version)),
  });
