/**
 * Questions that were answered, in an inverted index under their stems. Candidates are those with the question's rarest stems, so that fifty thousand cost little
 * more than five hundred.
 */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Answered, Line, Met, Pair } from "./shapes.ts";

const MOST_LINES = 200;
/** More of a message says no more. */
const MOST_CHARACTERS = 3_000;

/** Oldest first, without notes. */
export async function linesOf(tx: OrganisationTransaction, id: ConversationId): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select id, direction, author_kind = 'person' as "byPerson", coalesce((mail ->> 'automatic')::boolean, false) as automatic,
      left(text, ${MOST_CHARACTERS}) as text, at
    from messages where conversation_id = ${id} and direction <> 'note' order by arrival, at, id limit ${MOST_LINES}`.execute(
    tx,
  );
  return rows;
}

type Learned = Pair & { readonly terms: readonly string[]; readonly language: Language };

/** What was learned of a conversation before is replaced; nothing given: forgotten. */
export async function keepLearned(
  { tx, organisationId }: Work,
  conversationId: ConversationId,
  learned: readonly Learned[],
): Promise<void> {
  await tx.deleteFrom("answered_questions").where("conversation_id", "=", conversationId).execute();
  if (learned.length === 0) return;
  const rows = learned.map(({ question, answer, terms, language }) => ({
    answer_id: answer.id,
    organisation_id: organisationId,
    question_id: question.id,
    conversation_id: conversationId,
    language,
    terms: [...terms],
    at: answer.at,
  }));
  await tx.insertInto("answered_questions").values(rows).execute();
}

/** A stem that more questions have than this is too common to find one by. */
const COMMON = 2_000;
const RAREST = 8;
const MOST_CANDIDATES = 32;

/** Rarest first; `met` stops at one more than what counts as common. */
export async function countMet(
  tx: OrganisationTransaction,
  terms: readonly string[],
  language: Language,
): Promise<Met[]> {
  const { rows } = await sql<Met>`
    select term, met from count_answered(${terms}::text[], ${language}, ${COMMON}) order by met, term`.execute(tx);
  return rows;
}

export async function findAnswered(
  tx: OrganisationTransaction,
  asked: readonly Met[],
  language: Language,
  except: ConversationId,
): Promise<Answered[]> {
  const rare = asked.filter(({ met }) => met > 0 && met <= COMMON).slice(0, RAREST);
  if (rare.length === 0) return [];
  const [stems, weights] = [rare.map(({ term }) => term), rare.map(({ met }) => 1 / (1 + Math.log(1 + met)))];
  const { rows } = await sql<Answered>`
    select q.answer_id as "answerId", q.conversation_id as "conversationId", c.customer_id as "customerId", u.name as "customerName", q.terms,
      left(question.text, ${MOST_CHARACTERS}) as question, left(answer.text, ${MOST_CHARACTERS}) as answer
    from find_answered(${stems}::text[], ${weights}::float8[], ${language}, ${except}, ${MOST_CANDIDATES}) best
    join answered_questions q on q.answer_id = best.answer_id
    join messages question on question.id = q.question_id join messages answer on answer.id = q.answer_id
    join conversations c on c.id = q.conversation_id join customers u on u.id = c.customer_id
    order by best.points desc, best.at desc, q.answer_id`.execute(tx);
  return rows;
}

const MOST_SOLVED = 300;
/** Solved and not looked at yet; newest first. */
export async function findSolved(tx: OrganisationTransaction): Promise<ConversationId[]> {
  const { rows } = await sql<{ id: ConversationId }>`
    select id from conversations c where state = 'solved' and not exists (select from answered_questions q where q.conversation_id = c.id)
    order by state_since desc limit ${MOST_SOLVED}`.execute(tx);
  return rows.map(({ id }) => id);
}
