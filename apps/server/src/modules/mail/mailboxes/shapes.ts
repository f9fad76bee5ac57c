/** Rows of mailboxes, and the cursor that says how far a folder was read. */
import type { InboxId } from "@luwte/contract/ids.ts";
import type { Mailbox, MailServer, MailTrouble } from "@luwte/contract/mail.ts";

export type KeptMailbox = Omit<Mailbox, "standing"> & {
  readonly imapPassword: Buffer;
  readonly smtpPassword: Buffer | null;
  readonly cursor: Cursor;
  readonly trouble: Trouble | null;
};

export type Cursor = {
  /** Another account or folder is another epoch; so is a server that went back in time. */
  readonly epoch: number;
  /** Null: never looked. Numbers of mails hold for one validity only. */
  readonly uidValidity: number | null;
  readonly lastUid: number;
  /** Days before which mail is left alone at the first look. */
  readonly since: string | null;
  readonly fetchedAt: Date | null;
};

export type Trouble = { readonly since: Date; readonly code: MailTrouble; readonly words: string };

export type SavedMailbox = {
  readonly inboxId: InboxId;
  readonly imap: MailServer;
  readonly smtp: MailServer;
  readonly folder: string;
  readonly sentFolder: string | null;
  readonly replyTokens: boolean;
  readonly caseNumbers: boolean;
  readonly active: boolean;
  readonly since: string | null;
};
