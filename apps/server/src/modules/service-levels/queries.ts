/** The levels of an organisation, what waits under them, and which due times leads were told of. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type {
  ConversationId,
  CustomerGroupId,
  CustomerId,
  OrganisationId,
  PersonId,
  TeamId,
} from "@luwte/contract/ids.ts";
import type { Role } from "@luwte/contract/rights.ts";
import type { ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import { sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Colleague, Overdue, StoredLevels, WaitingConversation } from "./shapes.ts";

const MOST_ORGANISATIONS = 1000;
const MOST_COLLEAGUES = 5000;

/** One question: it is asked for every message of a customer. */
export async function findStored(tx: OrganisationTransaction): Promise<StoredLevels> {
  const row = await tx
    .selectFrom("organisations")
    .leftJoin("service_levels", "service_levels.organisation_id", "organisations.id")
    .select(["organisations.time_zone", "service_levels.levels", "service_levels.version"])
    .executeTakeFirstOrThrow();
  return { levels: row.levels, timeZone: row.time_zone, version: row.version ?? 0 };
}

/** Null: somebody else saved meanwhile. */
export async function saveLevels(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  levels: ServiceLevels,
  version: number,
): Promise<number | null> {
  const written = JSON.stringify(levels);
  const row = await tx
    .insertInto("service_levels")
    .values({ organisation_id: organisationId, levels: written, version: version + 1 })
    .onConflict((conflict) =>
      conflict
        .column("organisation_id")
        .doUpdateSet({ levels: written, version: version + 1 })
        .where("service_levels.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row?.version ?? null;
}

export async function countGroups(tx: OrganisationTransaction, ids: readonly CustomerGroupId[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await tx
    .selectFrom("customer_groups")
    .select("id")
    .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return rows.length;
}

const waiting = (tx: OrganisationTransaction) =>
  tx
    .selectFrom("conversations")
    .innerJoin("customers", "customers.id", "conversations.customer_id")
    .select([
      "conversations.id",
      "conversations.channel",
      "conversations.waiting_since",
      "conversations.due_at",
      "customers.group_id",
      "conversations.first_answer_at",
    ])
    .where("conversations.waiting_since", "is not", null);

type Selected = Awaited<ReturnType<ReturnType<typeof waiting>["execute"]>>[number];

const waitingOf = (row: Selected): WaitingConversation => ({
  id: row.id as ConversationId,
  channel: row.channel as Channel,
  groupId: row.group_id as CustomerGroupId | null,
  waitingSince: row.waiting_since!,
  dueAt: row.due_at,
  answeredBefore: row.first_answer_at !== null,
});

/** A page of all in which somebody waits, in the order of ids. */
export async function findWaitingAfter(
  tx: OrganisationTransaction,
  after: ConversationId | null,
  limit: number,
): Promise<WaitingConversation[]> {
  const all = waiting(tx)
    .where("conversations.state", "in", ["open", "snoozed"])
    .orderBy("conversations.id")
    .limit(limit);
  const rows = await (after === null ? all : all.where("conversations.id", ">", after)).execute();
  return rows.map(waitingOf);
}

export async function findWaitingOf(
  tx: OrganisationTransaction,
  customerIds: readonly CustomerId[],
): Promise<WaitingConversation[]> {
  const rows = await waiting(tx)
    .where("conversations.customer_id", "=", sql<string>`any(${[...customerIds]}::uuid[])`)
    .where("conversations.state", "in", ["open", "snoozed"])
    .execute();
  return rows.map(waitingOf);
}

/** Written down and told in one transaction; who comes second finds them written. */
export async function takeOverdue(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  dueBefore: Readonly<Record<Channel, Date | null>>,
  limit: number,
): Promise<Overdue[]> {
  const { rows } = await sql<{
    id: ConversationId;
    due_at: Date;
    team_id: TeamId | null;
    subject: string;
    name: string;
  }>`
    with overdue as (
      select c.id, c.due_at, c.team_id, c.subject, c.customer_id from conversations c
      where c.state = 'open' and c.due_at <= case c.channel when 'chat' then ${dueBefore.chat}::timestamptz else ${dueBefore.mail}::timestamptz end
        and not exists (select from escalations e where e.conversation_id = c.id and e.due_at = c.due_at)
      order by c.due_at, c.id limit ${limit}
    ), written as (
      insert into escalations (organisation_id, conversation_id, due_at)
      select ${organisationId}::uuid, id, due_at from overdue on conflict do nothing returning conversation_id
    )
    select overdue.id, overdue.due_at, overdue.team_id, overdue.subject, customers.name from overdue
    join written on written.conversation_id = overdue.id join customers on customers.id = overdue.customer_id
    order by overdue.due_at, overdue.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    dueAt: row.due_at,
    teamId: row.team_id,
    subject: row.subject,
    customerName: row.name,
  }));
}

/** Who could be told. */
export async function findLeads(tx: OrganisationTransaction): Promise<Colleague[]> {
  const rows = await tx
    .selectFrom("people")
    .select([
      "id",
      "role",
      sql<TeamId[]>`array(select team_id from team_members where person_id = people.id)`.as("teamIds"),
    ])
    .where("active", "=", true)
    .where("role", "in", ["lead", "administrator"])
    .limit(MOST_COLLEAGUES)
    .execute();
  return rows.map((row) => ({ id: row.id as PersonId, role: row.role as Role, teamIds: row.teamIds }));
}

/** Past the walls: where something has a due time at all. Who has to be told is then asked in each organisation. */
export async function organisationsWithDue(database: Database, dueBefore: Date): Promise<OrganisationId[]> {
  const { rows } = await sql<{ id: OrganisationId }>`
    select o.id from organisations o where exists (
      select from conversations c where c.organisation_id = o.id and c.state = 'open' and c.due_at <= ${dueBefore}
    ) limit ${sql.lit(MOST_ORGANISATIONS)}`.execute(database);
  return rows.map((row) => row.id);
}
