/**
 * What was committed is told once every older transaction has ended, of other tests on this server too; until then a view that is exact as of a
 * position, such as counts, leaves it out.
 */
import type pg from "pg";

const PATIENCE_MS = 60_000;
const LATE = "select exists (select from events where xid >= pg_snapshot_xmin(pg_current_snapshot())) as late";

/** Resolves when all that was recorded in this database can be heard. */
export async function settled(pool: pg.Pool): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while ((await pool.query<{ late: boolean }>(LATE)).rows[0]!.late) {
    if (performance.now() > end) throw new Error("An older transaction on this server does not end.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
