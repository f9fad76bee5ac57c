/** What was decided about a question, and what is proposed about why it was asked. */
import type { ContactReasonId, ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

/** Of these, what was proposed before: what is looked at twice is done once. */
export async function findKnown(tx: OrganisationTransaction, ids: readonly SuggestionId[]): Promise<Set<SuggestionId>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom("suggestions")
    .select("id")
    .where("id", "in", [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id as SuggestionId));
}

export type Triaged = { readonly reasonId: ContactReasonId; readonly confidence: number };

/** What somebody accepted; else what is proposed to be filled in and nobody decided on yet. */
export async function findReason(tx: OrganisationTransaction, id: ConversationId): Promise<Triaged | null> {
  const decided = await tx.selectFrom("conversations").select("reason_id").where("id", "=", id).executeTakeFirst();
  if (decided?.reason_id) return { reasonId: decided.reason_id as ContactReasonId, confidence: ACCEPTED };
  const { rows } = await sql<Triaged>`
    select s.value ->> 'reasonId' as "reasonId", s.confidence from suggestions s
    where s.conversation_id = ${id} and s.task = 'reason' and s.level >= 2 and s.value ? 'reasonId'
      and not exists (select from suggestion_decisions where suggestion_id = s.id)
    order by s.at desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Who accepted it read the letter; why a customer came may still turn out otherwise. */
const ACCEPTED = 0.95;
