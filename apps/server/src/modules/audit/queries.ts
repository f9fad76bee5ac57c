/** The audit log, read. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type { RowKey } from "@luwte/contract/lists.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

export type AuditPage = {
  readonly after: RowKey | null;
  readonly limit: number;
  readonly action: string | undefined;
  readonly subjectId: string | undefined;
};

/** One more than asked, so that the reader knows whether there is a next page. */
export async function listAudit(tx: OrganisationTransaction, page: AuditPage) {
  const { after, action, subjectId } = page;
  const rows = await tx
    .selectFrom("audit_log")
    .select(["id", "at", "actor", "action", "subject_kind", "subject_id", "details"])
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(at, id) < (${after!.moment}::timestamptz, ${after!.id}::uuid)`),
    )
    .$if(action !== undefined, (query) => query.where("action", "=", action!))
    .$if(subjectId !== undefined, (query) => query.where("subject_id", "=", subjectId!))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor as ActorShape,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    details: row.details as Record<string, unknown>,
  }));
}
