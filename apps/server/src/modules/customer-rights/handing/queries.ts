/** Exports of one customer, and the rows that go into them. */
import type { CustomerExport } from "@luwte/contract/customerRights.ts";
import type { CustomerExportId, CustomerId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { CustomerExports } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { condition } from "../erasing/queries.ts";
import type { Found, Whose } from "../erasing/shapes.ts";
import type { FileOf, Looked, Row, Value } from "./shapes.ts";

type Stored = CustomerExport & { hash: string | null };

function exportOf(row: Selectable<CustomerExports>, withheld: CustomerExport["withheld"]): Stored {
  return {
    id: row.id as CustomerExportId,
    customerId: row.customer_id as CustomerId,
    language: row.language as Language,
    askedBy: row.asked_by as CustomerExport["askedBy"],
    askedAt: row.asked_at.toISOString(),
    state: row.state as CustomerExport["state"],
    done: row.done,
    total: row.total,
    size: row.size === null ? null : Number(row.size),
    expiresAt: row.expires_at?.toISOString() ?? null,
    withheld,
    hash: row.hash,
  };
}

export const shown = ({ hash: _, ...rest }: Stored): CustomerExport => rest;

export async function insertExport(
  { tx, organisationId, actor, now }: Work,
  made: { id: CustomerExportId; customerId: CustomerId; language: Language },
): Promise<void> {
  await tx
    .insertInto("customer_exports")
    .values({
      id: made.id,
      organisation_id: organisationId,
      customer_id: made.customerId,
      language: made.language,
      asked_by: JSON.stringify(actor),
      asked_at: now,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

export async function findExport(tx: OrganisationTransaction, id: CustomerExportId): Promise<Stored | null> {
  const row = await tx.selectFrom("customer_exports").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? exportOf(row, await withheldOf(tx, id)) : null;
}

export async function lockExport(tx: OrganisationTransaction, id: CustomerExportId): Promise<Stored | null> {
  await tx.selectFrom("customer_exports").select("id").where("id", "=", id).forUpdate().execute();
  return findExport(tx, id);
}

const MOST_EXPORTS = 10;

export async function exportsOf(tx: OrganisationTransaction, customerId: CustomerId): Promise<CustomerExport[]> {
  const rows = await tx
    .selectFrom("customer_exports")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("asked_at", "desc")
    .orderBy("id", "desc")
    .limit(MOST_EXPORTS)
    .execute();
  const made: CustomerExport[] = [];
  for (const row of rows) made.push(shown(exportOf(row, await withheldOf(tx, row.id as CustomerExportId))));
  return made;
}

async function withheldOf(tx: OrganisationTransaction, id: CustomerExportId): Promise<CustomerExport["withheld"]> {
  const rows = await tx
    .selectFrom("customer_export_withheld")
    .select(["part", "reason", "by", "at"])
    .where("export_id", "=", id)
    .orderBy("at")
    .orderBy("part")
    .execute();
  return rows.map((row) => ({
    part: row.part,
    reason: row.reason,
    by: row.by as CustomerExport["askedBy"],
    at: row.at.toISOString(),
  }));
}

export async function setWithheld(
  { tx, organisationId, actor, now }: Work,
  id: CustomerExportId,
  part: string,
  reason: string | null,
): Promise<void> {
  await tx.deleteFrom("customer_export_withheld").where("export_id", "=", id).where("part", "=", part).execute();
  if (reason === null) return;
  const values = { organisation_id: organisationId, export_id: id, part, reason, by: JSON.stringify(actor), at: now };
  await tx.insertInto("customer_export_withheld").values(values).execute();
}

type Change = {
  state?: CustomerExport["state"];
  done?: number;
  total?: number;
  hash?: string | null;
  size?: number;
  expires_at?: Date;
};

export async function updateExport(tx: OrganisationTransaction, id: CustomerExportId, change: Change): Promise<void> {
  await tx.updateTable("customer_exports").set(change).where("id", "=", id).execute();
}

/** More rows of one table than this are not handed over in one file. */
const MOST_ROWS = 50_000;
const KEYS = ["id", "conversation_id", "message_id"];

/** Oldest first where there is a moment. Tables and columns come from the register. */
export async function rowsOf(
  tx: OrganisationTransaction,
  { table, columns, found }: { table: string; columns: readonly string[]; found: readonly Found[] },
  whose: Whose,
): Promise<Row[]> {
  if (found.length === 0) return [];
  const { rows } = await sql<{ values: Record<string, Value>; keys: Record<string, string | null> }>`
    select (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(to_jsonb(t)) where key = any(${[...columns]}::text[])) as values,
      (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(to_jsonb(t)) where key = any(${KEYS}::text[])) as keys
    from ${sql.table(table)} t where ${condition(found, whose)}
    order by coalesce(to_jsonb(t) ->> 'at', to_jsonb(t) ->> 'created_at', to_jsonb(t) ->> 'made_at'), to_jsonb(t) ->> 'id' limit ${MOST_ROWS}`.execute(
    tx,
  );
  return rows.map(({ values, keys }, place) => ({
    part: `${table}/${keys.id ?? place}`,
    values: Object.fromEntries(columns.map((column) => [column, values[column] ?? null])),
  }));
}

export async function filesOf(
  tx: OrganisationTransaction,
  found: readonly Found[],
  whose: Whose,
): Promise<Omit<FileOf, "path">[]> {
  if (found.length === 0) return [];
  const { rows } = await sql<Omit<FileOf, "path">>`
    select id, message_id as "messageId", name, hash from attachments where ${condition(found, whose)} and message_id is not null
    order by created_at, id limit ${MOST_ROWS}`.execute(tx);
  return rows;
}

export async function lookedAt(tx: OrganisationTransaction, whose: Whose): Promise<Looked[]> {
  const { rows } = await sql<Looked>`
    select role, kind, to_char(at, 'YYYY-MM-DD') as day, count(*)::int as times from access_log
    where customer_id = any(${[...whose.customers]}::uuid[]) or conversation_id = any(${[...whose.conversations]}::uuid[])
    group by 1, 2, 3 order by 3, 1, 2 limit ${MOST_ROWS}`.execute(tx);
  return rows;
}

export async function houseOf(tx: OrganisationTransaction): Promise<{ name: string; timeZone: string }> {
  const row = await tx.selectFrom("organisations").select(["name", "time_zone"]).executeTakeFirstOrThrow();
  return { name: row.name, timeZone: row.time_zone };
}

/** Past the walls: files whose time is over lose their name, and go with those that nobody names. */
export async function expireExports(database: Database, now: Date): Promise<void> {
  await sql`
    with over as (
      update customer_exports e set state = 'expired', hash = null from customer_exports b
      where e.id = b.id and e.hash is not null and e.expires_at <= ${now} returning b.hash)
    insert into forgotten_files (hash, since) select distinct hash, ${now}::timestamptz from over where hash is not null
    on conflict (hash) do update set since = excluded.since`.execute(database);
}
