/** Setting the mail account of an inbox, with its passwords sealed. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { InboxId } from "@luwte/contract/ids.ts";
import type { Mailbox, MailServerWithPassword } from "@luwte/contract/mail.ts";
import type { z } from "zod";
import type { Secrets } from "../../../platform/security/secrets.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { MailAccount, ServerAccess } from "../shapes.ts";
import * as queries from "./queries.ts";
import { passwordPurpose, shownMailbox } from "./rules.ts";
import type { KeptMailbox, SavedMailbox } from "./shapes.ts";

type GivenServer = z.output<typeof MailServerWithPassword>;
export type GivenAccount = {
  readonly imap: GivenServer;
  readonly smtp: GivenServer;
  readonly folder: string;
  readonly sentFolder: string | null;
};
export type GivenMailbox = GivenAccount & Omit<SavedMailbox, "imap" | "smtp" | "inboxId">;

export async function saveMailbox(
  work: Work,
  secrets: Secrets,
  inboxId: InboxId,
  given: GivenMailbox,
): Promise<Mailbox | Refusal<"not_found" | "password_needed">> {
  if ((await queries.findInboxAddress(work.tx, inboxId)) === null) return refuse("not_found");
  const passwords = passwordsOf(secrets, inboxId, given, await queries.findMailbox(work.tx, inboxId));
  if (!passwords) return refuse("password_needed");
  const saved = { ...given, inboxId, imap: withoutPassword(given.imap), smtp: withoutPassword(given.smtp) };
  const kept = await queries.saveMailbox(work.tx, work.organisationId, saved, passwords);
  work.audit({
    action: "mailbox.saved",
    subject: { kind: "inbox", id: inboxId },
    details: { imap: given.imap.host, smtp: given.smtp.host, active: given.active },
  });
  return shownMailbox(kept);
}

const withoutPassword = ({ password: _password, ...server }: GivenServer) => server;

/**
 * A password that was kept stays only for the server and the user that it was given for: sent to another host, it would be given away by
 * whoever may set hosts but never knew it.
 */
function passwordsOf(
  secrets: Secrets,
  inboxId: InboxId,
  { imap, smtp }: GivenAccount,
  kept: KeptMailbox | null,
): queries.Passwords | null {
  const imapPassword =
    sealed(secrets, "imap", inboxId, imap) ?? (sameAccount(imap, kept?.imap) ? kept!.imapPassword : null);
  const smtpPassword =
    sealed(secrets, "smtp", inboxId, smtp) ?? (sameAccount(smtp, kept?.smtp) ? kept!.smtpPassword : null);
  if (!imapPassword || (smtp.user !== "" && !smtpPassword)) return null;
  return { imap: imapPassword, smtp: smtp.user === "" ? null : smtpPassword };
}

const sealed = (secrets: Secrets, kind: "imap" | "smtp", inboxId: InboxId, { password }: GivenServer): Buffer | null =>
  password ? secrets.seal(password, passwordPurpose(kind, inboxId)) : null;

const sameAccount = (given: GivenServer, kept: { host: string; user: string } | undefined): boolean =>
  kept !== undefined && kept.host === given.host && kept.user === given.user;

export async function removeMailbox(work: Work, inboxId: InboxId): Promise<Refusal<"not_found"> | undefined> {
  if (!(await queries.removeMailbox(work.tx, inboxId))) return refuse("not_found");
  work.audit({ action: "mailbox.removed", subject: { kind: "inbox", id: inboxId } });
  return undefined;
}

/** With its passwords opened: only for the moment of connecting. */
export async function openAccount(
  tx: OrganisationTransaction,
  secrets: Secrets,
  inboxId: InboxId,
): Promise<OpenedMailbox | null> {
  const kept = await queries.findMailbox(tx, inboxId);
  const address = await queries.findInboxAddress(tx, inboxId);
  if (!kept || address === null) return null;
  const { folder, sentFolder } = kept;
  const imap = { ...kept.imap, password: secrets.openText(kept.imapPassword, passwordPurpose("imap", inboxId)) };
  return { kept, account: { address, imap, smtp: smtpAccess(kept, secrets), folder, sentFolder } };
}

export type OpenedMailbox = { readonly kept: KeptMailbox; readonly account: MailAccount };

const smtpAccess = (kept: KeptMailbox, secrets: Secrets): ServerAccess => ({
  ...kept.smtp,
  password: kept.smtpPassword ? secrets.openText(kept.smtpPassword, passwordPurpose("smtp", kept.inboxId)) : "",
});

/** For a test of settings that are not kept: their passwords, or those that were kept for the same account. */
export async function accountToTry(
  tx: OrganisationTransaction,
  secrets: Secrets,
  inboxId: InboxId,
  given: GivenAccount,
): Promise<MailAccount | Refusal<"not_found" | "password_needed">> {
  const address = await queries.findInboxAddress(tx, inboxId);
  if (address === null) return refuse("not_found");
  const passwords = passwordsOf(secrets, inboxId, given, await queries.findMailbox(tx, inboxId));
  if (!passwords) return refuse("password_needed");
  const open = (kind: "imap" | "smtp", password: Buffer | null): string =>
    password ? secrets.openText(password, passwordPurpose(kind, inboxId)) : "";
  return {
    address,
    imap: { ...withoutPassword(given.imap), password: open("imap", passwords.imap) },
    smtp: { ...withoutPassword(given.smtp), password: open("smtp", passwords.smtp) },
    folder: given.folder,
    sentFolder: given.sentFolder,
  };
}
