/** What the doctor asks of the database. It looks over all organisations, as the owner of the tables. */
import type pg from "pg";

export type Version = { number: number; version: string };

export async function readVersion(client: pg.Client): Promise<Version> {
  const { rows } = await client.query<Version>(
    `select current_setting('server_version_num')::int as number,
            split_part(current_setting('server_version'), ' ', 1) as version`,
  );
  return rows[0]!;
}

export type Mailbox = {
  inbox: string;
  imap_host: string;
  imap_port: number;
  smtp_host: string;
  smtp_port: number;
  trouble_since: Date | null;
  trouble_words: string | null;
};

/** More than anybody has; a look must end. */
const MOST = 200;

export async function readMailboxes(client: pg.Client): Promise<Mailbox[]> {
  const { rows } = await client.query<Mailbox>(
    `select inboxes.name as inbox, imap_host, imap_port, smtp_host, smtp_port, trouble_since, trouble_words
     from mailboxes join inboxes on inboxes.id = mailboxes.inbox_id
     where mailboxes.active and inboxes.active order by inboxes.name limit ${MOST}`,
  );
  return rows;
}
