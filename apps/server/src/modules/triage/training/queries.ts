/** Closed conversations to learn from: the first letter of each, and why the customer wrote according to who closed it. */
import type { ContactReasonId, ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Closed, Unsaid } from "./shapes.ts";

/** The newest so many: older ones tell of other products and other words. */
export const MOST_LEARNED = 20_000;
/** Of which nobody said why: more of them cost memory and time, and hardly tell more. */
export const MOST_UNSAID = 5_000;
const PAGE = 500;
const MOST_CHARACTERS = 2_000;

export type Place = { readonly at: Date; readonly id: string };
type Row = Place & {
  conversationId: string;
  customerId: string;
  subject: string;
  text: string;
  chosen: string;
  verdict: string | null;
  judgement: string | null;
  judged: string | null;
};

const closedOf = (row: Row): Closed => ({
  conversationId: row.conversationId as ConversationId,
  customerId: row.customerId as CustomerId,
  letter: { subject: row.subject, text: row.text },
  chosen: row.chosen as ContactReasonId,
  verdict: row.verdict,
  rechecked: row.judgement && row.judged ? { reasonId: row.judged as ContactReasonId, judgement: row.judgement } : null,
});

/** Newest first, before a place. What a program wrote, what we began ourselves and what was erased is not learned from. */
export async function findClosed(
  tx: OrganisationTransaction,
  before: Place | null,
): Promise<{ closed: Closed[]; next: Place | null }> {
  const from = before ? sql`and (w.at, w.id) < (${before.at}, ${before.id}::uuid)` : sql``;
  const { rows } = await sql<Row & { usable: boolean }>`
    select w.at, w.id, w.conversation_id as "conversationId", c.customer_id as "customerId", c.subject, w.reason_id as chosen,
      left(coalesce(first.text, ''), ${MOST_CHARACTERS}) as text, again.judgement, again.judged,
      (select line ->> 'verdict' from jsonb_array_elements(w.proposals) line where line ->> 'field' = 'reasonId' limit 1) as verdict,
      c.erased_at is null and first.direction = 'in' and not first.automatic
        and not exists (select from wrap_ups later where later.conversation_id = w.conversation_id and (later.at, later.id) > (w.at, w.id)) as usable
    from wrap_ups w join conversations c on c.id = w.conversation_id
    left join lateral (
      select text, direction, coalesce((mail ->> 'automatic')::boolean, false) as automatic from messages
      where conversation_id = c.id and direction <> 'note' order by arrival, at, id limit 1
    ) first on true
    left join lateral (
      select r.judgement, s.value ->> 'reasonId' as judged from suggestions s join suggestion_rechecks r on r.suggestion_id = s.id
      where s.conversation_id = c.id and s.task = 'reason' order by r.at desc limit 1
    ) again on true
    where w.reason_id is not null ${from}
    order by w.at desc, w.id desc limit ${PAGE}`.execute(tx);
  const last = rows.length < PAGE ? undefined : rows.at(-1);
  return {
    closed: rows.filter(({ usable }) => usable).map(closedOf),
    next: last ? { at: last.at, id: last.id } : null,
  };
}

/** Solved, and never wrapped up with a reason. Newest first, before a place; the rest as for those that were. `read`: how many were looked at. */
export async function findUnsaid(
  tx: OrganisationTransaction,
  before: Place | null,
): Promise<{ unsaid: Unsaid[]; next: Place | null; read: number }> {
  const from = before ? sql`and (c.state_since, c.id) < (${before.at}, ${before.id}::uuid)` : sql``;
  const { rows } = await sql<Place & { customerId: string; subject: string; text: string; usable: boolean }>`
    select c.state_since as at, c.id, c.customer_id as "customerId", c.subject, left(coalesce(first.text, ''), ${MOST_CHARACTERS}) as text,
      c.erased_at is null and coalesce(first.direction = 'in' and not first.automatic, false)
        and not exists (select from wrap_ups w where w.conversation_id = c.id and w.reason_id is not null) as usable
    from conversations c
    left join lateral (
      select text, direction, coalesce((mail ->> 'automatic')::boolean, false) as automatic from messages
      where conversation_id = c.id and direction <> 'note' order by arrival, at, id limit 1
    ) first on true
    where c.state = 'solved' ${from}
    order by c.state_since desc, c.id desc limit ${PAGE}`.execute(tx);
  const last = rows.length < PAGE ? undefined : rows.at(-1);
  return {
    unsaid: rows.filter(({ usable }) => usable).map(unsaidOf),
    next: last ? { at: last.at, id: last.id } : null,
    read: rows.length,
  };
}

const unsaidOf = ({ id, customerId, subject, text }: Pick<Row, "id" | "customerId" | "subject" | "text">): Unsaid => ({
  conversationId: id as ConversationId,
  customerId: customerId as CustomerId,
  letter: { subject, text },
});

/** How many there are about. */
export async function countClosed(tx: OrganisationTransaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from wrap_ups where reason_id is not null limit ${MOST_LEARNED}) newest`.execute(
    tx,
  );
  return rows[0]!.count;
}

/** What changed since a training began: conversations that were closed, and customers who were erased. */
export async function findNews(
  tx: OrganisationTransaction,
  since: Date | null,
): Promise<{ closed: boolean; erased: boolean }> {
  const after = since ?? new Date(0);
  const { rows } = await sql<{ closed: boolean; erased: boolean }>`
    select exists (select from wrap_ups where reason_id is not null and at > ${after}) as closed,
      exists (select from erasures where state = 'done' and ended_at > ${after}) as erased`.execute(tx);
  return rows[0]!;
}
