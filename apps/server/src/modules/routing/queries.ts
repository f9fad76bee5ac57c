/** What a pass of the router reads: the people, what waits, what is held by somebody who is not there, and who knows which story. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { ConversationId, OrganisationId, PersonId, SkillId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { PersonSkill } from "@luwte/contract/people.ts";
import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Heaviness } from "../load/public.ts";
import {
  type BarredWindow,
  type Gone,
  MOST_ALIKE,
  MOST_DECISIONS,
  type OpenConversation,
  type PersonFacts,
} from "./shapes.ts";

const MINUTE = 60_000;

const MOST_PEOPLE = 5000;
const MOST_ORGANISATIONS = 1000;

/** One router per organisation at a time, until the end of the transaction. */
export async function lockRouting(tx: OrganisationTransaction, organisationId: OrganisationId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`routing ${organisationId}`}, 0))`.execute(tx);
}

/** False: another router is at it, and it will see what we would see at the next sweep. */
export async function tryLockRouting(tx: OrganisationTransaction, organisationId: OrganisationId): Promise<boolean> {
  const key = `routing ${organisationId}`;
  const { rows } = await sql<{
    locked: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as locked`.execute(tx);
  return rows[0]!.locked;
}

/** Also who is away: they decide whether a skill is missing or only absent. Also who left: what they held must go to others. */
export async function findPeople(tx: OrganisationTransaction): Promise<PersonFacts[]> {
  const rows = await tx
    .selectFrom("people")
    .select([
      "people.id",
      "people.speaks",
      "people.active",
      sql<TeamId[]>`array(select team_id from team_members where person_id = people.id)`.as("teamIds"),
      sql<PersonSkill[]>`coalesce((select jsonb_agg(jsonb_build_object('skillId', skill_id, 'level', level))
        from person_skills where person_id = people.id), '[]')`.as("skills"),
      sql<Date | null>`(select max(at) from assignments where assignments.organisation_id = people.organisation_id
        and assignments.person_id = people.id)`.as("lastGivenAt"),
    ])
    .limit(MOST_PEOPLE)
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as PersonId, speaks: row.speaks as Language[] }));
}

type Source = RawBuilder<unknown>;

/** Nobody's, first in line of those that need the same. */
const WAITING: Source = sql`
  select * from (
    select *, row_number() over (
      partition by channel, team_id, language, skills, heaviness order by (priority = 'high') desc, urgent_at, id
    ) as place from conversations where state = 'open' and assignee_id is null
  ) ranked where place <= ${sql.lit(MOST_ALIKE)}
  order by place, urgent_at, id limit ${sql.lit(MOST_DECISIONS)}`;

export const findWaiting = (tx: OrganisationTransaction, window: BarredWindow): Promise<OpenConversation[]> =>
  findConversations(tx, WAITING, window);

/** What is held by somebody who is not there and may have to leave them, and what was offered in vain. Mails that came before `gone.since` stay. */
export const findLeft = (
  tx: OrganisationTransaction,
  gone: readonly Gone[],
  mailsLeave: boolean,
  window: BarredWindow,
): Promise<OpenConversation[]> =>
  findConversations(
    tx,
    sql`select conversations.* from unnest(${gone.map((one) => one.personId)}::uuid[], ${gone.map((one) => one.since)}::timestamptz[]) as gone (person_id, since)
        join conversations on conversations.assignee_id = gone.person_id and conversations.state = 'open'
        where conversations.channel = 'chat' or ${mailsLeave} or coalesce(conversations.waiting_since, conversations.last_activity_at) > gone.since
      union
      select conversations.* from assignments join conversations on conversations.id = assignments.conversation_id
        and conversations.assignee_id = assignments.person_id
      where assignments.ended_at is null and assignments.offered_until <= ${window.now} and conversations.state = 'open'
      limit ${sql.lit(MOST_DECISIONS)}`,
    window,
  );

export const findOne = async (
  tx: OrganisationTransaction,
  id: ConversationId,
  window: BarredWindow,
): Promise<OpenConversation | null> => {
  const open = sql`select * from conversations where id = ${id} and state = 'open'`;
  return (await findConversations(tx, open, window))[0] ?? null;
};

export async function findSkillNames(
  tx: OrganisationTransaction,
  ids: readonly SkillId[],
): Promise<ReadonlyMap<SkillId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("skills")
    .select(["id", "name"])
    .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id as SkillId, row.name]));
}

/** Past the walls: in which organisations something waits for somebody, or was offered in vain. */
export async function organisationsToRoute(database: Database, now: Date): Promise<OrganisationId[]> {
  const { rows } = await sql<{ id: OrganisationId }>`
    select o.id from organisations o
    where exists (select from conversations c where c.organisation_id = o.id and c.state = 'open' and c.assignee_id is null)
      or exists (select from assignments a where a.organisation_id = o.id and a.ended_at is null and a.offered_until <= ${now})
    limit ${sql.lit(MOST_ORGANISATIONS)}`.execute(database);
  return rows.map((row) => row.id);
}

type Row = {
  id: ConversationId;
  channel: Channel;
  heaviness: Heaviness;
  priority: OpenConversation["priority"];
  waiting_since: Date | null;
  last_activity_at: Date;
  due_at: Date | null;
  team_id: TeamId | null;
  language: Language | null;
  skills: PersonSkill[];
  assignee_id: PersonId | null;
  offered_until: Date | null;
  knows_conversation: PersonId | null;
  knows_customer: PersonId | null;
  barred: { personId: PersonId; at: string }[];
};

/** Who had it last knows the story, unless it was taken from them or they gave it back. Who missed it or gave it back of late is barred for a while. */
async function findConversations(
  tx: OrganisationTransaction,
  source: Source,
  { now, barredMinutes }: BarredWindow,
): Promise<OpenConversation[]> {
  const barredMs = barredMinutes * MINUTE;
  const { rows } = await sql<Row>`
    select c.id, c.channel, c.heaviness, c.priority, c.waiting_since, c.last_activity_at, c.due_at, c.team_id, c.language, c.skills, c.assignee_id,
      (select a.offered_until from assignments a where a.conversation_id = c.id and a.ended_at is null and a.person_id = c.assignee_id) as offered_until,
      (select case when a.ended_because = 'went_away' then a.person_id end from assignments a
        where a.conversation_id = c.id and a.ended_at is not null order by a.ended_at desc, a.id desc limit 1) as knows_conversation,
      (select o.assignee_id from conversations o where o.customer_id = c.customer_id and o.id <> c.id and o.assignee_id is not null
        order by o.last_activity_at desc, o.id desc limit 1) as knows_customer,
      coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'at', a.ended_at)) from assignments a
        where a.conversation_id = c.id and a.ended_at > ${new Date(now.getTime() - barredMs)} and a.ended_because in ('missed', 'given_back')), '[]') as barred
    from (${source}) c`.execute(tx);
  return rows.map((row) => conversationOf(row, barredMs));
}

function conversationOf(row: Row, barredMs: number): OpenConversation {
  return {
    id: row.id,
    channel: row.channel,
    heaviness: row.heaviness,
    priority: row.priority,
    waitingSince: row.waiting_since ?? row.last_activity_at,
    dueAt: row.due_at,
    teamId: row.team_id,
    language: row.language,
    skills: row.skills,
    knows: { conversation: row.knows_conversation, customer: row.knows_customer },
    holder: row.assignee_id && { personId: row.assignee_id, offeredUntil: row.offered_until },
    barred: row.barred.map(({ personId, at }) => ({ personId, until: new Date(Date.parse(at) + barredMs) })),
  };
}
