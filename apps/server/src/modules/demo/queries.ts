/** The demo's own tables, and the few questions about the whole database: is there anything yet, which organisation is the demo. */
import { type InboxId, newId, type OrganisationId, type TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import { again } from "../../platform/database/again.ts";
import type { Database } from "../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import { TEAM_NAMES, type TeamKey } from "./shapes.ts";

export async function isAnythingThere(database: Database): Promise<boolean> {
  return (await database.selectFrom("organisations").select("id").limit(1).executeTakeFirst()) !== undefined;
}

export async function findDemo(database: Database): Promise<OrganisationId | null> {
  const row = await database.selectFrom("organisations").select("id").where("demo", "=", true).executeTakeFirst();
  return (row?.id as OrganisationId | undefined) ?? null;
}

/** Most tables go with their organisation; these hold no reference to it, so that writing to them costs less. */
const WITHOUT_REFERENCE = ["events", "conversation_counts", "search_pending"] as const;

/** Only ever a demo: the condition stands here, not with the caller. Whatever is at work in it meanwhile may be in the way. */
export async function deleteDemo(database: Database, id: OrganisationId): Promise<boolean> {
  const whole = database.deleteFrom("organisations").where("id", "=", id).where("demo", "=", true).returning("id");
  if (!(await again(() => whole.executeTakeFirst()))) return false;
  for (const table of WITHOUT_REFERENCE) {
    const rows = database.deleteFrom(table).where("organisation_id", "=", id);
    await again(() => rows.execute());
  }
  return true;
}

export async function listPeopleIds(tx: OrganisationTransaction): Promise<string[]> {
  return (await tx.selectFrom("people").select("id").execute()).map((row) => row.id);
}

export type DemoState = { arriving: boolean; nextAt: Date };

export async function insertState(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  nextAt: Date,
): Promise<void> {
  await tx.insertInto("demo_state").values({ organisation_id: organisationId, next_at: nextAt }).execute();
}

export async function readState(tx: OrganisationTransaction): Promise<DemoState | null> {
  const row = await tx.selectFrom("demo_state").selectAll().executeTakeFirst();
  return row ? { arriving: row.arriving, nextAt: row.next_at } : null;
}

export const setArriving = (tx: OrganisationTransaction, arriving: boolean) =>
  tx.updateTable("demo_state").set({ arriving }).execute();

/** One process of all gets the turn; the others see that the next one is later. */
export async function takeTurn(tx: OrganisationTransaction, now: Date, nextAt: Date): Promise<boolean> {
  const turn = await tx
    .updateTable("demo_state")
    .set({ next_at: nextAt })
    .where("arriving", "=", true)
    .where("next_at", "<=", now)
    .returning("organisation_id")
    .executeTakeFirst();
  return turn !== undefined;
}

/** How many of the demo's customers wait for an answer. */
export async function countWaiting(tx: OrganisationTransaction): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from conversations where demo and state = 'open'`.execute(tx);
  return rows[0]!.waiting;
}

export type KnownCustomer = {
  id: string;
  name: string;
  email: string;
  language: string | null;
  company: string | null;
  city: string;
};

export async function someCustomer(tx: OrganisationTransaction, chance: number): Promise<KnownCustomer | null> {
  const { rows } = await sql<KnownCustomer>`
    select k.id, k.name, a.value as email, k.language, k.company, coalesce(k.fields->>'city', '') as city
    from customers k join customer_addresses a on a.customer_id = k.id and a.kind = 'email'
    where k.demo and k.merged_into is null
    order by k.id offset floor(${chance}::float8 * (select count(*) from customers where demo))::int limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export type PostedMail = { recipients: string[]; subject: string; text: string };

export async function insertPost(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  mail: PostedMail,
  at: Date,
): Promise<void> {
  await tx
    .insertInto("demo_post")
    .values({ id: newId(at.getTime()), organisation_id: organisationId, ...mail, at })
    .execute();
}

const MOST_SHOWN = 100;

export async function listPost(tx: OrganisationTransaction) {
  const rows = await tx.selectFrom("demo_post").selectAll().orderBy("at", "desc").limit(MOST_SHOWN).execute();
  return rows.map((row) => ({
    id: row.id,
    to: row.recipients,
    subject: row.subject,
    text: row.text,
    at: row.at.toISOString(),
  }));
}

export type DemoInbox = { id: InboxId; name: string; address: string; teams: { id: TeamId; key: TeamKey }[] };

/** Teams are known by the names the cast gave them; one that was renamed gets no more from the demo by itself. */
export async function demoInbox(tx: OrganisationTransaction): Promise<DemoInbox | null> {
  const row = await tx
    .selectFrom("inboxes")
    .select(["id", "name", "address"])
    .where("demo", "=", true)
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const teams = await tx.selectFrom("teams").select(["id", "name"]).where("demo", "=", true).execute();
  const keyed = teams.flatMap(({ id, name }) => {
    const key = TEAM_NAMES.get(name);
    return key ? [{ id: id as TeamId, key }] : [];
  });
  return { ...row, id: row.id as InboxId, teams: keyed };
}

export async function demoWidgetKey(tx: OrganisationTransaction): Promise<string | null> {
  const row = await tx.selectFrom("widgets").select("key").where("demo", "=", true).limit(1).executeTakeFirst();
  return row?.key ?? null;
}
