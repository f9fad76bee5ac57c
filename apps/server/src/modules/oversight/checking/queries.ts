/** Judgements of a second person. */
import type { PersonId, SuggestionId } from "@luwte/contract/ids.ts";
import type { Judgement, Task } from "@luwte/contract/oversight.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

/** Whether this person made something of it themselves. */
export async function hasDecided(tx: OrganisationTransaction, id: SuggestionId, personId: PersonId): Promise<boolean> {
  const row = await tx
    .selectFrom("suggestion_decisions")
    .select("id")
    .where("suggestion_id", "=", id)
    .where("by", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** `since`: older than this, it may be forgotten who decided, so it might be one's own. */
export type Wanted = {
  readonly by: PersonId | null;
  readonly task: Task | null;
  readonly since: Date;
  readonly limit: number;
};

/** In an order that is chance and another for everybody: two who judge at the same time seldom meet, and nobody gets to choose. */
export async function findWaiting(
  tx: OrganisationTransaction,
  { by, task, since, limit }: Wanted,
): Promise<{ ids: SuggestionId[]; waiting: number }> {
  const { rows } = await sql<{ id: SuggestionId; waiting: number }>`
    select s.id, (count(*) over ())::int as waiting from suggestions s
    where s.sampled and s.value <> '{}'::jsonb and (${task}::text is null or s.task = ${task})
      and not exists (select from suggestion_rechecks r where r.suggestion_id = s.id)
      and exists (select from suggestion_decisions d where d.suggestion_id = s.id)
      and not exists (select from suggestion_decisions d where d.suggestion_id = s.id and (d.by = ${by}::uuid or d.at <= ${since}))
    order by md5(s.id::text || coalesce(${by}::text, '')) limit ${limit}`.execute(tx);
  return { ids: rows.map(({ id }) => id), waiting: rows[0]?.waiting ?? 0 };
}

/** False: somebody judged it before. */
export async function insertJudgement(
  { tx, organisationId, now }: Work,
  made: { id: SuggestionId; judgement: Judgement; by: PersonId | null },
): Promise<boolean> {
  const rows = await tx
    .insertInto("suggestion_rechecks")
    .values({
      suggestion_id: made.id,
      organisation_id: organisationId,
      judgement: made.judgement,
      by: made.by,
      at: now,
    })
    .onConflict((conflict) => conflict.column("suggestion_id").doNothing())
    .returning("suggestion_id")
    .execute();
  return rows.length > 0;
}

/** Of all organisations, past the role of requests, for that may change nothing here. What was decided and judged stays. */
export async function forgetWho(database: Database, before: Date): Promise<void> {
  for (const table of ["suggestion_decisions", "suggestion_rechecks"] as const)
    await database.updateTable(table).set({ by: null }).where("by", "is not", null).where("at", "<", before).execute();
}
