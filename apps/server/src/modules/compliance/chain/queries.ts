/** The table of events: appended to and read, never anything else. */
import type { ContactEvent } from "@luwte/planning/compliance/contacts.ts";
import { type Selectable, sql } from "kysely";
import type { ComplianceEvents } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Head, StoredEvent } from "../shapes.ts";

/** Dates are read as texts: a date has no time zone to be moved by. */
const DAY = sql<string>`to_char(day, 'YYYY-MM-DD')`;

type Row = Omit<Selectable<ComplianceEvents>, "day" | "organisation_id"> & { day: string };
const eventOf = (row: Row): StoredEvent => ({
  day: row.day,
  number: row.number,
  contact: row.contact,
  kind: row.kind as ContactEvent["kind"],
  channel: row.channel as ContactEvent["channel"],
  at: row.at.getTime(),
  recordedAt: row.recorded_at.getTime(),
  source: row.source,
  hash: row.hash,
});
const COLUMNS = ["number", "contact", "kind", "channel", "at", "recorded_at", "source", "hash"] as const;

/** Held until the unit of work ends. Null: the organisation is gone, and what happened there with it. */
export async function holdHead({ tx, organisationId }: Work, root: Head): Promise<Head | null> {
  await sql`
    insert into compliance_heads (organisation_id, day, number, total, hash)
      select id, '0001-01-01', 0, 0, ${root.hash} from organisations where id = ${organisationId}::uuid
      on conflict (organisation_id) do nothing`.execute(tx);
  return readHead(tx, true);
}

export async function readHead(tx: OrganisationTransaction, hold = false): Promise<Head | null> {
  const row = await tx
    .selectFrom("compliance_heads")
    .select([DAY.as("day"), "number", "total", "hash", "read_until"])
    .$if(hold, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return null;
  const { day, number, total, hash, read_until } = row;
  return { day, number, total: Number(total), hash, readUntil: +read_until };
}

export async function findKnown(tx: OrganisationTransaction, sources: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("compliance_events")
    .select("source")
    .where("source", "in", [...sources])
    .execute();
  return new Set(rows.map(({ source }) => source));
}

export async function append({ tx, organisationId }: Work, events: readonly StoredEvent[], head: Head): Promise<void> {
  await tx
    .insertInto("compliance_events")
    .values(
      events.map(({ at, recordedAt, ...event }) => ({
        organisation_id: organisationId,
        ...event,
        at: new Date(at),
        recorded_at: new Date(recordedAt),
      })),
    )
    .execute();
  const { day, number, total, hash } = head;
  await tx.updateTable("compliance_heads").set({ day, number, total, hash }).execute();
}

/** From here on nothing is recorded as if it had been there at that moment. */
export async function closeUntil(tx: OrganisationTransaction, moment: Date): Promise<void> {
  await tx
    .updateTable("compliance_heads")
    .set({ read_until: sql`greatest(read_until, ${moment}::timestamptz)` })
    .execute();
}

/** In the order of the chain, after a place in it. */
export async function listAfter(
  tx: OrganisationTransaction,
  after: Pick<StoredEvent, "day" | "number">,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await tx
    .selectFrom("compliance_events")
    .select([DAY.as("day"), ...COLUMNS])
    .where(sql<boolean>`(day, number) > (${after.day}::date, ${after.number}::int)`)
    .orderBy("compliance_events.day")
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map(eventOf);
}

export type Chosen = { readonly from: Date; readonly until: Date; readonly cutoff: Date };

/** All that was recorded until the cutoff of contacts that began in between. */
export async function listOfContacts(
  tx: OrganisationTransaction,
  { from, until, cutoff }: Chosen,
  most: number,
): Promise<StoredEvent[]> {
  const begun = tx
    .selectFrom("compliance_events")
    .select("contact")
    .where("kind", "=", "contact_begun")
    .where("at", ">=", from)
    .where("at", "<", until);
  const rows = await tx
    .selectFrom("compliance_events")
    .select([DAY.as("day"), ...COLUMNS])
    .where("contact", "in", begun)
    .where("recorded_at", "<=", cutoff)
    .orderBy("compliance_events.day")
    .orderBy("number")
    .limit(most)
    .execute();
  return rows.map(eventOf);
}

/** Where the chain stood at a moment. */
export async function standAt(tx: OrganisationTransaction, cutoff: Date): Promise<{ events: number; head: string }> {
  const { rows } = await sql<{ events: number; hash: Buffer | null }>`
    select (select count(*)::int from compliance_events where recorded_at <= ${cutoff}) as events,
      (select hash from compliance_events where recorded_at <= ${cutoff} order by day desc, number desc limit 1) as hash`.execute(
    tx,
  );
  return { events: rows[0]!.events, head: rows[0]!.hash?.toString("hex") ?? "" };
}
