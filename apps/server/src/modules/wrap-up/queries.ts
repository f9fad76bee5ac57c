/** The table of wrap-ups, and what a proposal is made of. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ContactReasonId, ConversationId, PersonId, WrapUpId } from "@luwte/contract/ids.ts";
import type { FollowUp, Outcome, WhyNot, WrapUp } from "@luwte/contract/wrapUps.ts";
import { type Selectable, sql } from "kysely";
import type { WrapUps } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Earlier, Judged, NewWrapUp, Said } from "./shapes.ts";

const MOST_WRAP_UPS = 100;
const MOST_SAID = 200;
/** So many of the newest wrap-ups say what is usual now. */
const MOST_EARLIER = 500;

const wrapUpOf = (row: Selectable<WrapUps>): WrapUp => ({
  id: row.id as WrapUpId,
  conversationId: row.conversation_id as ConversationId,
  at: row.at.toISOString(),
  by: row.by as PersonId | null,
  reasonId: row.reason_id as ContactReasonId | null,
  outcome: row.outcome as Outcome,
  atOnce: row.at_once,
  whyNot: row.why_not as WhyNot | null,
  followUp: row.follow_up as FollowUp,
  proposals: (row.proposals as Judged[]).map(({ value: _, ...judged }) => judged),
});

/** Null: the id is taken where we do not see it. */
export async function insertWrapUp({ tx, organisationId }: Work, made: NewWrapUp): Promise<WrapUp | null> {
  const row = await tx
    .insertInto("wrap_ups")
    .values({
      id: made.id,
      organisation_id: organisationId,
      conversation_id: made.conversationId,
      team_id: made.teamId,
      by: made.by,
      at: made.at,
      reason_id: made.reasonId,
      outcome: made.outcome,
      at_once: made.atOnce,
      why_not: made.whyNot,
      follow_up: JSON.stringify(made.followUp),
      proposals: JSON.stringify(made.judged),
      took_ms: made.tookMs,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? wrapUpOf(row) : null;
}

export async function findWrapUp(tx: OrganisationTransaction, id: WrapUpId): Promise<WrapUp | null> {
  const row = await tx.selectFrom("wrap_ups").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? wrapUpOf(row) : null;
}

/** Newest first. */
export async function listWrapUps(tx: OrganisationTransaction, ids: readonly ConversationId[]): Promise<WrapUp[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("wrap_ups")
    .selectAll()
    .where("conversation_id", "in", [...ids])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(MOST_WRAP_UPS)
    .execute();
  return rows.map(wrapUpOf);
}

export async function findSaid(tx: OrganisationTransaction, id: ConversationId): Promise<Said[]> {
  const rows = await tx
    .selectFrom("messages as m")
    .select([
      "m.direction",
      "m.at",
      sql<boolean>`m.author_kind = 'person'`.as("byPerson"),
      sql<number>`(select count(*)::int from attachments a where a.message_id = m.id and not a.inline)`.as("files"),
    ])
    .where("m.conversation_id", "=", id)
    .orderBy("m.at")
    .orderBy("m.id")
    .limit(MOST_SAID)
    .execute();
  return rows.map((row) => ({ ...row, direction: row.direction as Said["direction"] }));
}

export async function findCodes(tx: OrganisationTransaction, id: ConversationId): Promise<string[]> {
  const rows = await tx
    .selectFrom("activities")
    .select("code")
    .where("conversation_id", "=", id)
    .limit(MOST_SAID)
    .execute();
  return rows.map(({ code }) => code);
}

/** Of other conversations, newest first. */
export async function findEarlier(
  tx: OrganisationTransaction,
  { id, customer, labelIds, inboxId, widgetId }: Conversation,
): Promise<Earlier[]> {
  const newest = tx
    .selectFrom("wrap_ups")
    .select(["conversation_id", "reason_id", "at"])
    .where("reason_id", "is not", null)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(MOST_EARLIER)
    .as("w");
  return tx
    .selectFrom(newest)
    .innerJoin("conversations as c", "c.id", "w.conversation_id")
    .select([
      sql<string>`w.reason_id`.as("reasonId"),
      "w.at",
      sql<boolean>`c.customer_id = ${customer.id}`.as("sameCustomer"),
      sql<boolean>`c.label_ids && ${[...labelIds]}::uuid[]`.as("sameLabel"),
      sql<boolean>`coalesce(c.inbox_id = ${inboxId}, c.widget_id = ${widgetId}, false)`.as("sameInbox"),
    ])
    .where("c.id", "!=", id)
    .orderBy("w.at", "desc")
    .execute();
}
