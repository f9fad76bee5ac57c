/** Names for a letter, and the address that it leaves from. */
import type { InboxId, PersonId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export async function nameOfPerson(tx: OrganisationTransaction, id: PersonId | null): Promise<string> {
  if (!id) return "";
  const row = await tx.selectFrom("people").select("name").where("id", "=", id).executeTakeFirst();
  return row?.name ?? "";
}

export type Box = { id: InboxId; address: string };

/** Those with a mailbox that sends first. */
export async function boxes(tx: OrganisationTransaction): Promise<Box[]> {
  const rows = await tx
    .selectFrom("inboxes as i")
    .leftJoin("mailboxes as m", (join) => join.onRef("m.inbox_id", "=", "i.id").on("m.active", "=", true))
    .select(["i.id", "i.address"])
    .where("i.active", "=", true)
    .orderBy(sql`m.inbox_id is null`)
    .orderBy("i.id")
    .limit(200)
    .execute();
  return rows.map(({ id, address }) => ({ id: id as InboxId, address }));
}
