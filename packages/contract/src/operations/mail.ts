/** Operations on mail accounts, and on mail that was set aside. */
import { z } from "zod";
import { Day, PageQuery, page } from "../common.ts";
import { InboxId, MessageId, OriginalId } from "../ids.ts";
import { Mailbox, MailServerWithPassword, MailStepResult, SetAsideMail } from "../mail.ts";
import { operation } from "../operation.ts";

const inboxParams = z.object({ inboxId: InboxId });

export const listMailboxes = operation({
  id: "listMailboxes",
  method: "GET",
  path: "/api/mailboxes",
  summary: "The mail accounts behind the inboxes, and how they stand",
  right: "inboxes.manage",
  reply: z.object({ mailboxes: z.array(Mailbox) }),
});

const settings = z.object({
  imap: MailServerWithPassword,
  smtp: MailServerWithPassword,
  folder: z.string().trim().min(1).max(250).default("INBOX"),
  sentFolder: z.string().trim().min(1).max(250).nullable().default(null),
});

/** Fetching begins within seconds. At the first time it takes mail from `since` on; without it only what comes from now on. */
export const saveMailbox = operation({
  id: "saveMailbox",
  method: "PUT",
  path: "/api/inboxes/{inboxId}/mailbox",
  summary: "Set the mail account of an inbox",
  right: "inboxes.manage",
  params: inboxParams,
  body: settings.extend({
    replyTokens: z.boolean().default(true),
    caseNumbers: z.boolean().default(true),
    active: z.boolean().default(true),
    since: Day.nullable().default(null),
  }),
  reply: z.object({ mailbox: Mailbox }),
  refusals: ["not_found", "password_needed"],
});

export const removeMailbox = operation({
  id: "removeMailbox",
  method: "DELETE",
  path: "/api/inboxes/{inboxId}/mailbox",
  summary: "Forget the mail account of an inbox; what came in stays",
  right: "inboxes.manage",
  params: inboxParams,
  refusals: ["not_found"],
});

/** Tries every step with these settings, without keeping them. It sends one mail from the inbox's address to itself. */
export const testMailbox = operation({
  id: "testMailbox",
  method: "POST",
  path: "/api/inboxes/{inboxId}/mailbox-test",
  summary: "Try a mail account step by step, and say what fails and what to do",
  right: "inboxes.manage",
  params: inboxParams,
  body: settings,
  reply: z.object({ works: z.boolean(), steps: z.array(MailStepResult) }),
  refusals: ["not_found", "password_needed"],
  pace: "strict",
});

export const listSetAsideMails = operation({
  id: "listSetAsideMails",
  method: "GET",
  path: "/api/set-aside-mails",
  summary: "Mail that could not become a message, newest first",
  right: "mail.set_aside",
  query: PageQuery,
  reply: page(SetAsideMail),
});

const originalParams = z.object({ originalId: OriginalId });

export const retrySetAsideMail = operation({
  id: "retrySetAsideMail",
  method: "POST",
  path: "/api/set-aside-mails/{originalId}/retry",
  summary: "Read a mail that was set aside once more",
  right: "mail.set_aside",
  params: originalParams,
  refusals: ["not_found"],
  repeatable: true,
});

export const discardSetAsideMail = operation({
  id: "discardSetAsideMail",
  method: "DELETE",
  path: "/api/set-aside-mails/{originalId}",
  summary: "Take a mail off this list for good; its original stays kept",
  right: "mail.set_aside",
  params: originalParams,
  refusals: ["not_found"],
});

export const downloadSetAsideMail = operation({
  id: "downloadSetAsideMail",
  method: "GET",
  path: "/api/set-aside-mails/{originalId}/original",
  summary: "A mail that was set aside, as it came",
  right: "mail.set_aside",
  params: originalParams,
  download: true,
  refusals: ["not_found"],
});

/** Fetched by the server, by https, from public addresses only; `place` counts the remote images of this message from 0. */
export const showRemoteImage = operation({
  id: "showRemoteImage",
  method: "GET",
  path: "/api/messages/{messageId}/remote-images/{place}",
  summary: "A picture from outside that a mail points at, without its owner seeing who looks",
  right: "conversations.read",
  params: z.object({ messageId: MessageId, place: z.coerce.number().int().min(0).max(199) }),
  download: true,
  refusals: ["not_found"],
});

export const downloadOriginal = operation({
  id: "downloadOriginal",
  method: "GET",
  path: "/api/messages/{messageId}/original",
  summary: "The mail behind a message, as it came",
  right: "conversations.read",
  params: z.object({ messageId: MessageId }),
  download: true,
  refusals: ["not_found"],
});
