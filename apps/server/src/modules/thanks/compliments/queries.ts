/** The table of words that customers left for colleagues. */
import type { ComplimentId, ConversationId, CustomerId, PersonId } from "@luwte/contract/ids.ts";
import type { RowKey } from "@luwte/contract/lists.ts";
import type { Compliment, HeldCompliment, WallNote } from "@luwte/contract/thanks.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Helper, Landing, Words } from "../shapes.ts";

const MOST_HELD = 100;
const MOST_NOTES = 60;
const WALL_DAYS = 90;

type Row = {
  id: string;
  conversation_id: string;
  kind: string;
  words: string;
  at: Date;
  on_wall_since: Date | null;
  version: number;
  customer: string;
};

const complimentOf = (row: Row): Compliment => ({
  id: row.id as ComplimentId,
  conversationId: row.conversation_id as ConversationId,
  kind: row.kind as Compliment["kind"],
  words: row.words,
  customer: row.customer,
  at: row.at.toISOString(),
  onWallSince: row.on_wall_since?.toISOString() ?? null,
  version: row.version,
});

const withCustomer = (tx: OrganisationTransaction) =>
  tx
    .selectFrom("compliments as w")
    .innerJoin("conversations as c", "c.id", "w.conversation_id")
    .innerJoin("customers as k", "k.id", "c.customer_id");
const SHOWN = [
  "w.id",
  "w.conversation_id",
  "w.kind",
  "w.words",
  "w.at",
  "w.on_wall_since",
  "w.version",
  "k.name as customer",
] as const;

/** Erased words are no longer shown to anybody. */
export async function listOfPerson(
  tx: OrganisationTransaction,
  personId: PersonId,
  after: RowKey | null,
  limit: number,
): Promise<Compliment[]> {
  const rows = await withCustomer(tx)
    .select(SHOWN)
    .where("w.to_id", "=", personId)
    .where("w.state", "=", "delivered")
    .where("w.words", "!=", "")
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(w.at, w.id) < (${after!.moment}::timestamptz, ${after!.id}::uuid)`),
    )
    .orderBy("w.at", "desc")
    .orderBy("w.id", "desc")
    .limit(limit + 1)
    .execute();
  return rows.map(complimentOf);
}

export async function findCompliment(tx: OrganisationTransaction, id: ComplimentId): Promise<Compliment | null> {
  const row = await withCustomer(tx).select(SHOWN).where("w.id", "=", id).executeTakeFirst();
  return row ? complimentOf(row) : null;
}

/** Null: this was said before. A remark goes with its answer and may still change; what was thanked is thanked. */
export async function saveWords(
  { tx, organisationId, now }: Work,
  id: ComplimentId,
  conversationId: ConversationId,
  { kind, toId, words, place }: Words,
  { state, because }: Landing,
): Promise<ComplimentId | null> {
  const landed = { words, state, because: [...because] };
  const row = await tx
    .insertInto("compliments")
    .values({
      id,
      organisation_id: organisationId,
      conversation_id: conversationId,
      to_id: toId,
      kind,
      place,
      at: now,
      ...landed,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["conversation_id", "kind", "to_id"])
        .doUpdateSet({ ...landed, version: sql`compliments.version + 1` })
        .where("compliments.kind", "=", "remark")
        .where("compliments.words", "!=", words)
        // What a lead kept away is not brought back by changing a letter.
        .where("compliments.state", "!=", "kept_away"),
    )
    .returning("id")
    .executeTakeFirst();
  return row ? (row.id as ComplimentId) : null;
}

/** Null: it is not this person's, or not something for a wall. */
export async function hang(
  { tx, now }: Work,
  id: ComplimentId,
  personId: PersonId,
  onWall: boolean,
): Promise<ComplimentId | null> {
  const row = await tx
    .updateTable("compliments")
    .set({ on_wall_since: onWall ? sql`coalesce(on_wall_since, ${now})` : null, version: sql`version + 1` })
    .where("id", "=", id)
    .where("to_id", "=", personId)
    .where("state", "=", "delivered")
    .where("kind", "=", "compliment")
    .returning("id")
    .executeTakeFirst();
  return row ? (row.id as ComplimentId) : null;
}

export async function listWall(tx: OrganisationTransaction, now: Date): Promise<WallNote[]> {
  const rows = await tx
    .selectFrom("compliments as w")
    .innerJoin("people as p", "p.id", "w.to_id")
    .select(["w.id", "w.words", "w.at", "p.name"])
    .where("w.on_wall_since", ">", new Date(now.getTime() - WALL_DAYS * 86_400_000))
    .where("w.words", "!=", "")
    .orderBy("w.on_wall_since", "desc")
    .orderBy("w.id", "desc")
    .limit(MOST_NOTES)
    .execute();
  return rows.map(({ id, words, at, name }) => ({ id: id as ComplimentId, words, name, at: at.toISOString() }));
}

export async function listHeld(tx: OrganisationTransaction): Promise<HeldCompliment[]> {
  const rows = await withCustomer(tx)
    .leftJoin("people as p", "p.id", "w.to_id")
    .select([...SHOWN, "w.because", "p.name as forName"])
    .where("w.state", "=", "held")
    .where("w.words", "!=", "")
    .orderBy("w.at")
    .orderBy("w.id")
    .limit(MOST_HELD)
    .execute();
  return rows.map(({ because, forName, ...row }) => {
    const { onWallSince: _, version: __, ...held } = complimentOf(row);
    return { ...held, forName: forName ?? "", because: because as HeldCompliment["because"] };
  });
}

export type Judged = { readonly kind: "delivered" | "kept_away"; readonly reason: string | null };
/** Null: nothing of that id waits. Otherwise whom it is for. */
export async function judgeHeld(
  { tx, now, actor }: Work,
  id: ComplimentId,
  { kind, reason }: Judged,
): Promise<{ toId: PersonId | null; isCompliment: boolean } | null> {
  const row = await tx
    .updateTable("compliments")
    .set({
      state: kind,
      reason,
      judged_by: actor.kind === "person" ? actor.personId : null,
      judged_at: now,
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("state", "=", "held")
    .returning(["to_id", "kind"])
    .executeTakeFirst();
  return row ? { toId: row.to_id as PersonId | null, isCompliment: row.kind === "compliment" } : null;
}

const MOST_HELPERS = 5;
const HELPED_DAYS = 90;

/** Who wrote to this customer in this conversation, newest first; while nobody has: in those before it. */
export async function findHelpers(
  tx: OrganisationTransaction,
  { id, customerId }: { id: ConversationId; customerId: CustomerId },
  now: Date,
): Promise<Helper[]> {
  const since = new Date(now.getTime() - HELPED_DAYS * 86_400_000);
  const { rows } = await sql<Helper & { here: boolean }>`
    select p.id, p.name, bool_or(c.id = ${id}) as here from conversations c
    join messages m on m.conversation_id = c.id and m.direction = 'out' and m.author_kind = 'person'
    join people p on p.id = m.author_id and p.active
    where c.customer_id = ${customerId} and (c.id = ${id} or c.last_activity_at > ${since})
    group by p.id, p.name order by here desc, max(m.at) desc, p.id limit ${MOST_HELPERS}`.execute(tx);
  const here = rows.filter((each) => each.here);
  return (here.length > 0 ? here : rows).map(({ id: personId, name }) => ({ id: personId, name }));
}

/** Whom this customer thanked in this conversation. */
export async function findThanked(tx: OrganisationTransaction, id: ConversationId): Promise<PersonId[]> {
  const rows = await tx
    .selectFrom("compliments")
    .select("to_id")
    .where("conversation_id", "=", id)
    .where("kind", "=", "compliment")
    .where("to_id", "is not", null)
    .execute();
  return rows.map(({ to_id }) => to_id as PersonId);
}

const MOST_LEADS = 20;
/** Who looks at what was held: leads, or administrators where there are none. */
export async function findLeads(tx: OrganisationTransaction): Promise<PersonId[]> {
  const rows = await tx
    .selectFrom("people")
    .select(["id", "role"])
    .where("active", "=", true)
    .where("role", "in", ["lead", "administrator"])
    .orderBy("id")
    .execute();
  const leads = rows.filter(({ role }) => role === "lead");
  return (leads.length > 0 ? leads : rows).slice(0, MOST_LEADS).map(({ id }) => id as PersonId);
}
