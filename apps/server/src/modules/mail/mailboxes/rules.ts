/** How a mailbox stands, as an administrator reads it. */
import type { Mailbox, MailboxStanding } from "@luwte/contract/mail.ts";
import type { KeptMailbox } from "./shapes.ts";

export function standingOf({ active, trouble, cursor }: KeptMailbox): MailboxStanding {
  const fetchedAt = cursor.fetchedAt?.toISOString() ?? null;
  if (!active) return { kind: "off" };
  if (trouble)
    return {
      kind: "trouble",
      since: trouble.since.toISOString(),
      trouble: trouble.code,
      words: trouble.words,
      fetchedAt,
    };
  return fetchedAt === null ? { kind: "new" } : { kind: "well", fetchedAt };
}

/** Without secrets and cursors. */
export function shownMailbox(kept: KeptMailbox): Mailbox {
  const { inboxId, imap, smtp, folder, sentFolder, replyTokens, caseNumbers, active, version } = kept;
  return {
    inboxId,
    imap,
    smtp,
    folder,
    sentFolder,
    replyTokens,
    caseNumbers,
    active,
    standing: standingOf(kept),
    version,
  };
}

/** Binds a sealed password to its own row and its own use. */
export const passwordPurpose = (kind: "imap" | "smtp", inboxId: string): string => `mailboxes.${kind} ${inboxId}`;
