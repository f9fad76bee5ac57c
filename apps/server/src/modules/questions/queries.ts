/** The table of questions. */
import type { ConversationId, PersonId, QuestionId, TeamId } from "@luwte/contract/ids.ts";
import type { QuestionFilter, QuestionState } from "@luwte/contract/questions.ts";
import { type RawBuilder, sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { type Asked, type Change, type Kept, keptOf } from "./shapes.ts";

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
const uuids = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

export async function findQuestion(tx: OrganisationTransaction, id: QuestionId): Promise<Kept | null> {
  const row = await tx.selectFrom("questions").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? keptOf(row) : null;
}

/** Null when this id was used before, also by somebody whom we cannot see. */
export async function insertQuestion(
  { tx, organisationId, actor, now }: Work,
  asked: Asked,
  replyToken: string,
): Promise<Kept | null> {
  const row = await tx
    .insertInto("questions")
    .values({
      id: asked.id,
      organisation_id: organisationId,
      conversation_id: asked.conversationId,
      department_id: asked.departmentId,
      name: asked.name,
      address: asked.address,
      language: asked.language,
      words: asked.words,
      context: JSON.stringify(asked.context),
      due_at: asked.dueAt,
      asked_at: now,
      asked_by: actor.kind === "person" ? actor.personId : null,
      reply_token: replyToken,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? keptOf(row) : null;
}

/** One column or more per field. */
const COLUMNS: { [Field in keyof Required<Change>]: (value: never) => Record<string, unknown> } = {
  departmentId: (department_id) => ({ department_id }),
  name: (name) => ({ name }),
  address: (address) => ({ address }),
  language: (language) => ({ language }),
  words: (words) => ({ words }),
  dueAt: (due_at) => ({ due_at }),
  askedAt: (asked_at) => ({ asked_at }),
  askedBy: (asked_by) => ({ asked_by }),
  times: (times) => ({ times }),
  wish: (wish) => ({ wish: json(wish) }),
  mail: (mail: Kept["mail"]) => ({
    mail: mail.kind,
    mail_at: mail.kind === "queued" ? null : mail.at,
    mail_reason: mail.kind === "failed" ? mail.reason : null,
  }),
  state: (state: QuestionState) => stateColumns(state),
};

const stateColumns = (state: QuestionState) => ({
  state: state.kind,
  settled_at: state.kind === "open" ? null : state.at,
  settled_by: state.kind === "open" ? null : JSON.stringify(state.by),
  via: state.kind === "answered" ? state.via : null,
  message_id: state.kind === "answered" ? state.messageId : null,
});

/** Held before, with its conversation, so nobody else did meanwhile. */
export async function updateQuestion(tx: OrganisationTransaction, id: QuestionId, change: Change): Promise<Kept> {
  const fields = Object.keys(change) as (keyof Change)[];
  const columns = Object.assign({}, ...fields.map((field) => COLUMNS[field]((change[field] ?? null) as never)));
  const row = await tx
    .updateTable("questions")
    .set({ ...columns, version: sql`version + 1` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return keptOf(row);
}

/** More of one conversation are not looked at. */
const MOST_OF_ONE = 100;

export async function questionsOf(tx: OrganisationTransaction, conversationId: ConversationId): Promise<Kept[]> {
  const query = tx.selectFrom("questions").selectAll().where("conversation_id", "=", conversationId);
  return (await query.orderBy("due_at").orderBy("id").limit(MOST_OF_ONE).execute()).map(keptOf);
}

export async function openQuestions(tx: OrganisationTransaction, conversationId: ConversationId): Promise<Kept[]> {
  return (await questionsOf(tx, conversationId)).filter(({ state }) => state.kind === "open");
}

/** One condition per field of the filter, as `isQuestionListed` has them. */
const NARROWS: {
  [Field in keyof Required<QuestionFilter>]: (want: NonNullable<QuestionFilter[Field]>) => RawBuilder<boolean>;
} = {
  states: (states) => sql`q.state = any(${states}::text[])`,
  conversationId: (id) => sql`q.conversation_id = ${id}::uuid`,
  ownerId: (id: PersonId) => sql`coalesce(c.assignee_id, q.asked_by) = ${id}::uuid`,
  teamIds: (ids: readonly TeamId[]) => sql`c.team_id = ${uuids(ids)}`,
};

function narrowed(filter: QuestionFilter): RawBuilder<boolean> {
  const fields = (Object.keys(NARROWS) as (keyof QuestionFilter)[]).filter((field) => filter[field] !== undefined);
  const parts = fields.map((field) => (NARROWS[field] as (want: unknown) => RawBuilder<boolean>)(filter[field]));
  return sql.join([sql`true`, ...parts], sql` and `) as RawBuilder<boolean>;
}

export async function listQuestions(
  tx: OrganisationTransaction,
  filter: QuestionFilter,
  limit: number,
): Promise<Kept[]> {
  const rows = await tx
    .selectFrom("questions as q")
    .innerJoin("conversations as c", "c.id", "q.conversation_id")
    .selectAll("q")
    .where(narrowed(filter))
    .orderBy("q.due_at")
    .orderBy("q.id")
    .limit(limit)
    .execute();
  return rows.map(keptOf);
}

/** Named by a mail that answers, the nearest first. */
export async function findNamed(
  tx: OrganisationTransaction,
  { ids, tokens }: { ids: readonly string[]; tokens: readonly string[] },
): Promise<Kept[]> {
  const { rows } = await sql<Parameters<typeof keptOf>[0]>`
    select * from questions where id = ${uuids(ids)} or reply_token = any(${[...tokens]}::text[]) limit 20`.execute(tx);
  const found = rows.map(keptOf);
  const byId = ids.flatMap((id) => found.filter((question) => question.id === id));
  return [...byId, ...found.filter((question) => tokens.includes(question.replyToken))];
}
