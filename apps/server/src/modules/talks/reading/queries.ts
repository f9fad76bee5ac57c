/** How far each has read, and what that leaves unread. */
import type { PersonId, TalkId } from "@luwte/contract/ids.ts";
import { MOST_UNREAD, type TalkPlace, type TalkReading } from "@luwte/contract/talks.ts";
import { type Selectable, sql } from "kysely";
import type { TalkReadings, Talks } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Reader } from "../shapes.ts";

export type StoredReading = Pick<TalkReading, "until" | "version"> & { following: boolean | null };
const NEVER: StoredReading = { until: null, following: null, version: 0 };

type Columns = Pick<Selectable<TalkReadings>, "until_at" | "until_id" | "following" | "version">;
const readingOf = (row: Columns): StoredReading => ({
  until: row.until_at && row.until_id ? { at: row.until_at.toISOString(), id: row.until_id as TalkPlace["id"] } : null,
  following: row.following,
  version: row.version,
});

export async function findReading(
  tx: OrganisationTransaction,
  talkId: TalkId,
  personId: PersonId,
): Promise<StoredReading> {
  const row = await tx
    .selectFrom("talk_readings")
    .select(["until_at", "until_id", "following", "version"])
    .where("talk_id", "=", talkId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ? readingOf(row) : NEVER;
}

type Change = { until?: TalkPlace; following?: boolean };

/** A place only ever moves on: a second window that is behind takes nothing back. */
export async function saveReading(work: Work, talkId: TalkId, personId: PersonId, change: Change): Promise<void> {
  const { until = null, following = null } = change;
  await sql`insert into talk_readings as r (talk_id, person_id, organisation_id, until_at, until_id, following)
    values (${talkId}, ${personId}, ${work.organisationId}, ${until?.at ?? null}::timestamptz, ${until?.id ?? null}::uuid, ${following})
    on conflict (person_id, talk_id) do update set
      until_at = case when (excluded.until_at, excluded.until_id) > (coalesce(r.until_at, '-infinity'), coalesce(r.until_id, ${NIL}))
        then excluded.until_at else r.until_at end,
      until_id = case when (excluded.until_at, excluded.until_id) > (coalesce(r.until_at, '-infinity'), coalesce(r.until_id, ${NIL}))
        then excluded.until_id else r.until_id end,
      following = coalesce(excluded.following, r.following), version = r.version + 1`.execute(work.tx);
}
const NIL = sql.lit("00000000-0000-0000-0000-000000000000");

export type Unread = { unread: number; mentioned: boolean };
type Asked = { talkId: TalkId; until: TalkPlace | null };

/**
 * At most `MOST_UNREAD` are looked at in each talk, so a channel of years costs what a channel of today does. Whether one is mentioned is known of
 * those: the oldest that are unread.
 */
export async function countUnread(
  tx: OrganisationTransaction,
  { personId, teamIds }: Reader,
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, Unread>> {
  if (personId === null || asked.length === 0) return new Map();
  const { rows } = await sql<Unread & { id: string }>`
    select a.talk_id as id, found.unread, found.mentioned
    from unnest(${asked.map(({ talkId }) => talkId)}::uuid[], ${asked.map(({ until }) => until?.at ?? "-infinity")}::timestamptz[],
      ${asked.map(({ until }) => until?.id ?? "00000000-0000-0000-0000-000000000000")}::uuid[]) as a (talk_id, until_at, until_id)
    cross join lateral (
      select count(*)::int as unread, coalesce(bool_or(${personId}::uuid = any(unread_ones.person_ids) or unread_ones.team_ids && ${[...teamIds]}::uuid[]), false) as mentioned
      from (
        select m.person_ids, m.team_ids from talk_messages m
        where m.talk_id = a.talk_id and (m.at, m.id) > (a.until_at, a.until_id) and m.author_id is distinct from ${personId}::uuid
        order by m.at, m.id limit ${sql.lit(MOST_UNREAD)}
      ) unread_ones
    ) found`.execute(tx);
  return new Map(rows.map(({ id, unread, mentioned }) => [id, { unread, mentioned }]));
}

export type Listed = Selectable<Talks> & {
  reading: StoredReading;
  last: TalkPlace | null;
  case: { number: number; subject: string } | null;
};
const MOST_LISTED = 300;

/** Channels that are in use, and the cases whose talk this person follows; those where something was said last come first. */
export async function listInSight(tx: OrganisationTransaction, personId: PersonId | null): Promise<Listed[]> {
  const rows = await tx
    .selectFrom("talks as t")
    .leftJoin("talk_readings as r", (join) => join.onRef("r.talk_id", "=", "t.id").on("r.person_id", "=", personId))
    .leftJoin("conversations as c", "c.id", "t.conversation_id")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("talk_messages as m")
          .select(["m.id as last_id", "m.at as last_message_at"])
          .whereRef("m.talk_id", "=", "t.id")
          .orderBy("m.at", "desc")
          .orderBy("m.id", "desc")
          .limit(1)
          .as("newest"),
      (join) => join.onTrue(),
    )
    .selectAll("t")
    .select(["r.until_at", "r.until_id", "r.following", "r.version as reading_version", "c.number", "c.subject"])
    .select(["newest.last_id", "newest.last_message_at"])
    .where((eb) =>
      eb.or([eb.and([eb("t.kind", "=", "channel"), eb("t.archived_at", "is", null)]), eb("r.following", "=", true)]),
    )
    .orderBy(sql`t.last_at desc nulls last`)
    .orderBy("t.id")
    .limit(MOST_LISTED)
    .execute();
  return rows.map((row) => ({
    ...row,
    reading: readingOf({ ...row, version: row.reading_version ?? 0 }),
    last:
      row.last_message_at && row.last_id
        ? { at: row.last_message_at.toISOString(), id: row.last_id as TalkPlace["id"] }
        : null,
    case: row.number === null ? null : { number: Number(row.number), subject: row.subject ?? "" },
  }));
}
