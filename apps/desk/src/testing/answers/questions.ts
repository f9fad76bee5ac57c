/** Questions to other departments, of the make-believe server. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { refuse } from "@luwte/contract/errors.ts";
import { type DepartmentId, newId, type QuestionId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/questions.ts";
import {
  compareQuestions,
  isQuestionListed,
  type Question,
  type QuestionEntry,
  type QuestionSettings,
} from "@luwte/contract/questions.ts";
import { type Answers, type Call, found } from "../answering.ts";
import type { World } from "../world.ts";

const TEXT = "{name} {question} {due} {link}";
const TEXTS = { ask: TEXT, remind: TEXT, moved: TEXT, withdrawn: TEXT };
const HOUR = 3_600_000;

type Kept = { questions: Map<QuestionId, Question>; settings: QuestionSettings; version: number };
const kept = new WeakMap<World, Kept>();

export function questionsOf(world: World): Kept {
  const department = (name: string, address: string) => ({
    id: newId<DepartmentId>(),
    name,
    address,
    language: "nl" as const,
    hours: null,
    dueMinutes: 480,
  });
  const departments = [department("Logistiek", "logistiek@x.example"), department("Boekhouding", "geld@x.example")];
  const settings = { departments, anyAddress: false, remindMinutes: 120, texts: { nl: TEXTS, fr: TEXTS, en: TEXTS } };
  const known = kept.get(world) ?? { questions: new Map(), settings, version: 0 };
  kept.set(world, known);
  return known;
}

const entryOf = (world: World, question: Question): QuestionEntry => ({
  question,
  conversation: found(world.conversations.get(question.conversationId)),
});

/** What a test or a handler does: a question becomes another, and everybody hears it. */
export function tellQuestion(world: World, question: Question): QuestionEntry {
  questionsOf(world).questions.set(question.id, question);
  const entry = entryOf(world, question);
  world.tell({ type: "question.changed", payload: entry });
  return entry;
}

/** A question to the first department, open since now. */
export function plantQuestion(world: World, conversation: Conversation, words: string): Question {
  const [department] = questionsOf(world).settings.departments;
  const at = world.now().toISOString();
  const question: Question = {
    ...department!,
    id: newId(),
    conversationId: conversation.id,
    departmentId: department!.id,
    words,
    context: { customerName: null, subject: null, said: [], files: [] },
    dueAt: new Date(world.now().getTime() + 8 * HOUR).toISOString(),
    askedAt: at,
    askedBy: world.personNamed("Sanne").id,
    times: 1,
    mail: { kind: "sent", at },
    wish: null,
    state: { kind: "open" },
    version: 1,
  };
  tellQuestion(world, question);
  return question;
}

function changed({ world }: Call, id: QuestionId, part: Partial<Question>): QuestionEntry {
  const before = found(questionsOf(world).questions.get(id));
  return tellQuestion(world, { ...before, ...part, version: before.version + 1 });
}

export const questionsAnswers: Answers<typeof operations> = {
  listQuestions: ({ query }, { world }) => {
    const all = [...questionsOf(world).questions.values()].map((question) => entryOf(world, question));
    const items = all.filter((entry) => isQuestionListed(entry, query)).toSorted(compareQuestions);
    return { items, more: false, position: world.position() };
  },
  askQuestion: ({ params, body }, { world, person }) => {
    const { to } = body;
    if ("address" in to) return refuse("address_not_allowed");
    const department = found(questionsOf(world).settings.departments.find(({ id }) => id === to.departmentId));
    const row = found(world.conversations.get(params.conversationId));
    return tellQuestion(world, {
      id: body.id,
      conversationId: row.id,
      departmentId: department.id,
      name: department.name,
      address: department.address,
      language: "nl",
      words: body.words,
      context: {
        customerName: body.context.customerName ? row.customer.name : null,
        subject: body.context.subject ? row.subject : null,
        said: body.context.messageIds.map((messageId) => ({ messageId, by: "", at: body.dueAt, text: "" })),
        files: [],
      },
      dueAt: body.dueAt,
      askedAt: world.now().toISOString(),
      askedBy: person.id,
      times: 1,
      mail: { kind: "sent", at: world.now().toISOString() },
      wish: null,
      state: { kind: "open" },
      version: 1,
    });
  },
  askQuestionAgain: ({ params, body }, call) =>
    changed(call, params.questionId, {
      dueAt: body.dueAt,
      words: body.words ?? found(questionsOf(call.world).questions.get(params.questionId)).words,
      wish: null,
      state: { kind: "open" },
    }),
  moveQuestion: ({ params, body }, call) => changed(call, params.questionId, { dueAt: body.dueAt, wish: null }),
  withdrawQuestion: ({ params }, call) => {
    const at = call.world.now().toISOString();
    const by = { kind: "person" as const, personId: call.person.id };
    return changed(call, params.questionId, { state: { kind: "withdrawn", at, by } });
  },
  proposeQuestionDue: (_input, { world }) => ({ dueAt: new Date(world.now().getTime() + 8 * HOUR).toISOString() }),
  getQuestionSettings: (_input, { world }) => {
    const { settings, version } = questionsOf(world);
    return { settings, version, approval: null };
  },
  saveQuestionSettings: ({ body }, { world }) => {
    Object.assign(questionsOf(world), { settings: body.settings, version: body.version + 1 });
    return { settings: body.settings, version: body.version + 1, approval: null };
  },
};
