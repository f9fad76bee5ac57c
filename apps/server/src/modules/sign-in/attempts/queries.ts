/** The table of failed attempts. It belongs to no organisation: what is tried may belong to none. */
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import { FORGIVEN_AFTER } from "../../../platform/security/lockout.ts";
import type { AttemptKey } from "./shapes.ts";

/**
 * Counts an attempt as failed before it is made, so that many at once cannot slip under the limit; who succeeds takes it back. Null: go ahead.
 * While any of the keys waits nothing is counted: hammering must not make the wait of others longer.
 */
export async function countAttempt(
  database: Database,
  keys: readonly AttemptKey[],
  now: Date,
): Promise<{ retryAfterSeconds: number } | null> {
  const { rows } = await sql<{ counted: number; until: Date | null }>`
    with tried as (
      select key, waits::int[] as waits, ordinality from unnest(${keys.map(({ key }) => key)}::bytea[],
        ${keys.map(({ waits }) => `{${waits.join()}}`)}::text[]) with ordinality as tried (key, waits, ordinality)
    ), waiting as (
      select max(locked_until) as until from sign_in_attempts where key in (select key from tried) and locked_until > ${now}
    ), counted as (
      insert into sign_in_attempts as known (key, failures, locked_until, updated_at)
        select key, 1, null, ${now} from tried where (select until from waiting) is null order by ordinality
      on conflict (key) do update set
        failures = case when known.updated_at < ${new Date(now.getTime() - FORGIVEN_AFTER)} then 1 else known.failures + 1 end,
        updated_at = ${now},
        locked_until = case when known.updated_at < ${new Date(now.getTime() - FORGIVEN_AFTER)} then null else
          ${now}::timestamptz + make_interval(secs => (select nullif(waits[least(known.failures + 2, cardinality(waits))], 0) from tried where tried.key = known.key)) end
        where known.locked_until is null or known.locked_until <= ${now}
      returning 1
    ) select (select count(*)::int from counted) as counted, (select until from waiting) as until`.execute(database);
  const { counted, until } = rows[0]!;
  if (counted === keys.length) return null;
  const seconds = until ? Math.ceil((until.getTime() - now.getTime()) / 1000) : 1;
  return { retryAfterSeconds: Math.max(1, seconds) };
}

/** This attempt was none: the password was right and only the code is still to come. */
export async function takeBack(database: Database, keys: readonly AttemptKey[]): Promise<void> {
  await database
    .updateTable("sign_in_attempts")
    .set({ failures: sql`greatest(failures - 1, 0)`, locked_until: null })
    .where(
      "key",
      "in",
      keys.map(({ key }) => key),
    )
    .execute();
}

/** Somebody proved who they are. The count of the place only loses this attempt: others may be trying from there. */
export async function forgetAttempts(database: Database, keys: readonly AttemptKey[]): Promise<void> {
  await takeBack(
    database,
    keys.filter(({ counted }) => counted === "place"),
  );
  const own = keys.filter(({ counted }) => counted !== "place").map(({ key }) => key);
  await database.deleteFrom("sign_in_attempts").where("key", "in", own).execute();
}

export async function deleteOldAttempts(database: Database, before: Date): Promise<void> {
  await database.deleteFrom("sign_in_attempts").where("updated_at", "<", before).execute();
}
