/** Operations of questions to other departments: asking, asking again, moving, withdrawing, and whom one may ask. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { ConversationId, DepartmentId, Position, QuestionId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Approval } from "../promises.ts";
import {
  Addressee,
  ContextChoice,
  QuestionEntry,
  QuestionFilter,
  QuestionSettings,
  QuestionWords,
} from "../questions.ts";

const params = z.object({ questionId: QuestionId });
const reply = QuestionEntry;

export const listQuestions = operation({
  id: "listQuestions",
  method: "GET",
  path: "/api/questions",
  summary:
    "Questions to other departments, what is due first on top: of a conversation, a person or teams; 300 at most",
  right: "questions.read",
  query: QuestionFilter,
  reply: z.object({ items: z.array(QuestionEntry), more: z.boolean(), position: Position }),
  refusals: [],
});

export const askQuestion = operation({
  id: "askQuestion",
  method: "POST",
  path: "/api/conversations/{conversationId}/questions",
  summary: "Ask a colleague in another department one question; the same id twice is one question",
  right: "questions.write",
  params: z.object({ conversationId: ConversationId }),
  body: z.object({
    id: QuestionId,
    to: Addressee,
    words: QuestionWords,
    context: ContextChoice.default({ customerName: false, subject: false, messageIds: [], attachmentIds: [] }),
    dueAt: Moment,
  }),
  reply,
  refusals: ["not_found", "due_in_past", "too_many_questions", "address_not_allowed", "no_mailbox"],
  success: 201,
});

/** Also of a question that was answered or withdrawn: then it is open again. `to` absent: the same colleague. */
export const askQuestionAgain = operation({
  id: "askQuestionAgain",
  method: "PUT",
  path: "/api/questions/{questionId}/asking",
  summary: "Ask again, or somebody else: a new mail with a new link, and the earlier link no longer opens",
  right: "questions.write",
  params,
  body: z.object({
    to: Addressee.optional(),
    words: QuestionWords.optional(),
    dueAt: Moment,
    version: z.number().int(),
  }),
  reply,
  refusals: ["not_found", "changed_meanwhile", "due_in_past", "address_not_allowed", "no_mailbox"],
});

export const moveQuestion = operation({
  id: "moveQuestion",
  method: "PUT",
  path: "/api/questions/{questionId}/due",
  summary: "Give the colleague another due time; they are told by mail",
  right: "questions.write",
  params,
  body: z.object({ dueAt: Moment, version: z.number().int() }),
  reply,
  refusals: ["not_found", "changed_meanwhile", "question_settled", "due_in_past"],
});

export const withdrawQuestion = operation({
  id: "withdrawQuestion",
  method: "PUT",
  path: "/api/questions/{questionId}/withdrawal",
  summary: "The answer is no longer needed: the link no longer opens, and the colleague is told",
  right: "questions.write",
  params,
  reply,
  refusals: ["not_found", "question_settled"],
});

/** In the department's own service hours; the caller's organisation's for `departmentId` absent. */
export const proposeQuestionDue = operation({
  id: "proposeQuestionDue",
  method: "GET",
  path: "/api/question-due",
  summary: "By when a department could answer, counted in its service hours from now",
  right: "questions.read",
  query: z.object({ departmentId: DepartmentId.optional() }),
  reply: z.object({ dueAt: Moment.nullable() }),
  refusals: ["not_found"],
});

const Saved = z.object({ settings: QuestionSettings, version: z.number().int() });

export const getQuestionSettings = operation({
  id: "getQuestionSettings",
  method: "GET",
  path: "/api/question-settings",
  summary: "Departments that can be asked, when they are reminded, and the texts of those mails",
  right: "questions.read",
  reply: Saved.extend({ approval: Approval }),
});

export const saveQuestionSettings = operation({
  id: "saveQuestionSettings",
  method: "PUT",
  path: "/api/question-settings",
  summary: "Change departments, reminders and texts; who saves a text approves it",
  right: "questions.manage",
  body: Saved,
  reply: Saved.extend({ approval: Approval }),
  refusals: ["changed_meanwhile", "invalid_request"],
});
