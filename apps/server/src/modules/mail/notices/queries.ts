/** The table of letters that are no messages. */
import type { InboxId } from "@luwte/contract/ids.ts";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { NewNotice, Notice, NoticeId, NoticeLetter, Purpose } from "./shapes.ts";

/** False: it is there already. */
export async function insertNotice({ tx, organisationId, now }: Work, notice: NewNotice): Promise<boolean> {
  const row = await tx
    .insertInto("mail_notices")
    .values({
      id: notice.id,
      organisation_id: organisationId,
      inbox_id: notice.inboxId,
      purpose: notice.purpose,
      about_id: notice.aboutId,
      letter: JSON.stringify(notice.letter),
      made_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

const notices = (tx: OrganisationTransaction) =>
  tx.selectFrom("mail_notices").select(["id", "inbox_id", "purpose", "about_id", "letter", "attempt", "state"]);
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof notices>["executeTakeFirst"]>>>;

const noticeOf = (row: Row): Notice => ({
  id: row.id as NoticeId,
  inboxId: row.inbox_id as InboxId | null,
  purpose: row.purpose as Purpose,
  aboutId: row.about_id,
  letter: row.letter as NoticeLetter | null,
  attempt: row.attempt,
  state: row.state as Notice["state"],
});

export async function findNotices(tx: OrganisationTransaction, ids: readonly NoticeId[]): Promise<Notice[]> {
  if (ids.length === 0) return [];
  return (
    await notices(tx)
      .where("id", "in", [...ids])
      .execute()
  ).map(noticeOf);
}

export async function lockNotice(tx: OrganisationTransaction, id: NoticeId): Promise<Notice | null> {
  const row = await notices(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? noticeOf(row) : null;
}

export async function setNotice(
  tx: OrganisationTransaction,
  id: NoticeId,
  { state, attempt }: Pick<Notice, "state" | "attempt">,
): Promise<void> {
  await tx.updateTable("mail_notices").set({ state, attempt }).where("id", "=", id).execute();
}

/** What it said is forgotten. */
export async function endNotice({ tx, now }: Work, id: NoticeId, state: "sent" | "failed"): Promise<void> {
  await tx.updateTable("mail_notices").set({ state, letter: null, ended_at: now }).where("id", "=", id).execute();
}

/** Past the walls, of all organisations: nobody answers a letter so old. */
export async function forgetNotices(database: Database, before: Date): Promise<void> {
  await database.deleteFrom("mail_notices").where("ended_at", "<", before).execute();
}
