/** The mail account behind an inbox, and mail that waits for a lead or an administrator. */
import { z } from "zod";
import { Moment } from "./common.ts";
import { InboxId, OriginalId } from "./ids.ts";

export const MAIL_SECURITIES = ["tls", "starttls", "none"] as const;
export type MailSecurity = (typeof MAIL_SECURITIES)[number];

export const MailServer = z.object({
  /** Empty for an inbox whose mail is handed over and not fetched. */
  host: z.string().trim().max(253),
  port: z.number().int().min(1).max(65_535),
  /** `none` sends the password in clear: only for a server on the same machine or network. */
  security: z.enum(MAIL_SECURITIES),
  /** Empty for an SMTP server that asks for no sign-in. */
  user: z.string().trim().max(320),
});
export type MailServer = z.output<typeof MailServer>;

/** With a password; left out when one was kept before and stays. */
export const MailServerWithPassword = MailServer.extend({
  host: z.string().trim().min(1).max(253),
  password: z.string().max(1000).optional(),
});

export const MAIL_TROUBLES = [
  "unknown_host",
  "unreachable",
  "refused",
  "timeout",
  "certificate",
  "no_tls",
  "wrong_password",
  "no_folder",
  "sender_refused",
  "recipient_refused",
  "not_seen",
  "odd_answer",
] as const;
export type MailTrouble = (typeof MAIL_TROUBLES)[number];

export const MailboxStanding = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("off") }),
  /** Not fetched for the first time yet. */
  z.object({ kind: z.literal("new") }),
  z.object({ kind: z.literal("well"), fetchedAt: Moment }),
  z.object({
    kind: z.literal("trouble"),
    since: Moment,
    trouble: z.enum(MAIL_TROUBLES),
    /** What the server said, for whoever mends it. */
    words: z.string().max(500),
    fetchedAt: Moment.nullable(),
  }),
]);
export type MailboxStanding = z.output<typeof MailboxStanding>;

export const Mailbox = z.object({
  inboxId: InboxId,
  imap: MailServer,
  smtp: MailServer,
  folder: z.string().min(1).max(250),
  /** Where a copy of what is sent is kept; null for providers that do so themselves. */
  sentFolder: z.string().min(1).max(250).nullable(),
  /** Answers go to `address+token@...`; turn off for servers that do not take such addresses. */
  replyTokens: z.boolean(),
  /** `[#1234]` in the subject of what is sent. */
  caseNumbers: z.boolean(),
  active: z.boolean(),
  standing: MailboxStanding,
  version: z.number().int(),
});
export type Mailbox = z.output<typeof Mailbox>;

/** The steps of the set-up test, in order. */
export const MAIL_STEPS = [
  "imap_connect",
  "imap_sign_in",
  "imap_folder",
  "smtp_connect",
  "smtp_sign_in",
  "send_to_self",
  "seen_back",
  "reply_address",
] as const;
export type MailStep = (typeof MAIL_STEPS)[number];

export const MailStepResult = z.object({
  step: z.enum(MAIL_STEPS),
  /** `skipped`: an earlier step stands in its way. `warning`: works, with a price that is said. */
  outcome: z.enum(["good", "warning", "bad", "skipped"]),
  trouble: z.enum(MAIL_TROUBLES).nullable(),
  /** What happened and what to do, in the caller's language. */
  what: z.string(),
  todo: z.string(),
  /** What the server said. */
  words: z.string().max(500),
  milliseconds: z.number().int(),
});
export type MailStepResult = z.output<typeof MailStepResult>;

/** A mail that could not become a message. Its original is kept whole. */
export const SetAsideMail = z.object({
  id: OriginalId,
  inboxId: InboxId.nullable(),
  because: z.string(),
  subject: z.string(),
  sender: z.string(),
  size: z.number().int(),
  /** False: the mail server has it still. */
  hasOriginal: z.boolean(),
  receivedAt: Moment,
});
export type SetAsideMail = z.output<typeof SetAsideMail>;
