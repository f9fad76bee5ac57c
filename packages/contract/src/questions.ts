/** One question to a colleague in another department, who has no desk: to whom, what travels along, by when, and what became of it. */
import { z } from "zod";
import { Actor, EmailAddress, Moment, Name } from "./common.ts";
import { Attachment, Conversation } from "./conversations.ts";
import { AttachmentId, ConversationId, DepartmentId, MessageId, PersonId, QuestionId, TeamId } from "./ids.ts";
import { LANGUAGES, Language } from "./language.ts";
import { OpeningHours } from "./serviceLevels.ts";

export const QuestionWords = z.string().trim().min(1).max(2_000);
export const MOST_CONTEXT = 10;

/** What of the conversation the colleague may see, chosen by who asks. Nothing is chosen: only the question and the case number travel. */
export const ContextChoice = z.object({
  customerName: z.boolean().default(false),
  subject: z.boolean().default(false),
  messageIds: z.array(MessageId).max(MOST_CONTEXT).default([]),
  attachmentIds: z.array(AttachmentId).max(MOST_CONTEXT).default([]),
});
export type ContextChoice = z.output<typeof ContextChoice>;

/** As it was when it was asked: what changes in the conversation afterwards does not reach the colleague. */
export const QuestionContext = z.object({
  customerName: z.string().nullable(),
  subject: z.string().nullable(),
  said: z.array(z.object({ messageId: MessageId, by: z.string(), at: Moment, text: z.string() })),
  files: z.array(Attachment),
});
export type QuestionContext = z.output<typeof QuestionContext>;

/** A department from the settings, or somebody by address where the organisation allows it. */
export const Addressee = z.union([
  z.object({ departmentId: DepartmentId }),
  z.object({ name: Name, address: EmailAddress }),
]);
export type Addressee = z.output<typeof Addressee>;

/** Who answered: as they are called by what they wrote from. */
export const Colleague = z.object({ name: z.string(), address: z.string().nullable() });
export type Colleague = z.output<typeof Colleague>;

export const QUESTION_STATES = ["open", "answered", "withdrawn"] as const;
/** Late is not a state: it follows from `dueAt` and the clock. */
export const QuestionState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open") }),
  z.object({
    kind: z.literal("answered"),
    at: Moment,
    by: Colleague,
    via: z.enum(["link", "mail"]),
    messageId: MessageId.nullable(),
  }),
  z.object({ kind: z.literal("withdrawn"), at: Moment, by: Actor }),
]);
export type QuestionState = z.output<typeof QuestionState>;

/** What the colleague said instead of an answer; somebody of the team decides. */
export const QuestionWish = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("more_time"), until: Moment, words: z.string(), at: Moment }),
  z.object({ kind: z.literal("not_me"), ask: z.string(), words: z.string(), at: Moment }),
]);
export type QuestionWish = z.output<typeof QuestionWish>;

/** How far the mail with the question came. */
export const QuestionMail = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("queued") }),
  z.object({ kind: z.literal("sent"), at: Moment }),
  z.object({ kind: z.literal("failed"), at: Moment, reason: z.string() }),
]);
export type QuestionMail = z.output<typeof QuestionMail>;

export const Question = z.object({
  id: QuestionId,
  conversationId: ConversationId,
  /** Null: somebody by address. */
  departmentId: DepartmentId.nullable(),
  name: z.string(),
  address: z.string(),
  language: Language,
  words: QuestionWords,
  context: QuestionContext,
  dueAt: Moment,
  askedAt: Moment,
  askedBy: PersonId.nullable(),
  /** How often it was asked: each time with a link of its own, and the one before no longer opens. */
  times: z.number().int().min(1),
  mail: QuestionMail,
  wish: QuestionWish.nullable(),
  state: QuestionState,
  version: z.number().int(),
});
export type Question = z.output<typeof Question>;

/** With the conversation it was asked in: whose customer and team it is follows from there. */
export const QuestionEntry = z.object({ question: Question, conversation: Conversation });
export type QuestionEntry = z.output<typeof QuestionEntry>;

/** Every field narrows; an absent one does not. `ownerId`: of conversations that this person has, and what they asked in conversations that nobody has. */
export const QuestionFilter = z.object({
  states: z.array(z.enum(QUESTION_STATES)).min(1).max(3).optional(),
  conversationId: ConversationId.optional(),
  ownerId: PersonId.optional(),
  teamIds: z.array(TeamId).min(1).max(50).optional(),
});
export type QuestionFilter = z.output<typeof QuestionFilter>;

export function isQuestionListed({ question, conversation }: QuestionEntry, filter: QuestionFilter): boolean {
  const { states, conversationId, ownerId, teamIds } = filter;
  return (
    (!states || states.includes(question.state.kind)) &&
    (!conversationId || question.conversationId === conversationId) &&
    (!ownerId || (conversation.assigneeId ?? question.askedBy) === ownerId) &&
    (!teamIds || (conversation.teamId !== null && teamIds.includes(conversation.teamId)))
  );
}

/** What is due first on top; ids decide between equals. */
export const compareQuestions = ({ question: a }: QuestionEntry, { question: b }: QuestionEntry): number =>
  a.dueAt === b.dueAt ? (a.id < b.id ? -1 : Number(a.id > b.id)) : Date.parse(a.dueAt) - Date.parse(b.dueAt);

const ServiceMinutes = z
  .number()
  .int()
  .min(5)
  .max(60 * 24 * 30);

export const Department = z.object({
  id: DepartmentId,
  name: Name,
  address: EmailAddress,
  language: Language,
  /** null: the hours of the organisation. */
  hours: OpeningHours.nullable(),
  /** Minutes of its service time in which an answer is proposed to be due. */
  dueMinutes: ServiceMinutes,
});
export type Department = z.output<typeof Department>;

/** What a mail to a colleague says. Plain text with places. */
export const QUESTION_MAILS = ["ask", "remind", "moved", "withdrawn"] as const;
export type QuestionMailKind = (typeof QUESTION_MAILS)[number];
export const QUESTION_PLACES = ["name", "question", "due", "link", "asker", "organisation"] as const;
export type QuestionPlace = (typeof QUESTION_PLACES)[number];
/** Without these the mail could not be acted upon. */
export const NEEDED_PLACES: Readonly<Record<QuestionMailKind, readonly QuestionPlace[]>> = {
  ask: ["question", "due", "link"],
  remind: ["question", "due", "link"],
  moved: ["due", "link"],
  withdrawn: ["question"],
};
const MailText = z.string().trim().min(1).max(4_000);
const MailTexts = z.object({ ask: MailText, remind: MailText, moved: MailText, withdrawn: MailText });

export const QuestionSettings = z.object({
  departments: z.array(Department).max(100),
  /** Anybody by address; else only departments of the list. */
  anyAddress: z.boolean(),
  /** Minutes of service time before the due time at which the colleague is reminded. */
  remindMinutes: ServiceMinutes,
  texts: z.record(z.enum(LANGUAGES), MailTexts),
});
export type QuestionSettings = z.output<typeof QuestionSettings>;
