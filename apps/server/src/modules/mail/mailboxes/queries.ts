/** The table of mailboxes. */
import type { InboxId, OrganisationId } from "@luwte/contract/ids.ts";
import type { MailSecurity, MailTrouble } from "@luwte/contract/mail.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { Mailboxes } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Cursor, KeptMailbox, SavedMailbox, Trouble } from "./shapes.ts";

const MOST_MAILBOXES = 1000;

type Row = Selectable<Mailboxes>;

const keptOf = (row: Row): KeptMailbox => ({
  inboxId: row.inbox_id as InboxId,
  imap: { host: row.imap_host, port: row.imap_port, security: row.imap_security as MailSecurity, user: row.imap_user },
  smtp: { host: row.smtp_host, port: row.smtp_port, security: row.smtp_security as MailSecurity, user: row.smtp_user },
  folder: row.folder,
  sentFolder: row.sent_folder,
  replyTokens: row.reply_tokens,
  caseNumbers: row.case_numbers,
  active: row.active,
  version: row.version,
  imapPassword: row.imap_password,
  smtpPassword: row.smtp_password,
  cursor: cursorOf(row),
  trouble: troubleOf(row),
});

const cursorOf = (row: Row): Cursor => ({
  epoch: row.epoch,
  uidValidity: row.uid_validity === null ? null : Number(row.uid_validity),
  lastUid: Number(row.last_uid),
  since: row.since === null ? null : dayOf(row.since),
  fetchedAt: row.fetched_at,
});

/** A day has no zone; the driver makes it a midnight of this machine. */
const dayOf = (day: Date | string): string =>
  typeof day === "string" ? day : new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const troubleOf = (row: Row): Trouble | null =>
  row.trouble_since === null || row.trouble === null
    ? null
    : { since: row.trouble_since, code: row.trouble as MailTrouble, words: row.trouble_words ?? "" };

export async function listMailboxes(tx: OrganisationTransaction): Promise<KeptMailbox[]> {
  const rows = await tx.selectFrom("mailboxes").selectAll().orderBy("inbox_id").limit(MOST_MAILBOXES).execute();
  return rows.map(keptOf);
}

export async function findMailbox(tx: OrganisationTransaction, inboxId: InboxId): Promise<KeptMailbox | null> {
  const row = await tx.selectFrom("mailboxes").selectAll().where("inbox_id", "=", inboxId).executeTakeFirst();
  return row ? keptOf(row) : null;
}

export type Passwords = { readonly imap: Buffer; readonly smtp: Buffer | null };

/** 0 for the folder that was read before, 1 for another: there the cursor begins anew. */
const OTHER_FOLDER = sql`((mailboxes.imap_host, mailboxes.imap_user, mailboxes.folder) is distinct from (excluded.imap_host, excluded.imap_user, excluded.folder))::int`;

export async function saveMailbox(
  tx: OrganisationTransaction,
  organisationId: string,
  saved: SavedMailbox,
  passwords: Passwords,
): Promise<KeptMailbox> {
  const values = { ...columnsOf(saved), imap_password: passwords.imap, smtp_password: passwords.smtp };
  const row = await tx
    .insertInto("mailboxes")
    .values({ ...values, inbox_id: saved.inboxId, organisation_id: organisationId })
    .onConflict((conflict) =>
      conflict.column("inbox_id").doUpdateSet((eb) => ({
        ...values,
        epoch: sql<number>`mailboxes.epoch + ${OTHER_FOLDER}`,
        uid_validity: sql<string | null>`case when ${OTHER_FOLDER} = 0 then mailboxes.uid_validity end`,
        fetched_at: sql<Date | null>`case when ${OTHER_FOLDER} = 0 then mailboxes.fetched_at end`,
        trouble_since: null,
        trouble: null,
        trouble_words: null,
        version: eb("mailboxes.version", "+", 1),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return keptOf(row);
}

const columnsOf = (saved: SavedMailbox) => ({
  imap_host: saved.imap.host,
  imap_port: saved.imap.port,
  imap_security: saved.imap.security,
  imap_user: saved.imap.user,
  smtp_host: saved.smtp.host,
  smtp_port: saved.smtp.port,
  smtp_security: saved.smtp.security,
  smtp_user: saved.smtp.user,
  folder: saved.folder,
  sent_folder: saved.sentFolder,
  reply_tokens: saved.replyTokens,
  case_numbers: saved.caseNumbers,
  active: saved.active,
  since: saved.since,
});

export async function removeMailbox(tx: OrganisationTransaction, inboxId: InboxId): Promise<boolean> {
  const removed = await tx.deleteFrom("mailboxes").where("inbox_id", "=", inboxId).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

export async function findInboxAddress(tx: OrganisationTransaction, inboxId: InboxId): Promise<string | null> {
  const row = await tx.selectFrom("inboxes").select("address").where("id", "=", inboxId).executeTakeFirst();
  return row?.address ?? null;
}

export async function listOwnAddresses(tx: OrganisationTransaction): Promise<string[]> {
  const rows = await tx.selectFrom("inboxes").select("address").limit(MOST_MAILBOXES).execute();
  return rows.map(({ address }) => address);
}

export type ToFollow = { readonly inboxId: InboxId; readonly organisationId: OrganisationId; readonly version: number };

/** Of all organisations: past the wall, and nothing but which there are. */
export async function mailboxesToFollow(database: Database): Promise<ToFollow[]> {
  const { rows } = await sql<{ inbox_id: InboxId; organisation_id: OrganisationId; version: number }>`
    select inbox_id, organisation_id, version from mailboxes_to_follow()`.execute(database);
  return rows.map((row) => ({ inboxId: row.inbox_id, organisationId: row.organisation_id, version: row.version }));
}

// --- how far, and how it goes ---------------------------------------------------------------------------------------

/** Where numbers of mails hold. */
export type Place = { readonly inboxId: InboxId; readonly epoch: number; readonly uidValidity: number };

/** Never backwards within one place, and only in the place that is read now: an old follower for a moment does no harm. */
export async function moveCursor(tx: OrganisationTransaction, place: Place, lastUid: number): Promise<void> {
  const { inboxId, epoch, uidValidity } = place;
  await tx
    .updateTable("mailboxes")
    .set({
      uid_validity: uidValidity,
      last_uid: sql`case when uid_validity = ${uidValidity} then greatest(last_uid, ${lastUid}) else ${lastUid} end`,
    })
    .where("inbox_id", "=", inboxId)
    .where("epoch", "=", epoch)
    .execute();
}

/** The server went back in time, as after a restore: its numbers will name other mails. */
export async function beginEpoch(
  tx: OrganisationTransaction,
  { inboxId, epoch, uidValidity }: Place,
  lastUid: number,
): Promise<void> {
  await tx
    .updateTable("mailboxes")
    .set({ epoch, uid_validity: uidValidity, last_uid: lastUid })
    .where("inbox_id", "=", inboxId)
    .where("epoch", "=", epoch - 1)
    .execute();
}

export async function markWell(tx: OrganisationTransaction, inboxId: InboxId, now: Date): Promise<void> {
  await tx
    .updateTable("mailboxes")
    .set({ fetched_at: now, trouble_since: null, trouble: null, trouble_words: null })
    .where("inbox_id", "=", inboxId)
    .execute();
}

/** Since when it goes wrong stays, for as long as it goes wrong. */
export async function markTrouble(
  tx: OrganisationTransaction,
  inboxId: InboxId,
  trouble: { code: MailTrouble; words: string },
  now: Date,
): Promise<void> {
  await tx
    .updateTable("mailboxes")
    .set({
      trouble_since: sql`coalesce(trouble_since, ${now})`,
      trouble: trouble.code,
      trouble_words: trouble.words.slice(0, 500),
    })
    .where("inbox_id", "=", inboxId)
    .execute();
}
