/** What an action recorded in the outbox: the server's half of proving that applying events equals loading afresh. */
import type { LuwteEvent } from "@luwte/contract/events.ts";
import type pg from "pg";

/** Reads in the order of commits. Meant for one action at a time: what others commit meanwhile in this organisation is collected too. */
export async function collectEvents(
  pool: pg.Pool,
  organisationId: string,
  action: () => Promise<unknown>,
): Promise<LuwteEvent[]> {
  const before = await pool.query("select coalesce(max(seq), 0) as seq from events");
  await action();
  const { rows } = await pool.query(
    "select type, payload, audience from events where organisation_id = $1 and seq > $2 order by xid, seq",
    [organisationId, before.rows[0].seq],
  );
  return rows as LuwteEvent[];
}
