/** A mail account as a form has it, and as the server wants it. Pure. */
import type { Mailbox, MailSecurity } from "@luwte/contract/mail.ts";

export type AccountDraft = {
  imapHost: string;
  imapPort: string;
  imapSecurity: string;
  user: string;
  password: string;
  smtpHost: string;
  smtpPort: string;
  smtpSecurity: string;
  same: boolean;
  smtpUser: string;
  smtpPassword: string;
  folder: string;
  sentFolder: string;
  since: string;
  replyTokens: boolean;
  caseNumbers: boolean;
};

const EMPTY = { password: "", smtpPassword: "", since: "" };

/** What a new account most likely is: the usual names and ports of the address's own domain. */
export function draftFor(address: string): AccountDraft {
  const domain = address.split("@")[1] ?? "";
  return {
    ...EMPTY,
    imapHost: domain && `imap.${domain}`,
    imapPort: "993",
    imapSecurity: "tls",
    user: address,
    smtpHost: domain && `smtp.${domain}`,
    smtpPort: "465",
    smtpSecurity: "tls",
    same: true,
    smtpUser: address,
    folder: "INBOX",
    sentFolder: "",
    replyTokens: true,
    caseNumbers: true,
  };
}

export const draftOf = ({ imap, smtp, folder, sentFolder, replyTokens, caseNumbers }: Mailbox): AccountDraft => ({
  ...EMPTY,
  imapHost: imap.host,
  imapPort: String(imap.port),
  imapSecurity: imap.security,
  user: imap.user,
  smtpHost: smtp.host,
  smtpPort: String(smtp.port),
  smtpSecurity: smtp.security,
  same: smtp.user === imap.user,
  smtpUser: smtp.user,
  folder,
  sentFolder: sentFolder ?? "",
  replyTokens,
  caseNumbers,
});

const server = (host: string, port: string, security: string, user: string, password: string) => ({
  host,
  port: Number(port),
  security: security as MailSecurity,
  user,
  // Absent: the one that was kept.
  ...(password === "" ? {} : { password }),
});

/** What the test and the keeping share. */
export function accountOf(draft: AccountDraft) {
  const [smtpUser, smtpPassword] = draft.same ? [draft.user, draft.password] : [draft.smtpUser, draft.smtpPassword];
  return {
    imap: server(draft.imapHost, draft.imapPort, draft.imapSecurity, draft.user, draft.password),
    smtp: server(draft.smtpHost, draft.smtpPort, draft.smtpSecurity, smtpUser, smtpPassword),
    folder: draft.folder,
    sentFolder: draft.sentFolder.trim() === "" ? null : draft.sentFolder,
  };
}

export const mailboxOf = (draft: AccountDraft) => ({
  ...accountOf(draft),
  replyTokens: draft.replyTokens,
  caseNumbers: draft.caseNumbers,
  since: draft.since === "" ? null : draft.since,
});
