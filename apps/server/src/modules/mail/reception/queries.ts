/** Mails that were handed to us and not fetched: they have no number of a mail server, so they are numbered here, under a validity no server gives. */
import type { InboxId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export const HANDED_OVER = { epoch: 0, uidValidity: 0 } as const;

/** To be asked while the mailbox is held, so that no number is given twice. */
export async function nextNumber(tx: OrganisationTransaction, inboxId: InboxId): Promise<number> {
  const row = await tx
    .selectFrom("mail_originals")
    .select(sql<string>`coalesce(max(uid), 0) + 1`.as("next"))
    .where("inbox_id", "=", inboxId)
    .where("epoch", "=", HANDED_OVER.epoch)
    .where("uid_validity", "=", String(HANDED_OVER.uidValidity))
    .executeTakeFirstOrThrow();
  return Number(row.next);
}
