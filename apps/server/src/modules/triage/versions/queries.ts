/** Versions and choices as they were written. */
import type { TriageChoiceId, TriageVersionId } from "@luwte/contract/ids.ts";
import type { TriageFigures, TriageModels, TriageVersion } from "@luwte/contract/triage.ts";
import { type Selectable, sql } from "kysely";
import type { TriageVersions } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

/** Of a month; before that nobody compares. */
const MOST_LISTED = 30;
/** Weights of so many are kept, besides the one that is used. */
const MOST_KEPT = 10;

const SHOWN = [
  "id",
  "number",
  "why",
  "stage",
  "asked_at",
  "ended_at",
  "read",
  "of",
  "examples",
  "reasons",
  "figures",
  "bytes",
] as const;

const versionOf = (row: Pick<Selectable<TriageVersions>, (typeof SHOWN)[number]>): TriageVersion => ({
  id: row.id as TriageVersionId,
  number: row.number,
  why: row.why as TriageVersion["why"],
  stage: row.stage as TriageVersion["stage"],
  askedAt: row.asked_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  read: row.read,
  of: row.of,
  examples: row.examples,
  reasons: row.reasons,
  figures: row.figures as TriageFigures | null,
  bytes: row.bytes,
});

export async function findModels(tx: OrganisationTransaction): Promise<TriageModels> {
  const rows = await tx
    .selectFrom("triage_versions")
    .select(SHOWN)
    .orderBy("number", "desc")
    .limit(MOST_LISTED)
    .execute();
  return { versions: rows.map(versionOf), running: (await findRunning(tx))?.id ?? null };
}

export async function findVersion(tx: OrganisationTransaction, id: TriageVersionId): Promise<TriageVersion | null> {
  const row = await tx.selectFrom("triage_versions").select(SHOWN).where("id", "=", id).executeTakeFirst();
  return row ? versionOf(row) : null;
}

export type Running = { readonly id: TriageVersionId; readonly number: number };

/** Null: words alone; also where the weights of what was chosen are gone. */
export async function findRunning(tx: OrganisationTransaction): Promise<Running | null> {
  const { rows } = await sql<Running>`
    select v.id, v.number from (select version_id from triage_choices order by number desc limit 1) newest
    join triage_versions v on v.id = newest.version_id where v.bytes is not null`.execute(tx);
  return rows[0] ?? null;
}

export async function findWeights(tx: OrganisationTransaction, id: TriageVersionId): Promise<Buffer | null> {
  const row = await tx.selectFrom("triage_versions").select("model").where("id", "=", id).executeTakeFirst();
  return row?.model ?? null;
}

/** Since when the last training that came to an end by itself knows what there is; null: there was none. */
export async function findLastAsked(tx: OrganisationTransaction): Promise<Date | null> {
  const row = await tx
    .selectFrom("triage_versions")
    .select("asked_at")
    .where("stage", "in", ["done", "too_few"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.asked_at ?? null;
}

/** One that did not end within a day lost its process and its job. */
export async function endLost({ tx, now }: Work): Promise<void> {
  await tx
    .updateTable("triage_versions")
    .set({ stage: "failed", ended_at: now })
    .where("ended_at", "is", null)
    .where("asked_at", "<", new Date(now.getTime() - 86_400_000))
    .execute();
}

/** False: one is going on, or the id is taken. */
export async function insertVersion(
  { tx, organisationId, now }: Work,
  made: Pick<TriageVersion, "id" | "why" | "of">,
): Promise<boolean> {
  const rows = await tx
    .insertInto("triage_versions")
    .values({
      ...made,
      organisation_id: organisationId,
      asked_at: now,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from triage_versions)`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  return rows.length > 0;
}

type Step = Partial<{
  stage: TriageVersion["stage"];
  read: number;
  ended_at: Date;
  examples: number;
  reasons: number;
  figures: string;
  bytes: number;
  model: Buffer;
}>;
/** Only while it goes on: what ended stays as it ended. */
export async function moveVersion(tx: OrganisationTransaction, id: TriageVersionId, step: Step): Promise<boolean> {
  const rows = await tx
    .updateTable("triage_versions")
    .set(step)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .returning("id")
    .execute();
  return rows.length > 0;
}

export async function insertChoice(
  { tx, organisationId, now }: Work,
  made: { id: TriageChoiceId; versionId: TriageVersionId | null; why: "better" | "chosen" | "erased" },
): Promise<void> {
  await tx
    .insertInto("triage_choices")
    .values({ id: made.id, organisation_id: organisationId, version_id: made.versionId, why: made.why, at: now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

export async function emptyVersion(tx: OrganisationTransaction, id: TriageVersionId): Promise<void> {
  await tx.updateTable("triage_versions").set({ model: null, bytes: null }).where("id", "=", id).execute();
}

/** Those that were trained before a customer was erased who is not in this one any more. */
export async function emptyErased(tx: OrganisationTransaction, id: TriageVersionId): Promise<void> {
  await sql`update triage_versions v set model = null, bytes = null from triage_versions made
    where made.id = ${id}::uuid and v.number < made.number and v.bytes is not null
      and exists (select from erasures where state = 'done' and ended_at > v.asked_at and ended_at <= made.asked_at)`.execute(
    tx,
  );
}

/** Weights of older ones than the newest few go; their figures stay. */
export async function emptyOld(tx: OrganisationTransaction, except: TriageVersionId | null): Promise<void> {
  await sql`update triage_versions set model = null, bytes = null
    where bytes is not null and id is distinct from ${except}::uuid
      and id not in (select id from triage_versions where bytes is not null order by number desc limit ${MOST_KEPT})`.execute(
    tx,
  );
}
