/** The table of reports that somebody kept. */
import type { ComplianceSettings } from "@luwte/contract/compliance.ts";
import type { ComplianceReportId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type KeptRow = {
  readonly id: ComplianceReportId;
  readonly madeAt: Date;
  readonly provisional: boolean;
  readonly norm: Pick<ComplianceSettings, "seconds" | "percent" | "channels">;
  readonly text: string;
  readonly hash: Buffer;
};
const MOST = 50;

export async function listKept(tx: OrganisationTransaction, pack: string, month: string): Promise<KeptRow[]> {
  const rows = await tx
    .selectFrom("compliance_reports")
    .select(["id", "made_at", "provisional", "norm", "text", "hash"])
    .where("pack", "=", pack)
    .where("month", "=", month)
    .orderBy("made_at", "desc")
    .limit(MOST)
    .execute();
  return rows.map(({ made_at, ...row }) => ({
    ...row,
    id: row.id as ComplianceReportId,
    madeAt: made_at,
    norm: row.norm as KeptRow["norm"],
  }));
}

export type NewKept = Omit<KeptRow, "madeAt"> & { readonly pack: string; readonly month: string };

/** The same report twice is one. */
export async function keep({ tx, organisationId, now, actor }: Work, { norm, ...kept }: NewKept): Promise<void> {
  await tx
    .insertInto("compliance_reports")
    .values({
      ...kept,
      organisation_id: organisationId,
      made_at: now,
      made_by: actor.kind === "person" ? actor.personId : null,
      norm: JSON.stringify(norm),
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "pack", "month", "hash"]).doNothing())
    .execute();
}
