/** Questions as rows, and what they ask of their neighbours. The casts: these columns are only written through these types. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type {
  ConversationId,
  DepartmentId,
  InboxId,
  MessageId,
  OrganisationId,
  PersonId,
  QuestionId,
} from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Colleague, Question, QuestionContext, QuestionMail, QuestionState } from "@luwte/contract/questions.ts";
import type { Selectable } from "kysely";
import type { Questions } from "../../platform/database/schema.generated.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Work } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";
import type { NewNotice } from "../mail/public.ts";

export type QuestionNeeds = {
  readonly conversations: Pick<Conversations, "lock" | "find" | "findSome" | "findMessage" | "addNote" | "addActivity">;
  /** A letter that is no message leaves, if and only if this unit of work is kept. */
  post(work: Work, notice: NewNotice): Promise<void>;
};

/** What links are made with. */
export type House = Pick<Platform, "secrets" | "settings">;

/** What is stored besides what everybody is shown. */
export type Kept = Question & { readonly replyToken: string };

type Row = Omit<Selectable<Questions>, "organisation_id">;

export const keptOf = (row: Row): Kept => ({
  id: row.id as QuestionId,
  conversationId: row.conversation_id as ConversationId,
  departmentId: row.department_id as DepartmentId | null,
  name: row.name,
  address: row.address,
  language: row.language as Language,
  words: row.words,
  context: row.context as QuestionContext,
  dueAt: row.due_at.toISOString(),
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asked_by as PersonId | null,
  times: row.times,
  mail: mailOf(row),
  wish: row.wish as Question["wish"],
  state: stateOf(row),
  version: row.version,
  replyToken: row.reply_token,
});

/** Without what only the server remembers. */
export const shown = ({ replyToken: _token, ...question }: Kept): Question => question;

function mailOf({ mail, mail_at, mail_reason }: Row): QuestionMail {
  const kind = mail as QuestionMail["kind"];
  if (kind === "queued") return { kind };
  const at = mail_at!.toISOString();
  return kind === "sent" ? { kind, at } : { kind, at, reason: mail_reason ?? "" };
}

function stateOf(row: Row): QuestionState {
  const kind = row.state as QuestionState["kind"];
  if (kind === "open") return { kind };
  const at = row.settled_at!.toISOString();
  if (kind === "withdrawn") return { kind, at, by: row.settled_by as ActorShape };
  const via = row.via as "link" | "mail";
  return { kind, at, by: row.settled_by as Colleague, via, messageId: row.message_id as MessageId | null };
}

export type Asked = Pick<
  Question,
  "id" | "conversationId" | "departmentId" | "name" | "address" | "language" | "words" | "context" | "dueAt"
>;

export type Change = Partial<
  Pick<
    Question,
    | "departmentId"
    | "name"
    | "address"
    | "language"
    | "words"
    | "dueAt"
    | "askedBy"
    | "times"
    | "mail"
    | "wish"
    | "state"
  >
> & { readonly askedAt?: Date };

export type Step = "soon" | "due" | "overdue";

/** Which question a link opens. */
export type Opened = { readonly organisationId: OrganisationId; readonly questionId: QuestionId };

/** From where letters leave. */
export type Sender = { readonly inboxId: InboxId; readonly own: readonly string[] };
