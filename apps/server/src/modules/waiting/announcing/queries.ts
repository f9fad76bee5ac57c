/** The tables of what was announced, what came of it, and what was learned. */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Learned } from "@luwte/planning/waiting/learn.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { type Announcement, announcementOf, type Waiting } from "../shapes.ts";
import type { Ended } from "./shapes.ts";

const MOST_ORGANISATIONS = 1000;
/** More than stand in a line and with colleagues together are looked at in the next pass. */
const MOST_WAITING = 20_000;
const MOST_ENDED = 1000;
const WEEKS_OF_HABIT = 4;
const WEEK = 7 * 86_400_000;

/** False: another process is at it. */
export async function tryLock(tx: OrganisationTransaction, organisationId: OrganisationId): Promise<boolean> {
  const { rows } = await sql<{
    locked: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`waiting ${organisationId}`}, 0)) as locked`.execute(tx);
  return rows[0]!.locked;
}

/** Past the walls: where somebody waits, or was waiting a moment ago. */
export async function organisationsThatWait(database: Database): Promise<OrganisationId[]> {
  const { rows } = await sql<{ id: OrganisationId }>`
    select o.id from organisations o
    where exists (select from waits w where w.organisation_id = o.id)
      or exists (select from conversations c where c.organisation_id = o.id and c.state = 'open' and c.assignee_id is null and c.waiting_since is not null)
    limit ${sql.lit(MOST_ORGANISATIONS)}`.execute(database);
  return rows.map(({ id }) => id);
}

export async function findWaiting(tx: OrganisationTransaction): Promise<Waiting[]> {
  const rows = await tx
    .selectFrom("waits as w")
    .innerJoin("wait_announcements as a", "a.id", "w.announcement_id")
    .selectAll("a")
    .select("w.conversation_id as waiting_id")
    .limit(MOST_WAITING)
    .execute();
  return rows.map((row) => ({ conversationId: row.waiting_id as ConversationId, said: announcementOf(row) }));
}

/**
 * Waits that are over: answered, or the customer does not wait any more, or waits otherwise. With when a person answered, and everything that was announced.
 * In the order in which they ended.
 */
export async function findEnded(tx: OrganisationTransaction): Promise<Ended[]> {
  const { rows } = await sql<{
    conversation_id: ConversationId;
    state: string;
    answered_at: Date | null;
    waiting_since: Date;
  }>`
    select w.conversation_id, w.waiting_since, c.state,
      (select min(m.at) from messages m where m.conversation_id = w.conversation_id and m.direction = 'out'
        and m.author_kind = 'person' and m.at > w.waiting_since) as answered_at
    from waits w join conversations c on c.id = w.conversation_id
    where c.waiting_since is distinct from w.waiting_since or c.state in ('solved', 'snoozed')
    limit ${sql.lit(MOST_ENDED)}`.execute(tx);
  const said = await announcementsOf(tx, rows);
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    answeredAt: row.answered_at,
    putAside: row.state === "snoozed",
    said: said.get(row.conversation_id) ?? [],
  }));
}

async function announcementsOf(
  tx: OrganisationTransaction,
  ended: readonly { conversation_id: ConversationId; waiting_since: Date }[],
): Promise<Map<ConversationId, Announcement[]>> {
  const found = new Map<ConversationId, Announcement[]>();
  if (ended.length === 0) return found;
  const since = new Map(ended.map((one) => [one.conversation_id as string, one.waiting_since.getTime()]));
  const rows = await tx
    .selectFrom("wait_announcements as a")
    .leftJoin("wait_outcomes as o", "o.announcement_id", "a.id")
    .selectAll("a")
    .where("a.conversation_id", "=", sql<string>`any(${[...since.keys()]}::uuid[])`)
    .where("o.announcement_id", "is", null)
    .orderBy("a.at")
    .execute();
  for (const row of rows) {
    const id = row.conversation_id as ConversationId;
    if (since.get(id) !== row.waiting_since.getTime()) continue;
    found.set(id, [...(found.get(id) ?? []), announcementOf(row)]);
  }
  return found;
}

export async function endWaits(tx: OrganisationTransaction, ids: readonly ConversationId[]): Promise<void> {
  await tx
    .deleteFrom("waits")
    .where("conversation_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

export type Outcome = { id: string; at: Date; waitedSeconds: number; ended: "answered" | "left" | "chosen" };

export async function insertOutcomes({ tx, organisationId }: Work, outcomes: readonly Outcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  await tx
    .insertInto("wait_outcomes")
    .values(
      outcomes.map(({ id, at, waitedSeconds, ended }) => ({
        announcement_id: id,
        organisation_id: organisationId,
        at,
        waited_seconds: waitedSeconds,
        ended,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function insertAnnouncements(
  { tx, organisationId }: Work,
  made: readonly { conversationId: ConversationId; said: Announcement }[],
): Promise<void> {
  if (made.length === 0) return;
  await tx
    .insertInto("wait_announcements")
    .values(
      made.map(({ conversationId, said }) => ({
        id: said.id,
        organisation_id: organisationId,
        conversation_id: conversationId,
        queue: said.queue,
        channel: said.channel,
        waiting_since: said.waitingSince,
        at: said.at,
        ahead: said.ahead,
        serving: said.serving,
        hour: said.hour,
        day: said.day,
        low_seconds: said.named?.low ?? null,
        high_seconds: said.named?.high ?? null,
        earliest: said.named?.earliest ?? null,
        latest: said.named?.latest ?? null,
        reason: said.reason,
      })),
    )
    .execute();
}

export async function saveWaits(
  { tx, organisationId }: Work,
  made: readonly { conversationId: ConversationId; said: Announcement }[],
): Promise<void> {
  if (made.length === 0) return;
  await tx
    .insertInto("waits")
    .values(
      made.map(({ conversationId, said }) => ({
        conversation_id: conversationId,
        organisation_id: organisationId,
        waiting_since: said.waitingSince,
        announcement_id: said.id,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("conversation_id").doUpdateSet({
        waiting_since: sql`excluded.waiting_since`,
        announcement_id: sql`excluded.announcement_id`,
      }),
    )
    .execute();
}

/** The casts: only `saveLearned` writes this column. */
export async function findLearned(tx: OrganisationTransaction): Promise<Map<string, Learned>> {
  const rows = await tx.selectFrom("wait_learned").select(["queue", "learned"]).execute();
  return new Map(rows.map(({ queue, learned }) => [queue, learned as unknown as Learned]));
}

export async function saveLearned(
  { tx, organisationId, now }: Work,
  changed: ReadonlyMap<string, Learned>,
): Promise<void> {
  for (const [queue, learned] of changed) {
    const values = { learned: JSON.stringify(learned), updated_at: now };
    await tx
      .insertInto("wait_learned")
      .values({ organisation_id: organisationId, queue, ...values })
      .onConflict((conflict) => conflict.columns(["organisation_id", "queue"]).doUpdateSet(values))
      .execute();
  }
}

/** How many people there usually are, by hour of the week (days counted as `day` is, modulo seven), of late. */
export async function findUsual(tx: OrganisationTransaction, now: Date): Promise<Map<number, number>> {
  const from = new Date(now.getTime() - WEEKS_OF_HABIT * WEEK);
  const { rows } = await sql<{ at: number; serving: number }>`
    select (day % 7) * 24 + hour as at, avg(serving)::real as serving from wait_announcements
    where at > ${from} and serving > 0 group by 1`.execute(tx);
  return new Map(rows.map(({ at, serving }) => [Number(at), serving]));
}
