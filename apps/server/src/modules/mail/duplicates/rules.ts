/**
 * When two mails are one. Lesson "Mail in" 5: the same mail read by two fetchers, or reaching two of our mailboxes, is one message; a mail that only looks like
 * an earlier one (a reminder every week, a program that uses one Message-ID for all) is another.
 */
import { createHash } from "node:crypto";
import { addressKey } from "../parse/addresses/rules.ts";
import type { NormalisedMail } from "../parse/shapes.ts";
import { subjectKey } from "../subjects/rules.ts";

export type IdentityFacts = Pick<
  NormalisedMail,
  "messageId" | "from" | "subject" | "date" | "text" | "reply" | "attachments"
>;

/**
 * One word that is equal for equal mails. It leaves out what the way of a mail changes: trace headers, transfer codes, the receivers, and the banners and footers
 * that a gateway puts around the sender's own words. `bytesHash` decides for a mail that has no name and no date: only its very bytes are itself.
 */
export function identityOf(mail: IdentityFacts, bytesHash: string): string {
  const named = mail.messageId !== null || mail.date !== null;
  const parts = named ? [mail.messageId ?? "", mail.date ?? "", ...contentOf(mail)] : [bytesHash];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

const contentOf = (mail: IdentityFacts): string[] => [
  addressKey(mail.from?.address ?? ""),
  subjectKey(mail.subject),
  (mail.reply || mail.text).replace(/\s+/g, " ").trim(),
  ...mail.attachments
    .filter((file) => file.container === null)
    .map((file) => hashOf(file.content))
    .toSorted(),
];

const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
