/** The outbox, read. All of it runs as the system: one reader serves all organisations. */

import type { Position } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type pg from "pg";
import type { Database } from "../database/connection.ts";
import type { OrganisationTransaction } from "../work/work.ts";
import type { Place } from "./position.ts";

/** An event as it stands in the outbox; the payload stays text, for it is only passed on. */
export type OutboxRow = {
  readonly xid: string;
  readonly seq: string;
  readonly organisation_id: string;
  readonly type: string;
  readonly payload: string;
  readonly audience: { people: string[] } | { right: string } | null;
  readonly created_at: Date;
  /** False: a transaction that began earlier still runs, and may put events before this one. */
  readonly settled: boolean;
};

const COLUMNS = "xid::text, seq::text, organisation_id, type, payload::text as payload, audience, created_at";

/** By the columns and not by their texts, in which 10 comes before 9. */
const ORDER = "order by events.xid, events.seq";

/** In the order of commits. Unsettled rows stand at the end; they say that it is worth looking again soon. */
const AFTER = `select ${COLUMNS}, xid < pg_snapshot_xmin(pg_current_snapshot()) as settled from events
  where (xid, seq) > ($1::text::xid8, $2::bigint) ${ORDER} limit $3`;

export async function eventsAfter(pool: pg.Pool, place: Place, limit: number): Promise<OutboxRow[]> {
  const values = [String(place.xid), String(place.seq), limit];
  return (await pool.query({ name: "events_after", text: AFTER, values })).rows;
}

const BETWEEN = `select ${COLUMNS}, true as settled from events
  where (xid, seq) > ($1::text::xid8, $2::bigint) and (xid, seq) <= ($3::text::xid8, $4::bigint) and organisation_id = $5
  ${ORDER} limit $6`;

export async function eventsBetween(
  pool: pg.Pool,
  organisationId: string,
  from: Place,
  to: Place,
  limit: number,
): Promise<OutboxRow[]> {
  const values = [String(from.xid), String(from.seq), String(to.xid), String(to.seq), organisationId, limit];
  return (await pool.query({ name: "events_between", text: BETWEEN, values })).rows;
}

/** All that was settled at this moment is before it, and all that comes is after it. */
export async function settledPlace(pool: pg.Pool): Promise<Place> {
  const { rows } = await pool.query("select pg_snapshot_xmin(pg_current_snapshot())::text as xid");
  return { xid: BigInt(rows[0].xid), seq: 0n };
}

/** What can be said about an old place: is all that came after it still there, and was it ever given out by this database. */
export async function memoryOf(pool: pg.Pool, place: Place): Promise<{ reaches: boolean; fromHere: boolean }> {
  const { rows } = await pool.query({
    name: "events_memory",
    text: `select exists (select from events where (xid, seq) <= ($1::text::xid8, $2::bigint)) as reaches,
      $1::text::xid8 <= pg_snapshot_xmax(pg_current_snapshot()) as from_here`,
    values: [String(place.xid), String(place.seq)],
  });
  return { reaches: rows[0].reaches, fromHere: rows[0].from_here };
}

/**
 * For a reply that clients keep up to date with events: ask this BEFORE the rows. Everything settled by now is in the rows; what comes after
 * this position may be in them already, and applying it again does no harm.
 */
export async function currentPosition(tx: OrganisationTransaction): Promise<Position> {
  const { rows } = await sql<{ xid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(tx);
  return `${rows[0]!.xid}.0` as Position;
}

/** Forgets what is old, but nothing that a reaction has still to hear. */
export async function forgetEvents(database: Database, before: Date, limit: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from events where (xid, seq) in (
    select xid, seq from events where created_at < ${before}
    and not exists (select from reaction_positions heard where (heard.xid, heard.seq) < (events.xid, events.seq))
    order by xid, seq limit ${limit})`.execute(database);
  return Number(numAffectedRows ?? 0n);
}

export type ReactionPlace = Place & { readonly failures: number };

/** A new reaction starts with what happens from now on. */
export async function reactionPlace(pool: pg.Pool, name: string): Promise<ReactionPlace> {
  await pool.query(
    `insert into reaction_positions (name, xid, seq) values ($1, pg_snapshot_xmin(pg_current_snapshot()), 0) on conflict do nothing`,
    [name],
  );
  const { rows } = await pool.query("select xid::text, seq::text, failures from reaction_positions where name = $1", [
    name,
  ]);
  return { xid: BigInt(rows[0].xid), seq: BigInt(rows[0].seq), failures: rows[0].failures };
}

export async function saveReactionPlace(
  pool: pg.Pool,
  name: string,
  { xid, seq, failures }: ReactionPlace,
): Promise<void> {
  await pool.query({
    name: "reaction_place",
    text: "update reaction_positions set xid = $2::text::xid8, seq = $3, failures = $4, updated_at = now() where name = $1",
    values: [name, String(xid), String(seq), failures],
  });
}

const WANTED = `with settled as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xid)
  select settled.xid::text as settled_xid, wanted.* from settled left join lateral (
    select ${COLUMNS}, true as settled from events
    where (events.xid, events.seq) > ($1::text::xid8, $2::bigint) and events.xid < settled.xid and type = any($3)
    ${ORDER} limit $4) as wanted on true`;

type Wanted = { readonly rows: readonly OutboxRow[]; readonly settled: bigint };

/** Settled events of these types only, and up to which transaction everything was looked at when there are none. */
export async function wantedAfter(
  pool: pg.Pool,
  place: Place,
  types: readonly string[],
  limit: number,
): Promise<Wanted> {
  const values = [String(place.xid), String(place.seq), types, limit];
  const { rows } = await pool.query({ name: "events_wanted", text: WANTED, values });
  return { rows: rows.filter((row) => row.xid !== null), settled: BigInt(rows[0].settled_xid) };
}
