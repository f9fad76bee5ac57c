/** What a desk missed while it was away, when that can still be said whole. */
import type pg from "pg";
import { eventFrame } from "./frames.ts";
import { mayHear } from "./hub.ts";
import type { Line } from "./line.ts";
import { isAfter, type Place, positionOf } from "./position.ts";
import { eventsBetween, memoryOf, type OutboxRow } from "./queries.ts";

export type Pool = pg.Pool;

const REPLAY_PAGE = 500;
const MAXIMUM_REPLAY = 5_000;

/** All of it, or the reason why that cannot be said. */
export async function missedSince(
  pool: Pool,
  line: Line,
  wanted: Place,
  now: Place,
): Promise<OutboxRow[] | "gap" | "restarted"> {
  const memory = await memoryOf(pool, wanted);
  if (!memory.fromHere) return "restarted";
  if (!isAfter(now, wanted)) return [];
  if (!memory.reaches) return "gap";
  const rows = await eventsBetween(pool, line.caller.organisationId, wanted, now, MAXIMUM_REPLAY + 1);
  return rows.length > MAXIMUM_REPLAY ? "gap" : rows;
}

export async function replay(line: Line, rows: readonly OutboxRow[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    if (!mayHear(line.caller, row.audience as Parameters<typeof mayHear>[1])) continue;
    const place = { xid: BigInt(row.xid), seq: BigInt(row.seq) };
    if (!line.replay(eventFrame(row.type, row.payload, positionOf(place)), place)) return;
    if (index % REPLAY_PAGE === REPLAY_PAGE - 1) await line.drained();
  }
}
