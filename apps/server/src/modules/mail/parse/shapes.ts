/** A mail as the rest of the product knows it: read once, from whatever bytes arrived. */

export type MailAddress = { readonly name: string; readonly address: string };

export type MailAttachment = {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** The sender meant it to stand between the words: said so, or the HTML shows it. */
  readonly inline: boolean;
  /** The HTML really shows it, so a list of attachments need not repeat it. */
  readonly shown: boolean;
  /** Without angle brackets. */
  readonly contentId: string | null;
  /** The container that it was taken from (`winmail.dat`), or null. */
  readonly container: string | null;
  readonly content: Uint8Array;
};

/** RFC 3834's words. `auto-replied` answers one mail (out of office); `auto-generated` answers nothing (a report). */
export type AutoSubmitted = "auto-replied" | "auto-generated";

export type Bounce = {
  /** Who could not be reached. */
  readonly recipient: string | null;
  /** `delayed` is news, `failed` is an end. */
  readonly action: "failed" | "delayed" | "delivered" | "relayed" | "expanded" | "unknown";
  /** The enhanced status, such as 5.1.1. */
  readonly status: string | null;
  /** What the other server said. */
  readonly diagnostic: string | null;
  /** Of the mail that came back, with angle brackets. */
  readonly originalMessageId: string | null;
};

export type MailList = {
  readonly id: string | null;
  readonly unsubscribe: string | null;
};

export type CalendarEvent = {
  readonly method: string;
  readonly summary: string;
  readonly location: string;
  /** As written, `2026-11-23T10:00:00` with a zone name or `Z` when there is one; a whole day has no time. */
  readonly start: string | null;
  readonly end: string | null;
  readonly zone: string | null;
  readonly organizer: string;
  readonly uid: string;
  readonly recurring: boolean;
};

/** What the sender sealed. We cannot open it, but we can say so. */
export type Protection = "pgp-encrypted" | "pgp-signed" | "smime-encrypted" | "smime-signed";

/** What was wrong with a mail. The blocking ones make intake set the whole mail aside for a lead or an administrator. */
export type ParseProblem =
  | "empty"
  | "no-headers"
  | "no-sender"
  | "too-large"
  | "too-many-parts"
  | "too-deep"
  | "headers-too-large"
  | "html-too-complex"
  | "missing-boundary"
  | "unreadable-container"
  | "unexpected";

export type NormalisedMail = {
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  /** Every address that the servers on the way say it was delivered to; how a blind copy finds its inbox. */
  readonly deliveredTo: readonly string[];
  readonly subject: string;
  /** ISO 8601, or null when no header holds a date that can be. */
  readonly date: string | null;
  /** With angle brackets, as in the header. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly text: string;
  /** The sender's own words: `text` without quotes, signature and footers. */
  readonly reply: string;
  /** Safe to show in a sandboxed frame; null when the mail has none. */
  readonly html: string | null;
  /** How many pictures of the outside world wait to be asked for. */
  readonly remoteImages: number;
  readonly attachments: readonly MailAttachment[];
  readonly events: readonly CalendarEvent[];
  readonly autoSubmitted: AutoSubmitted | null;
  /** The header or the sign by which `autoSubmitted` was seen, for the audit of a mail that was not answered. */
  readonly automaticBecause: string | null;
  readonly bounce: Bounce | null;
  readonly list: MailList | null;
  readonly protection: Protection | null;
  /** The envelope's sender as the last server wrote it; "" is the null path of bounces; null is unknown. */
  readonly returnPath: string | null;
  readonly problems: readonly ParseProblem[];
};

export type ParseLimits = {
  readonly bytes: number;
  readonly parts: number;
  readonly depth: number;
  readonly headerBytes: number;
  readonly addresses: number;
};
