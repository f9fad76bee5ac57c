/** Judgements of a second person. */
import type { PersonId, SuggestionId } from "@luwte/contract/ids.ts";
import type { Judgement } from "@luwte/contract/oversight.ts";
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
