/** The table of promises. */
import type { ConversationId, MessageId, PersonId, PromiseId } from "@luwte/contract/ids.ts";
import type { ListOrder, RowKey } from "@luwte/contract/lists.ts";
import type { CustomerPromise, PromiseFilter } from "@luwte/contract/promises.ts";
import { type RawBuilder, sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { type Change, type Kept, keptOf, promiseOf } from "./shapes.ts";

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
const uuids = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

export async function findPromise(tx: OrganisationTransaction, id: PromiseId): Promise<Kept | null> {
  const row = await tx.selectFrom("promises").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? keptOf(row) : null;
}

/** Null when this id was used before, also by somebody whom we cannot see. */
export async function insertPromise(
  { tx, organisationId, actor, now }: Work,
  made: Pick<CustomerPromise, "id" | "conversationId" | "words" | "dueAt" | "ownerId" | "messageId" | "provenance">,
): Promise<CustomerPromise | null> {
  const row = await tx
    .insertInto("promises")
    .values({
      id: made.id,
      organisation_id: organisationId,
      conversation_id: made.conversationId,
      words: made.words,
      due_at: made.dueAt,
      first_due_at: made.dueAt,
      made_at: now,
      made_by: JSON.stringify(actor),
      owner_id: made.ownerId,
      message_id: made.messageId,
      provenance: json(made.provenance),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? promiseOf(row) : null;
}

/** One column or more per field. */
const COLUMNS: { [Field in keyof Required<Change>]: (value: NonNullable<unknown> | null) => Record<string, unknown> } =
  {
    words: (words) => ({ words }),
    dueAt: (due_at) => ({ due_at }),
    firstDueAt: (first_due_at) => ({ first_due_at }),
    ownerId: (owner_id) => ({ owner_id }),
    ownerChosen: (owner_chosen) => ({ owner_chosen }),
    toldAt: (told_at) => ({ told_at }),
    movedBy: (moved_by_message) => ({ moved_by_message }),
    movedFrom: (movedFrom) => ({ moved_from: json(movedFrom) }),
    state: (state) => stateColumns(state as CustomerPromise["state"]),
  };

const stateColumns = (state: CustomerPromise["state"]) => ({
  state: state.kind,
  settled_at: state.kind === "open" ? null : state.at,
  settled_by: state.kind === "open" ? null : JSON.stringify(state.by),
  release_reason: state.kind === "released" ? state.reason : null,
});

/** Held before, with its conversation, so nobody else did meanwhile. */
export async function updatePromise(tx: OrganisationTransaction, id: PromiseId, change: Change): Promise<Kept> {
  const fields = Object.keys(change) as (keyof Change)[];
  const columns = Object.assign({}, ...fields.map((field) => COLUMNS[field](change[field] ?? null)));
  const row = await tx
    .updateTable("promises")
    .set({ ...columns, version: sql`version + 1` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return keptOf(row);
}

export async function deletePromise(tx: OrganisationTransaction, id: PromiseId): Promise<void> {
  await tx.deleteFrom("promises").where("id", "=", id).execute();
}

/** More of one conversation are not looked at. */
const MOST_OF_ONE = 500;

export async function promisesOf(tx: OrganisationTransaction, conversationId: ConversationId): Promise<Kept[]> {
  const query = tx.selectFrom("promises").selectAll().where("conversation_id", "=", conversationId);
  return (await query.orderBy("due_at").orderBy("id").limit(MOST_OF_ONE).execute()).map(keptOf);
}

export async function openPromises(tx: OrganisationTransaction, conversationId: ConversationId): Promise<Kept[]> {
  return (await promisesOf(tx, conversationId)).filter(({ state }) => state.kind === "open");
}

/** More appointments than this in the days that are looked at leave no room for another anyway. */
const MOST_DUE = 5000;

/** When open promises are due, of the whole organisation. */
export async function dueBetween(tx: OrganisationTransaction, from: Date, until: Date): Promise<Date[]> {
  const query = tx.selectFrom("promises").select("due_at").where("state", "=", "open");
  const rows = await query.where("due_at", ">=", from).where("due_at", "<=", until).limit(MOST_DUE).execute();
  return rows.map(({ due_at }) => due_at);
}

export async function promisesIn(tx: OrganisationTransaction, messageId: MessageId): Promise<Kept[]> {
  const query = tx.selectFrom("promises").selectAll().where("message_id", "=", messageId);
  return (await query.orderBy("id").limit(MOST_OF_ONE).execute()).map(keptOf);
}

export async function promisesMovedBy(tx: OrganisationTransaction, messageId: MessageId): Promise<Kept[]> {
  const query = tx.selectFrom("promises").selectAll().where("moved_by_message", "=", messageId);
  return (await query.orderBy("id").limit(MOST_OF_ONE).execute()).map(keptOf);
}

type Standing = { open: number; nearest: Date | null };

export async function openOf(tx: OrganisationTransaction, conversationId: ConversationId): Promise<Standing> {
  const { open, nearest } = await tx
    .selectFrom("promises")
    .select((eb) => [eb.fn.countAll<string>().as("open"), eb.fn.min("due_at").as("nearest")])
    .where("conversation_id", "=", conversationId)
    .where("state", "=", "open")
    .executeTakeFirstOrThrow();
  return { open: Number(open), nearest };
}

/** One condition per field of the filter, as `isListed` has them. */
const NARROWS: {
  [Field in keyof Required<PromiseFilter>]: (want: NonNullable<PromiseFilter[Field]>) => RawBuilder<boolean>;
} = {
  states: (states) => sql`p.state = any(${states}::text[])`,
  conversationId: (id) => sql`p.conversation_id = ${id}::uuid`,
  customerId: (id) => sql`c.customer_id = ${id}::uuid`,
  ownerId: (id) => sql`p.owner_id = ${id}::uuid`,
  teamIds: (ids) => sql`c.team_id = ${uuids(ids)}`,
};

function narrowed(filter: PromiseFilter): RawBuilder<boolean> {
  const fields = (Object.keys(NARROWS) as (keyof PromiseFilter)[]).filter((field) => filter[field] !== undefined);
  const parts = fields.map((field) => (NARROWS[field] as (want: unknown) => RawBuilder<boolean>)(filter[field]));
  return sql.join([sql`true`, ...parts], sql` and `) as RawBuilder<boolean>;
}

type Page = { filter: PromiseFilter; order: ListOrder; after: RowKey | null; limit: number };

export async function listPromises(
  tx: OrganisationTransaction,
  { filter, order, after, limit }: Page,
): Promise<CustomerPromise[]> {
  const direction = order === "urgent" ? "asc" : "desc";
  const beyond = order === "urgent" ? sql`>` : sql`<`;
  let query = tx
    .selectFrom("promises as p")
    .innerJoin("conversations as c", "c.id", "p.conversation_id")
    .selectAll("p")
    .where(narrowed(filter));
  if (after)
    query = query.where(sql<boolean>`(p.due_at, p.id) ${beyond} (${after.moment}::timestamptz, ${after.id}::uuid)`);
  return (await query.orderBy("p.due_at", direction).orderBy("p.id", direction).limit(limit).execute()).map(promiseOf);
}

export async function isActiveColleague(tx: OrganisationTransaction, id: PersonId): Promise<boolean> {
  const query = tx.selectFrom("people").select("id").where("id", "=", id).where("active", "=", true);
  return (await query.executeTakeFirst()) !== undefined;
}
