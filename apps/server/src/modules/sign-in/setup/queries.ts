/** Whether this Luwte was ever set up. */
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export async function isSetUp(database: Database | OrganisationTransaction): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select is_set_up() as yes`.execute(database);
  return rows[0]!.yes;
}

/** Any number: two who set up at the same moment go one after the other. */
const LOCK = 7_415_010;

export async function lockSetUp(tx: OrganisationTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
}
