/** A mail that leaves, before it is written as bytes. */
import type { MailAddress } from "../parse/shapes.ts";

export type OutgoingFile = {
  readonly name: string;
  readonly type: string;
  /** Stands between the words; the HTML names it by `cid:`. */
  readonly contentId: string | null;
  readonly content: Buffer;
};

/** The mail that is answered, below our words. */
export type Quoted = { readonly by: string; readonly at: Date; readonly text: string };

export type NormalisedOutgoing = {
  /** Of the message; the Message-ID is made from it, so that every attempt carries the same one. */
  readonly id: string;
  readonly at: Date;
  readonly from: MailAddress;
  /** With the conversation's token, when the mail server takes such addresses. */
  readonly replyTo: string | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** Safe rich text, as our editor makes it. */
  readonly richText: string;
  readonly signature: string;
  /** Where the reader sees how the question stands. */
  readonly following: { readonly number: number; readonly url: string } | null;
  readonly quoted: Quoted | null;
  readonly language: "nl" | "fr" | "en";
  /** The organisation's: customers read its clock in what is quoted. */
  readonly timeZone: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly files: readonly OutgoingFile[];
  /** Written by Luwte itself, so that no other machine answers it. */
  readonly automatic: boolean;
  /** Where one click ends such mails (RFC 8058). */
  readonly stopUrl?: string | null;
};
