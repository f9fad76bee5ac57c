/** The tables of cards and of who read them. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import type { ConversationId, HandoverCardId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import { MOST_CARDS } from "@luwte/contract/views/handover.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { NewCard } from "./shapes.ts";

const cards = (tx: OrganisationTransaction) =>
  tx
    .selectFrom("handover_cards as h")
    .leftJoin("handover_reads as r", "r.card_id", "h.id")
    .selectAll("h")
    .select(["r.person_id as read_by", "r.at as read_at"]);
type Row = Awaited<ReturnType<ReturnType<typeof cards>["executeTakeFirstOrThrow"]>>;

const cardOf = (row: Row): HandoverCard => ({
  id: row.id as HandoverCardId,
  conversationId: row.conversation_id as ConversationId,
  number: row.number,
  at: row.at.toISOString(),
  by: row.by as ActorShape,
  made: row.made as HandoverCard["made"],
  because: row.because as HandoverCard["because"],
  fromId: row.from_id as PersonId | null,
  toId: row.to_id as PersonId | null,
  toTeamId: row.to_team_id as TeamId | null,
  question: row.question,
  done: row.done,
  promised: row.promised,
  strong: row.strong,
  nextStep: row.next_step,
  read: row.read_by && row.read_at ? { personId: row.read_by as PersonId, at: row.read_at.toISOString() } : null,
});

/** The highest number first. */
export async function listCards(tx: OrganisationTransaction, id: ConversationId): Promise<HandoverCard[]> {
  const query = cards(tx).where("h.conversation_id", "=", id).orderBy("h.number", "desc").limit(MOST_CARDS);
  return (await query.execute()).map(cardOf);
}

export async function findCard(tx: OrganisationTransaction, id: HandoverCardId): Promise<HandoverCard | null> {
  const row = await cards(tx).where("h.id", "=", id).executeTakeFirst();
  return row ? cardOf(row) : null;
}

export async function newestCard(tx: OrganisationTransaction, id: ConversationId): Promise<HandoverCard | null> {
  const query = cards(tx).where("h.conversation_id", "=", id).orderBy("h.number", "desc");
  const row = await query.limit(1).executeTakeFirst();
  return row ? cardOf(row) : null;
}

/** The conversation is held, so nobody else numbers one meanwhile. Null: the id is taken where we do not see it. */
export async function insertCard(work: Work, made: NewCard): Promise<HandoverCard | null> {
  const { question, done, promised, strong, nextStep } = made.words;
  const last = work.tx
    .selectFrom("handover_cards")
    .select(sql<number>`coalesce(max(number), 0) + 1`.as("number"))
    .where("conversation_id", "=", made.conversationId);
  const row = await work.tx
    .insertInto("handover_cards")
    .values({
      id: made.id,
      organisation_id: work.organisationId,
      conversation_id: made.conversationId,
      number: last,
      at: work.now,
      by: JSON.stringify(work.actor),
      made: made.made,
      because: made.because,
      from_id: made.fromId,
      to_id: made.toId,
      to_team_id: made.toTeamId,
      question,
      done,
      promised,
      strong,
      next_step: nextStep,
      proposals: JSON.stringify(made.judged),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? cardOf({ ...row, read_by: null, read_at: null }) : null;
}

/** The first reading counts. */
export async function insertRead(work: Work, cardId: HandoverCardId, personId: PersonId): Promise<void> {
  await work.tx
    .insertInto("handover_reads")
    .values({ card_id: cardId, organisation_id: work.organisationId, person_id: personId, at: work.now })
    .onConflict((conflict) => conflict.column("card_id").doNothing())
    .execute();
}

export async function isTeam(tx: OrganisationTransaction, id: TeamId): Promise<boolean> {
  return (await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}
