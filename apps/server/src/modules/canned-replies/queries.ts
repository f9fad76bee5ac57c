/** The table of canned replies. */
import type { CannedReply } from "@luwte/contract/cannedReplies.ts";
import type { CannedReplyId, TeamId } from "@luwte/contract/ids.ts";
import type { Selectable } from "kysely";
import type { CannedReplies } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

const MOST = 2_000;

const replyOf = (row: Selectable<CannedReplies>): CannedReply => ({
  id: row.id as CannedReplyId,
  shortcut: row.shortcut,
  title: row.title,
  bodies: row.bodies as CannedReply["bodies"],
  teamId: row.team_id as TeamId | null,
  version: row.version,
});

export async function listCannedReplies(tx: OrganisationTransaction): Promise<CannedReply[]> {
  return (await tx.selectFrom("canned_replies").selectAll().orderBy("id").limit(MOST).execute()).map(replyOf);
}

export async function isShortcutTaken(
  tx: OrganisationTransaction,
  id: CannedReplyId,
  shortcut: string,
): Promise<boolean> {
  const found = await tx
    .selectFrom("canned_replies")
    .select("id")
    .where((eb) => eb(eb.fn<string>("lower", ["shortcut"]), "=", shortcut.toLowerCase()))
    .where("id", "!=", id)
    .executeTakeFirst();
  return found !== undefined;
}

export async function teamExists(tx: OrganisationTransaction, id: TeamId): Promise<boolean> {
  return (await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

export type Kept = Omit<CannedReply, "id" | "version">;

export async function saveCannedReply(
  tx: OrganisationTransaction,
  organisationId: string,
  id: CannedReplyId,
  kept: Kept,
): Promise<CannedReply> {
  const values = {
    shortcut: kept.shortcut,
    title: kept.title,
    bodies: JSON.stringify(kept.bodies),
    team_id: kept.teamId,
  };
  const row = await tx
    .insertInto("canned_replies")
    .values({ id, organisation_id: organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({ ...values, version: eb("canned_replies.version", "+", 1) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return replyOf(row);
}

export async function removeCannedReply(tx: OrganisationTransaction, id: CannedReplyId): Promise<boolean> {
  return (await tx.deleteFrom("canned_replies").where("id", "=", id).returning("id").executeTakeFirst()) !== undefined;
}
